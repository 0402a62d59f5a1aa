/** Blocks of a Markdown tree (mdast): made with their line in the pasted text, and read as words. */
import type { Heading, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';

/** A block at the top of a page. */
export type Block = RootContent;

declare module 'mdast' {
  interface ListData {
    /** Every item had the number 1. */
    ones?: boolean;
  }
  interface ParagraphData {
    /** All words were bold on the page: perhaps a heading. */
    bold?: boolean;
    /** Level of a list item that Word wrote as a paragraph; 1 is outermost. */
    level?: number;
  }
}

/** A place that counts lines only. */
export const lines = (from: number, to = from): NonNullable<Nodes['position']> => ({
  start: { line: from, column: 1 },
  end: { line: to, column: 1 },
});

/** Line in the pasted text, from 1. */
export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

const LINK = /\[([^[\]\n]+)\]\(((?:https?:\/\/|mailto:|tel:)[^\s()]+)\)/gu;

/** Words of one line; a link written as `[words](https://…)` becomes one. */
export function inline(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  const add = (value: string): unknown => value !== '' && parts.push({ type: 'text', value });
  for (const match of text.matchAll(LINK)) {
    add(text.slice(from, match.index));
    parts.push({ type: 'link', url: match[2] ?? '', children: [{ type: 'text', value: match[1] ?? '' }] });
    from = match.index + match[0].length;
  }
  add(text.slice(from));
  return parts;
}

export const paragraph = (text: string, from: number, to = from): Paragraph => ({
  type: 'paragraph',
  children: inline(text),
  position: lines(from, to),
});

export const heading = (text: string, depth: Heading['depth'], line: number): Heading => ({
  type: 'heading',
  depth,
  children: inline(text),
  position: lines(line),
});

const BETWEEN: Partial<Record<Nodes['type'], string>> = {
  root: '\n',
  blockquote: '\n',
  list: '\n',
  listItem: '\n',
  table: '\n',
  tableRow: ' | ',
};

function read(node: Nodes, links: boolean): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if (!('children' in node) || (node.type === 'link' && !links)) return '';
  const text = node.children.map((child) => read(child, links)).join(BETWEEN[node.type] ?? '');
  const address = node.type === 'link' ? /^(?:mailto|tel):([^?]+)/i.exec(node.url)?.[1] : undefined;
  return address === undefined || text.includes(address) ? text : `${text} (${address})`;
}

/** The words as a reader sees them: a line per paragraph, item and row; an address behind a link to mail or call follows it. */
export const textOf = (node: Nodes): string => read(node, true);

/** The same without the words of links, which kept their address. */
export const textOutsideLinks = (node: Nodes): string => read(node, false);

/** A long line in parts that end with a sentence where they can: what is looked for in a line is looked for in each. */
const PART = /.{500,2000}?[.!?](?=\s)|.{1,2000}(?=\s|$)/gsu;

/** The words of a block, line by line, each with its line in the pasted text. */
export function linesOf(block: Nodes): { text: string; line: number }[] {
  if (block.type === 'list' || block.type === 'listItem' || block.type === 'blockquote')
    return block.children.flatMap(linesOf);
  return textOf(block)
    .split('\n')
    .flatMap((text) => (text.length <= 2000 ? [text] : (text.match(PART) ?? [])))
    .map((text) => ({ text, line: lineOf(block) }));
}
