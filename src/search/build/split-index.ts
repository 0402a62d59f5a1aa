/** Cuts the instant index into the pieces of index/pieces.ts. Build time only; pure. */
import { fold } from '../dutch/words.ts';
import { writtenWords } from './build-instant.ts';
import { postingsOf } from './fill-postings.ts';
import { packTopics } from './topics.ts';
import { wordsPieces } from './words-pieces.ts';
import type { InstantData, InstantEntry } from '../index/instant.ts';
import { packWords, readParts } from '../index/packed-words.ts';
import { type EntryText, type IndexHead, type RegionsPiece, type SlipsPiece } from '../index/pieces.ts';
import { soundOf, soundsOf } from '../index/sounds.ts';
import { splitNames, splitPlaces } from '../../places/parts.ts';
import type { PlaceIndex } from '../../places/place.ts';

/** The pieces by name, and the head but for its id. */
export interface SplitIndex {
  readonly head: Omit<IndexHead, 'id'>;
  readonly pieces: ReadonlyMap<string, unknown>;
}

/** Groups items under every key that `keysOf` gives, in the order of the keys. */
function groupByAll<Item>(items: Iterable<Item>, keysOf: (item: Item) => Iterable<string>): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) groups.set(key, [...(groups.get(key) ?? []), item]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Words by how they and their parts begin by ear. */
const bySound = (marked: readonly string[], soundOfWord: (word: string) => string): [string, string][] =>
  groupByAll(marked, (each) => {
    const { word, parts } = readParts(each);
    return [word, ...parts].map(soundOfWord);
  }).map(([sound, group]) => [sound, packWords(group)]);

const NO_SLIPS: SlipsPiece = { w: '', n: [] };

/** What a slip may mean, by how it begins by ear. */
function slipsBy(
  sound: (word: string) => string,
  marked: readonly string[],
  names: readonly string[],
): [string, SlipsPiece][] {
  const words = new Map(bySound(marked, sound));
  const places = Map.groupBy(names, (name) => sound(fold(name)));
  return [...new Set([...words.keys(), ...places.keys()])].map((each) => [
    each,
    { w: words.get(each) ?? '', n: places.get(each) ?? [] },
  ]);
}

const textOf = ({ u, t, s, h, d, r, c }: InstantEntry): EntryText => ({
  u,
  t,
  s,
  ...(h && { h }),
  ...(d && { d }),
  ...(r && { r }),
  ...(c && { c }),
});

/**
 * The instant index in pieces.
 * @param siteWords words of the full text, sorted, compounds with their parts marked
 * @param most characters of a piece with words: larger ones are cut, where more letters tell words apart. Smaller ones take a
 * longer head.
 */
export function splitIndex(
  data: InstantData,
  siteWords: readonly string[],
  places: PlaceIndex,
  most = 7500,
): SplitIndex {
  const postings = postingsOf(data);
  const compounds = new Map(data.compounds.split(' ').map((marked) => [readParts(marked).word, marked]));
  const marked = [...postings.lookup.words].sort().map((word) => compounds.get(word) ?? word);
  const vectors = new Map(data.senses.map(({ word, vector }) => [word, vector]));
  const written = writtenWords(data);
  const words = wordsPieces(postings, vectors, data.bigrams, written, marked, most);
  // No slip means a word that only questions have, or what is not ours.
  const meant = writtenWords({ ...data, words: data.words.filter(([, targets]) => targets.length > 0) });
  const ours = marked.filter((each) => meant.has(readParts(each).word));
  const names = places.regions.flatMap(({ municipalities }) => municipalities.filter((name) => !/[\s-]/.test(name)));
  const slips = new Map([soundOf, soundsOf].flatMap((sound) => slipsBy(sound, ours, names)));
  const text = new Map(bySound(siteWords, soundsOf));
  const sounds = [...new Set([...slips.keys(), ...text.keys()])].sort();
  const regions: RegionsPiece = { regions: data.regions, guides: data.guides };
  return {
    head: {
      kinds: data.entries.map(({ k }) => k).join(''),
      letters: packWords(words.letters),
    },
    pieces: new Map<string, unknown>([
      ...words.pieces.map(([letters, piece]) => [`w-${letters}`, piece] as const),
      ...data.entries.map((entry, index) => [`t-${index}`, textOf(entry)] as const),
      ...sounds.map((sound) => [`s-${sound}`, slips.get(sound) ?? NO_SLIPS] as const),
      ...sounds.filter((sound) => sound.length > 1).map((two) => [`v-${two}`, text.get(two) ?? ''] as const),
      ['onderwerpen', packTopics(data)],
      ['klanken', packWords(sounds)],
      ['regios', regions],
      ...[...splitPlaces(places)].map(([part, piece]) => [`p-${part}`, piece] as const),
      ...[...splitNames(places)].map(([letter, piece]) => [`n-${letter}`, piece] as const),
    ]),
  };
}
