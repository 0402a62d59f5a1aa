/** Words of a text, in the form in which they are compared. */
import { fold } from '../../../src/model/text.ts';

/** One word: as it is compared (lower case, no accents) and where it stands in the text. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const PLAIN = /^[a-z0-9]+$/;

/** Splits a text in words; punctuation, capitals and accents don't count. Linear in the length of the text. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const lower = match[0].toLowerCase();
    const word = PLAIN.test(lower) ? lower : fold(lower);
    words.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return words;
}
