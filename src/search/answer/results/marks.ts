/** Marks the words of a text that were looked for. Runs in the browser. */
import { tokenize, type Token } from '../../dutch/words.ts';

/** A piece of a text; `mark` when it is a word that was looked for. */
export interface Segment {
  readonly text: string;
  readonly mark: boolean;
}

/** Cuts a text where `marks` (sorted, not overlapping) say so. */
export function segments(text: string, marks: readonly (readonly [start: number, end: number])[]): Segment[] {
  const made: Segment[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start > at) made.push({ text: text.slice(at, start), mark: false });
    made.push({ text: text.slice(start, end), mark: true });
    at = end;
  }
  if (at < text.length) made.push({ text: text.slice(at), mark: false });
  return made;
}

/** How well a folded word answers the query, 0 for not at all. */
export type WordScore = (word: string) => number;

/** Words of a text that answer, with their place and worth. */
export type TextHits = readonly (Token & { readonly value: number })[];

/** The words of a text that answer, in order. */
export const hitsIn = (text: string, score: WordScore): TextHits =>
  tokenize(text).flatMap((token) => {
    const value = score(token.word);
    return value > 0 ? [{ ...token, value }] : [];
  });

/** The whole text, marked. */
export const marked = (text: string, score: WordScore): Segment[] =>
  segments(
    text,
    hitsIn(text, score).map(({ start, end }) => [start, end]),
  );
