/** "Bedoelde je …?": the known word nearest to what was typed. */
import { distance } from 'fastest-levenshtein';
import { fold } from '../../src/model/text.ts';

/** The letters and digits of a text, folded: two names that only look different have the same. */
export const lettersOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The candidate nearest to `typed`, or undefined when none is near: at most a third of the letters may differ,
 * or one has to contain the other.
 */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  const wanted = lettersOf(typed.slice(0, 200));
  let best: string | undefined;
  let bestScore = Infinity;
  for (const candidate of candidates) {
    const folded = lettersOf(candidate);
    const contained =
      Math.min(wanted.length, folded.length) >= 4 && (folded.includes(wanted) || wanted.includes(folded));
    const edits = distance(wanted, folded);
    const length = Math.max(wanted.length, folded.length);
    const allowed = edits <= (length < 5 ? 1 : Math.ceil(length / 3));
    const score = allowed ? edits : contained ? 5 + edits / 10 : Infinity;
    if (score < bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

/** The same as a sentence: ` Bedoelde je "x"?`, or nothing. */
export function didYouMean(typed: string, candidates: Iterable<string>): string {
  const found = nearest(typed, candidates);
  return found === undefined ? '' : ` Bedoelde je "${found}"?`;
}

/** A list as a sentence reads it: `"a", "b" of "c"`; long lists are cut after eight. */
export function listed(items: readonly string[]): string {
  const shown = items.slice(0, 8).map((item) => `"${item}"`);
  if (items.length > 8) return `${shown.join(', ')} …`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} of ${shown.at(-1)}`;
}
