/**
 * Under which name a place is kept in the parts of the place index (parts.ts), and whether a part may answer a question.
 * Small: every search has it. Runs in the browser: no Node.
 */
import { namesBehind } from './name-forms.ts';
import { placeKey } from './normalise.ts';
import type { PlaceIndex } from './place.ts';

/** How many parts there are: two or three names in each, or none. */
export const PARTS = 797;

/** So many letters or digits choose the part. */
const LETTERS = 3;

/** What a name is kept under: without the Sint that so many begin with. */
const keyOf = (name: string): string => placeKey(name).replace(/^sint(?=[a-z])/, '');

/** The part in which a word, name or postcode is looked up; undefined when no place begins so. */
export function partOf(word: string): string | undefined {
  const key = keyOf(word).slice(0, LETTERS);
  if (!/^[a-z1-9]/.test(key)) return undefined;
  return String([...key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % PARTS, 0));
}

/** The list of names by first letter in which a word is looked up that may be a slip; undefined when no place begins so. */
export const letterOf = (word: string): string | undefined => /^[a-z]/.exec(keyOf(word))?.[0];

/** Every name in a part. */
const namesIn = ({ regions, aliases, outside = [] }: PlaceIndex): string[] => [
  ...regions.flatMap(({ name, otherNames = [], municipalities, villages = [], places }) => [
    name,
    ...otherNames,
    ...municipalities,
    ...villages.flatMap((list) => list.split(',')),
    ...places,
  ]),
  ...Object.keys(aliases),
  ...outside,
];

/** Whether these words may name a place of the part: one of its names begins somewhere in them, or there is a postcode. */
export function mayName(words: readonly string[], part: PlaceIndex): boolean {
  const names = namesIn(part).map(placeKey);
  return words.some((word, at) => {
    const own = [word, ...namesBehind(word)].map(placeKey);
    const rest = placeKey(words.slice(at).join(' '));
    return (
      /^(?:be?)?\d{4}/.test(rest) ||
      names.some((name) => name !== '' && (own.includes(name) || (name.length >= LETTERS && rest.startsWith(name))))
    );
  });
}
