/** Reading ease of Dutch text. */
import { splitSentences, splitWords } from './sentences.ts';
import { countSyllables } from './syllables.ts';

export interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/** Counts sentences, words and syllables of the paragraphs together; each paragraph ends its last sentence. */
export function countText(paragraphs: readonly string[]): Counts {
  let [sentences, words, syllables] = [0, 0, 0];
  for (const paragraph of paragraphs) {
    sentences += splitSentences(paragraph).length;
    for (const word of splitWords(paragraph)) {
      words += 1;
      syllables += countSyllables(word);
    }
  }
  return { sentences, words, syllables };
}

/**
 * Flesch's reading ease with Douma's numbers for Dutch: 206.84 − 0.93 × words per sentence − 77 × syllables per word.
 * 100 is very easy, 0 very hard; 60 to 70 is ordinary. Source: W.H. Douma, De leesbaarheid van landbouwbladen
 * (Landbouwhogeschool Wageningen, 1960).
 * @throws RangeError when there is no word.
 */
export function fleschDouma({ sentences, words, syllables }: Counts): number {
  if (sentences === 0 || words === 0) throw new RangeError('Reading ease needs at least one word.');
  return 206.84 - 0.93 * (words / sentences) - 77 * (syllables / words);
}
