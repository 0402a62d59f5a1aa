/**
 * The instant index as it travels: a head, and pieces that are fetched when a query needs them. build/split-index.ts makes
 * them out of the whole (instant.ts); browser/index-files.ts fetches them.
 *
 * | file                       | what                                                                  |
 * | -------------------------- | --------------------------------------------------------------------- |
 * | `kop.json`                 | the head; the only address that stays the same                        |
 * | `<id>/w-<letters>.json`    | words with these first letters, and compounds that have such a part   |
 * | `<id>/t-<number>.json`     | what a result shows of one entry                                      |
 * | `<id>/regios.json`         | whom to call in each region                                           |
 * | `<id>/s-<letter>.json`     | the index's words that begin with that sound: what a slip may mean    |
 * | `<id>/v-<letter>.json`     | the full text's words that begin with that sound                      |
 * | `<id>/p-<letter>.json`     | places and postcodes that begin so (places/parts.ts)                  |
 * | `<id>/pagefind/`           | the full text                                                         |
 */
import { root, stem } from '../dutch/stem.ts';
import type { InstantData, InstantEntry } from './instant.ts';

/** Address of the head. */
export const HEAD = '/zoek/kop.json';

/** What is known of every entry before any word is looked up: enough to rank and count. */
export interface IndexHead {
  /** Differs for every publication that changes the index or the site's code; the folder of the other files. */
  readonly id: string;
  /** Per entry the position of its kind in RESULT_KINDS, one digit each. */
  readonly kinds: string;
  /** The different `d` and `r` of entries, and per entry which of them it has. */
  readonly facets: readonly (readonly [d: readonly string[], r: readonly string[]])[];
  readonly facetOf: readonly number[];
  /** First letters of which there are words, separated by spaces. */
  readonly letters: string;
  /** First sounds of which there are words, each a letter. */
  readonly sounds: string;
  readonly placeWords: string;
}

/** A word's places of one worth: 100 × the worth, negative for an everyday word, then the places (packPlaces). */
export type Run = readonly number[];

/** Words that begin alike, or have a part that does. */
export interface WordsPiece {
  /** Sorted, compounds with their parts marked; see packed-words.ts. */
  readonly w: string;
  /** Per word where it stands. */
  readonly p: readonly (readonly Run[])[];
  /** Titles and everyday phrases: stems, number of words that are no stopword, entry, section, 100 × the bonus. */
  readonly f: readonly (readonly [stems: string, size: number, entry: number, section: number, bonus: number])[];
  /** Words that the site writes differently (coördinator), folded and as written. */
  readonly d: Readonly<Record<string, string>>;
}

/** What a result shows: the entry without what the head has. */
export type EntryText = Omit<InstantEntry, 'k' | 'd' | 'r'>;

export type RegionsPiece = Pick<InstantData, 'regions' | 'guides'>;

/** How many letters of a word choose its piece. */
export const LETTERS = 3;

/** The first letters under which a word is kept and looked up: those of the word, its stem and its root. */
export const lettersOf = (word: string): Set<string> =>
  new Set([word, stem(word), root(word)].map((form) => form.slice(0, LETTERS)));

/** More sections than any page has. */
const SECTIONS = 256;

/** Packs places, sorted by entry and section, as small numbers: each counts on from the entry before. */
export function packPlaces(places: readonly { readonly entry: number; readonly section: number }[]): number[] {
  let before = 0;
  return places.map(({ entry, section }) => {
    const packed = (entry - before) * SECTIONS + section + 1;
    before = entry;
    return packed;
  });
}

/** The places of `packPlaces`. */
export function unpackPlaces(packed: readonly number[]): { entry: number; section: number }[] {
  let entry = 0;
  return packed.map((number) => {
    entry += Math.floor(number / SECTIONS);
    return { entry, section: (number % SECTIONS) - 1 };
  });
}
