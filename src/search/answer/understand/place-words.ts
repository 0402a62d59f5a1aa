/** Which words of a query may name a place, and in which parts of the place index that stands. Runs in the browser. */
import { letterOf, partOf } from '../../../places/part-names.ts';
import { isStopword } from '../../dutch/words.ts';

/** The words of a query as typed. */
export const wordsIn = (query: string): string[] =>
  query.split(/[\s,;:?!()"“”]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** A word whose name would be kept under more of the query has fewer letters: `o l v waver`. */
const SHORT = 3;

/** No longer word is a slip for the name of a place: the longest, Eggewaartskapelle, has 17 letters. */
const LONGEST = 20;

type IsWord = (name: string) => boolean;

/**
 * What of a query may be the name of a place, or say nothing by itself: a short word with what follows too.
 * @param isOther whether a word, folded, is known and no word of any place's name
 */
function placeWordsOf(query: string, isOther: IsWord): string[] {
  const words = wordsIn(query);
  const isAsked = (word: string) => (isStopword(word.toLowerCase()) ? words.length === 1 : !isOther(word));
  return words.flatMap((word, at) => {
    if (!/\d{2}/.test(word) && !isAsked(word)) return [];
    const name = word.replace(/^be?[-.](?=\d)|^be?(?=\d{4})/i, '');
    return name.length < SHORT ? [name, words.slice(at).join(' ')] : [name];
  });
}

/**
 * The parts of the place index in which the places of a query would stand, whatever has been loaded.
 * @param isOther as above
 */
export const placePartsOf = (query: string, isOther: IsWord): string[] => [
  ...new Set(placeWordsOf(query, isOther).flatMap((word) => partOf(word) ?? [])),
];

/** The list of names in which the query as a whole may be a slip; undefined when it can be none. */
export function placeLetterOf(query: string, isOther: IsWord): string | undefined {
  const [first] = placeWordsOf(query, isOther);
  const isTooLong = query.split(/[\s-]/).some(({ length }) => length > LONGEST);
  return first === undefined || isTooLong ? undefined : letterOf(query.slice(query.indexOf(first)));
}
