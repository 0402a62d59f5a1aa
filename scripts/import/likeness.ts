/** How much two passages are alike, and whether one adds anything to the other. */
import { distance } from 'fastest-levenshtein';
import { fold } from '../../src/model/text.ts';

/** From this likeness on, two passages may be the same. */
export const SAME = 0.8;

/** The words of a text, in lower case and without accents. */
export const words = (text: string): string[] => fold(text).match(/[\p{L}\d]+/gu) ?? [];

/** The numbers in a text, in order. */
export const numbersOf = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');

/** The pairs of words that follow each other; of one word, that word. */
export function pairs(list: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (let index = 0; index + 1 < list.length; index += 1) found.add(`${list[index]} ${list[index + 1]}`);
  if (list.length === 1) found.add(list[0] ?? '');
  return found;
}

/** Likeness of two texts, 0 to 1: shared word pairs (Dice), or for short texts the share of letters that stay the same. */
export function likeness(a: string, b: string): number {
  const [left, right] = [words(a), words(b)];
  const [one, two] = [left.join(' '), right.join(' ')];
  if (one === two) return 1;
  const [first, second] = [pairs(left), pairs(right)];
  let shared = 0;
  for (const pair of first) if (second.has(pair)) shared += 1;
  const dice = first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
  const longest = Math.max(one.length, two.length);
  if (dice >= SAME || longest > 2000 || longest === 0) return dice;
  return Math.max(dice, dice > 0.3 ? 1 - distance(one, two) / longest : 0);
}

/** Words that stand only in the text that goes, so that the editor sees what the difference was. */
export function onlyIn(gone: string, kept: string): string[] {
  const known = new Set(words(kept));
  return [...new Set(words(gone))].filter((word) => !known.has(word));
}

/**
 * Whether a text adds nothing to one it resembles: the same numbers, and every word of its own is a typing error for
 * a word of the other ("tracject"), the same letters written apart ("Krijt-begeleider") or a word of one to three letters.
 */
export function addsNothing(text: string, kept: string): boolean {
  if (numbersOf(text) !== numbersOf(kept)) return false;
  const letters = words(kept).join('');
  const others = onlyIn(kept, text);
  return onlyIn(text, kept).every(
    (word) =>
      word.length <= 3 ||
      letters.includes(word) ||
      others.some((other) => distance(word, other) <= (word.length < 7 ? 1 : 2)),
  );
}
