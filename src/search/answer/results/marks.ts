/** Marks the words of a text that were looked for. Runs in the browser. */
import { tokenize } from '../../dutch/words.ts';

/** A piece of a passage; `mark` when it is a word that was looked for. */
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

/** The words of a text that answer, with their place and worth. */
export const hitsIn = (text: string, score: WordScore) =>
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
