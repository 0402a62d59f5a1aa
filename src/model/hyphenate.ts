/**
 * Soft hyphens in long Dutch words, where a column may be too narrow for them and browsers without a Dutch dictionary
 * would break them anywhere. From the Dutch patterns of TeX (the package `hyphen`); build time only.
 */
import dutch from 'hyphen/nl';

/** Shorter words fit the narrowest column: some 130 CSS pixels at 320. */
const LONG = 14;

/** The same text, with soft hyphens (U+00AD) in words of fourteen letters or more. */
export function hyphenate(text: string): string {
  return dutch.hyphenateSync(text, { hyphenChar: '\u00ad', minWordLength: LONG });
}
