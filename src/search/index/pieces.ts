/**
 * The instant index as it travels: a head, and pieces that are fetched when a query needs them. build/split-index.ts makes
 * them out of the whole (instant.ts); browser/index-files.ts fetches them.
 *
 * | file                       | what                                                                  |
 * | -------------------------- | --------------------------------------------------------------------- |
 * | `kop.json`                 | the head; the only address that stays the same                        |
 * | `<id>/w-<letters>.json`    | words with these first letters, and compounds that have such a part   |
 * | `<id>/t-<number>.json`     | what a result shows of one entry                                      |
 * | `<id>/onderwerpen.json`    | what questions of more than one word may be about                     |
 * | `<id>/regios.json`         | whom to call in each region                                           |
 * | `<id>/klanken.json`        | of which sounds there are lists of words, those of one letter and of two; as packWords packs them |
 * | `<id>/s-<letters>.json`    | the index's words that begin with that sound or two: what a slip may mean |
 * | `<id>/v-<letters>.json`    | the full text's words that begin with those two sounds                |
 * | `<id>/p-<number>.json`     | places and postcodes that begin alike (places/parts.ts)               |
 * | `<id>/n-<letter>.json`     | names of places that begin so: what a slip may mean                   |
 * | `<id>/pagefind/`           | the full text                                                         |
 */
import { root, stem } from '../dutch/stem.ts';
import { ELSEWHERE } from '../weights.ts';
import type { InstantData, InstantEntry } from './instant.ts';

/** Address of the head. */
export const HEAD = '/zoek/kop.json';

/** What is known before any word is looked up. */
export interface IndexHead {
  /** Differs for every publication that changes the index or the site's code; the folder of the other files. */
  readonly id: string;
  /** Per entry the position of its kind in RESULT_KINDS, one digit each: enough to rank. */
  readonly kinds: string;
  /** The letters of the pieces with words, as packWords packs them. */
  readonly letters: string;
}

/** A word's places of one worth: 10 × the worth, negative for an everyday word, then the places (packPlaces). */
export type Run = readonly number[];

/** Words that begin alike, or have a part that does. */
export interface WordsPiece {
  /** Sorted, compounds with their parts marked; see packed-words.ts. */
  readonly w: string;
  /** Per word where it stands. */
  readonly p: readonly (readonly Run[])[];
  /** Per word its vector or `NONE` (vectors.ts). */
  readonly v: string;
  /** The bigrams of the stems in it (dutch/bigrams.ts), with their vectors. */
  readonly b: Readonly<Record<string, string>>;
  /**
   * Titles and everyday phrases that lead to the same: stems, `|` between phrases; number of words that are no stopword; and
   * for each target entry, section and 10 × the bonus.
   */
  readonly f: readonly (readonly [phrases: string, size: number, ...targets: number[]])[];
  /** Words that the site writes differently (coördinator), folded and as written. */
  readonly d: Readonly<Record<string, string>>;
  /** Words of places' names that the index's words would answer too, separated by spaces. */
  readonly n: string;
}

/** Words that begin with the same sound: what a slip may mean. */
export interface SlipsPiece {
  /** Of the index: see WordsPiece. */
  readonly w: string;
  /** Names of municipalities of one word. */
  readonly n: readonly string[];
}

/** What a result shows: the entry without what the head has. */
export type EntryText = Omit<InstantEntry, 'k'>;

/** What questions may be about. */
export interface TopicsPiece {
  /** The vectors (vectors.ts). */
  readonly v: string;
  /** Where they lead: see packPlaces; what the site is not about comes after these. */
  readonly p: readonly number[];
  /** The function words that tell something, separated by spaces. */
  readonly w: string;
  /** Their vectors. */
  readonly f: string;
}

export type RegionsPiece = Pick<InstantData, 'regions' | 'guides'>;

/** Double letters are written once: so the forms of a word (leren, leerling; schol, school) mostly begin alike. */
export const lettersOf = (form: string): string => form.replace(/(.)\1+/g, '$1');

/** What a word is looked up by: its letters, and those of its stem and its root. */
export const keysOf = (word: string): Set<string> => new Set([word, stem(word), root(word)].map(lettersOf));

/** Stands behind a key that is whole: letters with it are those of one key alone. */
export const END = '_';

/** Stands behind letters of which there are longer ones too: their piece has all the words of those. */
export const ALL = '~';

/**
 * The piece for a key: with the key itself, and with all that begins with it.
 * @param letters of all pieces that hold no other
 * @returns undefined when no word begins so
 */
export function pieceFor(key: string, letters: readonly string[]): string | undefined {
  const [found, ...more] = letters.filter((each) => each.startsWith(key));
  return more.length > 0 ? key + ALL : (found ?? letters.find((each) => (key + END).startsWith(each)));
}

/** The pieces with keys that a key begins with: what a compound may begin with. */
export const piecesBefore = (key: string, letters: readonly string[]): string[] =>
  letters.filter((each) => (key + END).startsWith(each) || (each.endsWith(END) && key.startsWith(each.slice(0, -1))));

/**
 * Packs places, sorted by entry and section, as small numbers: how many entries further on, and below zero a section of that
 * entry, -1 for its first. An entry that no section follows is meant as a whole. The first entry of all is none of ours.
 */
export function packPlaces(places: readonly { readonly entry: number; readonly section: number }[]): number[] {
  return places.flatMap(({ entry, section }, at) => {
    const { entry: before = ELSEWHERE, section: last = -1 } = places[at - 1] ?? {};
    const isSame = at > 0 && entry === before && last >= 0;
    return [...(isSame ? [] : [entry - before]), ...(section >= 0 ? [-1 - section] : [])];
  });
}

/** The places of `packPlaces`. */
export function unpackPlaces(packed: readonly number[]): { entry: number; section: number }[] {
  let entry = ELSEWHERE;
  return packed.flatMap((number, at) => {
    if (number < 0) return [{ entry, section: -1 - number }];
    entry += number;
    return (packed[at + 1] ?? 0) < 0 ? [] : [{ entry, section: -1 }];
  });
}
