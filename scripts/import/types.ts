/** The parts of a pasted page, and the notes the editor gets about what was done with them. */

export interface ListItem {
  readonly text: string;
  /** 0 is the outermost level. */
  readonly depth: number;
  readonly ordered: boolean;
  readonly line: number;
}

export interface Heading {
  readonly kind: 'heading';
  readonly line: number;
  readonly text: string;
  readonly level: 2 | 3 | 4;
}
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly line: number;
  readonly text: string;
}
export interface List {
  readonly kind: 'list';
  readonly line: number;
  readonly items: readonly ListItem[];
}
export interface Table {
  readonly kind: 'table';
  readonly line: number;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
export type Block = Heading | Paragraph | List | Table;

/** What happened to a passage: `line` is its line in the pasted text. */
export interface Note {
  readonly kind: 'gelezen' | 'weggelaten' | 'vervangen' | 'aangepast' | 'gevonden' | 'nakijken';
  readonly line?: number;
  readonly text: string;
}

/** An input that can't become a draft; the message is Dutch and says what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/** The plain text of a block, for comparing and searching. */
export function blockText(block: Block): string {
  if (block.kind === 'list') return block.items.map((item) => item.text).join('\n');
  if (block.kind === 'table') return [block.header, ...block.rows].map((row) => row.join(' | ')).join('\n');
  return block.text;
}
