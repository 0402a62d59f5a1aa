/** Cuts the instant index into the pieces of index/pieces.ts. Build time only; pure. */
import { isStopword } from '../dutch/words.ts';
import { postingsOf } from './fill-postings.ts';
import type { Phrase, Posting, Postings } from '../answer/rank/postings.ts';
import type { InstantData, InstantEntry } from '../index/instant.ts';
import { packWords, readParts } from '../index/packed-words.ts';
import {
  LETTERS,
  lettersOf,
  packPlaces,
  type EntryText,
  type IndexHead,
  type RegionsPiece,
  type Run,
  type WordsPiece,
} from '../index/pieces.ts';
import { soundOf } from '../index/sounds.ts';
import { splitPlaces } from '../../places/parts.ts';
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

/** The places of a word, those of one worth together. */
function runsOf(postings: readonly Posting[]): Run[] {
  const runs = Map.groupBy(postings, ({ weight, text }) => Math.round(weight * 100) * (text ? 1 : -1));
  return [...runs].map(([worth, places]) => [
    worth,
    ...packPlaces(places.toSorted((a, b) => a.entry - b.entry || a.section - b.section)),
  ]);
}

/** The word of a phrase under which it is kept: a long one, since every query that holds the phrase looks that up. */
const keyWord = ({ stems }: Phrase, { lookup }: Postings): string =>
  stems
    .filter((stem) => lookup.hasStem(stem))
    .sort((a, b) => Number(isStopword(a)) - Number(isStopword(b)) || b.length - a.length)[0] ?? '';

const packPhrase = ({ stems, size, entry, section, bonus }: Phrase) =>
  [stems.join(' '), size, entry, section, Math.round(bonus * 100)] as const;

/** A marked word (school|uitval) with the letters under which it is found: its own and those of its parts. */
const lettersOfMarked = (marked: string): Set<string> => {
  const { word, parts } = readParts(marked);
  return new Set([word, ...parts].flatMap((each) => [...lettersOf(each)]));
};

/** The pieces with words and where they stand, by letters. */
function wordsPieces(postings: Postings, marked: readonly string[]): [string, WordsPiece][] {
  const phrases = new Map(groupByAll(postings.phrases, (phrase) => [keyWord(phrase, postings).slice(0, LETTERS)]));
  return groupByAll(marked, lettersOfMarked).map(([letters, group]) => {
    const words = group.map((each) => readParts(each).word);
    return [
      letters,
      {
        w: packWords(group),
        p: words.map((word) => runsOf(postings.of(word))),
        f: (phrases.get(letters) ?? []).map(packPhrase),
        d: Object.fromEntries(
          words.map((word) => [word, postings.display(word)] as const).filter(([word, written]) => word !== written),
        ),
      },
    ];
  });
}

/** Words by the sound of their first letter and of those of their parts. */
const bySound = (marked: readonly string[]): [string, string][] =>
  groupByAll(marked, (each) => {
    const { word, parts } = readParts(each);
    return [word, ...parts].map(soundOf);
  }).map(([sound, group]) => [sound, packWords(group)]);

function facetsOf(entries: readonly InstantEntry[]): Pick<IndexHead, 'facets' | 'facetOf'> {
  const keys = entries.map(({ d = [], r = [] }) => JSON.stringify([d, r]));
  const different = [...new Set(keys)];
  return {
    facets: different.map((key) => JSON.parse(key) as IndexHead['facets'][number]),
    facetOf: keys.map((key) => different.indexOf(key)),
  };
}

const textOf = ({ u, t, s, h, c }: InstantEntry): EntryText => ({ u, t, s, ...(h && { h }), ...(c && { c }) });

/**
 * The instant index in pieces.
 * @param siteWords words of the full text, sorted, compounds with their parts marked
 */
export function splitIndex(data: InstantData, siteWords: readonly string[], places: PlaceIndex): SplitIndex {
  const postings = postingsOf(data);
  const compounds = new Map(data.compounds.split(' ').map((marked) => [readParts(marked).word, marked]));
  const marked = [...postings.lookup.words].sort().map((word) => compounds.get(word) ?? word);
  const words = wordsPieces(postings, marked);
  const spelling = new Map(bySound(marked));
  const text = new Map(bySound(siteWords));
  const sounds = [...new Set([...spelling.keys(), ...text.keys()])];
  const regions: RegionsPiece = { regions: data.regions, guides: data.guides };
  return {
    head: {
      kinds: data.entries.map(({ k }) => k).join(''),
      ...facetsOf(data.entries),
      letters: words.map(([letters]) => letters).join(' '),
      sounds: sounds.join(''),
      placeWords: data.placeWords,
    },
    pieces: new Map<string, unknown>([
      ...words.map(([letters, piece]) => [`w-${letters}`, piece] as const),
      ...data.entries.map((entry, index) => [`t-${index}`, textOf(entry)] as const),
      ...sounds.map((sound) => [`s-${sound}`, spelling.get(sound) ?? ''] as const),
      ...sounds.map((sound) => [`v-${sound}`, text.get(sound) ?? ''] as const),
      ['regios', regions],
      ...[...splitPlaces(places)].map(([part, piece]) => [`p-${part}`, piece] as const),
    ]),
  };
}
