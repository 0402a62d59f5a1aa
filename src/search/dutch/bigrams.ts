/** Words with the function word beside them: `onze school` is said by others than `mijn school`. */
import { stem } from './stem.ts';
import { isFunctionWord, wordsOf } from './words.ts';

/** A word and the function word before or after it. */
export interface Bigram {
  /** Stem of the word. */
  readonly stem: string;
  /** Both as they follow each other, the word as its stem: `naar schol`, `schol te`. */
  readonly pair: string;
}

/** The bigrams of a text, each once. */
export function bigramsOf(text: string): Bigram[] {
  const words = wordsOf(text);
  const found = words.slice(1).flatMap((second, at): Bigram[] => {
    const first = words[at] ?? '';
    const [isFirst, isSecond] = [first, second].map(isFunctionWord);
    if (isFirst === isSecond) return [];
    const stemmed = stem(isFirst ? second : first);
    if (!/\p{L}/u.test(stemmed)) return [];
    return [{ stem: stemmed, pair: isFirst ? `${first} ${stemmed}` : `${stemmed} ${second}` }];
  });
  return [...new Map(found.map((each) => [each.pair, each])).values()];
}
