/** The notes an editor gets about what was done with a pasted page, and the error that says why nothing was. */

/** What happened to a passage: `line` is its line in the pasted text. */
export interface Note {
  readonly kind: 'gelezen' | 'weggelaten' | 'vervangen' | 'aangepast' | 'gevonden' | 'geraden' | 'nakijken';
  readonly line?: number;
  readonly text: string;
  /** The words of the page that stand in no draft any more because of this, in full. */
  readonly words?: string;
}

/** An input that can't become a draft; the message is Dutch and says what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/** A passage in quotation marks, on one line and not longer than an editor needs to find it. */
export function quote(text: string): string {
  const flat = text.replaceAll('\n', ' / ');
  return flat.length > 90 ? `"${flat.slice(0, 87)}…"` : `"${flat}"`;
}
