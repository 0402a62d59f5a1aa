/** Passages of a file, for finding what is said twice. */
import type { Collection } from '../../../src/schemas/index.ts';
import type { Leaf } from '../../../src/schemas/reflect.ts';
import { outermost, startOf, textOf, type Node } from '../mdx/parse.ts';
import { formatPath, type Locate } from '../types.ts';
import { wordsOf, type Word } from './words.ts';

/** A stretch of text that is said in one breath: a paragraph, a list item, a field. */
export interface Passage {
  readonly text: string;
  /** Line of the file on which the text begins, from 1. */
  readonly line: number;
  readonly field?: string;
  readonly words: readonly Word[];
}

/** Makes a passage of a text. */
export function passage(text: string, line: number, field?: string): Passage {
  return { text, line, ...(field === undefined ? {} : { field }), words: wordsOf(text) };
}

/** Line of the file on which a word of the passage stands. */
export function lineOf({ text, line, words }: Passage, index: number): number {
  const start = words[index]?.start ?? 0;
  let count = line;
  for (let at = text.indexOf('\n'); at >= 0 && at < start; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** The words `from` up to `to` as they are written, cut in the middle when long. */
export function quote({ text, words }: Passage, from: number, to: number): string {
  const all = text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0).replace(/\s+/g, ' ');
  return all.length <= 110
    ? all
    : `${all.slice(0, 70).replace(/\s+\S*$/, '')} … ${all.slice(-30).replace(/^\S*\s+/, '')}`;
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableRow', 'code', 'mdxJsxTextElement', 'text']);

/** Each paragraph, list item, heading or row of a table in a text. */
export function bodyPassages(tree: Node): Passage[] {
  return outermost(tree, BLOCKS).flatMap((node) => {
    const text = node.type === 'tableRow' ? (node.children ?? []).map(textOf).join(' ') : textOf(node);
    return node.type === 'text' && text.trim() === '' ? [] : [passage(text, startOf(node).line)];
  });
}

/** Facts that are prose: no references, addresses or dates, and not the entry's own title. */
export function fieldPassages({ titleKey }: Collection, fields: readonly Leaf[], locate: Locate): Passage[] {
  return fields.flatMap(({ path, value, meta, type }) => {
    const prose = type === 'string' && !meta.ref && !meta.format && !meta.link;
    if (!prose || typeof value !== 'string' || path[0] === titleKey || path[0] === 'dubbelToegestaan') return [];
    return [passage(value, locate(path).line, formatPath(path))];
  });
}
