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

/**
 * Makes a passage of a text.
 * @param line where it begins, or what finds that out: few passages are ever told of
 */
export function passage(text: string, line: number | (() => number), field?: string): Passage {
  return {
    text,
    get line() {
      return typeof line === 'number' ? line : line();
    },
    ...(field === undefined ? {} : { field }),
    words: wordsOf(text),
  };
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

/** Fields that quote other words of the entry. */
const QUOTING = new Set<string | number | undefined>(['dubbelToegestaan', 'uitzonderingen']);

/** Whether a fact is prose: no reference, address, date or choice, and no quotation of what stands elsewhere. */
export const isProseLeaf = ({ path, meta, type }: Leaf): boolean =>
  type === 'string' && !meta.ref && !meta.format && !meta.link && !QUOTING.has(path[0]);

/** Facts that are prose, but for the entry's own title. */
export function fieldPassages({ titleKey }: Collection, fields: readonly Leaf[], locate: Locate): Passage[] {
  return fields.flatMap((leaf) => {
    const { path, value } = leaf;
    if (!isProseLeaf(leaf) || typeof value !== 'string' || path[0] === titleKey) return [];
    return [passage(value, () => locate(path).line, formatPath(path))];
  });
}
