/** The words of the built pages, for the full text and for reading queries. Build time only; pure. */
import type { Splitter } from '../dutch/compounds.ts';
import { stem } from '../dutch/stem.ts';
import { isStopword, wordsOf } from '../dutch/words.ts';
import { markParts } from '../index/packed-words.ts';
import type { PageText } from './read-page.ts';

/** The words of all pages that carry a subject, sorted; numbers don't. */
export function siteWords(pages: readonly PageText[]): string[] {
  const texts = pages.flatMap(({ title, sections }) => [
    title,
    ...sections.flatMap(({ heading, text }) => [heading, text]),
  ]);
  return [...new Set(texts.flatMap(wordsOf))].filter((word) => !isStopword(word) && !/^\d/.test(word)).sort();
}

/** A lookup of the words that are other forms of a word, itself included. */
export function formsAmong(words: readonly string[]): (word: string) => readonly string[] {
  const byStem = Map.groupBy(words, stem);
  return (word) => byStem.get(stem(word)) ?? [];
}

/** Words with the parts of compounds marked. */
export const markAll = (words: readonly string[], split: Splitter): string[] =>
  words.map((word) => {
    const parts = split(word);
    return parts.length > 1 ? markParts(word, parts) : word;
  });
