/** Words of a passage, in the form in which they are compared. */
import { fold } from '../../../src/model/text.ts';

/** One word: as it is compared (lower case, no accents) and where it stands in the text. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of text that is said in one breath: a paragraph, a list item, a field. */
export interface Passage {
  readonly text: string;
  /** Line of the file on which the text begins, from 1. */
  readonly line: number;
  readonly field?: string;
  readonly words: readonly Word[];
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
