/**
 * Soft hyphens in long Dutch words, where a column may be too narrow for them and browsers without a Dutch dictionary
 * would break them anywhere. From the Dutch patterns of TeX (the package `hyphen`); build time only.
 */
import dutch from 'hyphen/nl';

/** Shorter words fit the narrowest column: some 130 CSS pixels at 320. */
const LONG = 14;

/** Letters that stay together at the end and at the beginning of a line: as `hyphenate-limit-chars` in src/styles/reset.css. */
const BEFORE = 6;
const AFTER = 5;

/** A word with its breaks, without those that leave too little on one of both lines. */
function roomy(word: string): string {
  const syllables = word.split('\u00ad');
  const total = word.length - syllables.length + 1;
  let length = 0;
  return syllables.reduce((before, syllable) => {
    const breaks = length >= BEFORE && total - length >= AFTER;
    length += syllable.length;
    return `${before}${breaks ? '\u00ad' : ''}${syllable}`;
  }, '');
}

/** The same text, with soft hyphens (U+00AD) in words of fourteen letters or more. */
export function hyphenate(text: string): string {
  const broken = dutch.hyphenateSync(text, { hyphenChar: '\u00ad', minWordLength: LONG });
  return broken.replace(/[\p{L}\u00ad]+/gu, roomy);
}
