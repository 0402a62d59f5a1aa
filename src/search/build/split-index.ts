/** Cuts the instant index into the pieces of index/pieces.ts. Build time only; pure. */
import { stem } from '../dutch/stem.ts';
import { fold, isStopword } from '../dutch/words.ts';
import { writtenWords } from './build-instant.ts';
import { cutByLetters } from './cut-letters.ts';
import { postingsOf } from './fill-postings.ts';
import { packTopics } from './topics.ts';
import type { Phrase, Posting, Postings } from '../answer/rank/postings.ts';
import type { InstantData, InstantEntry } from '../index/instant.ts';
import { packWords, readParts } from '../index/packed-words.ts';
import { NONE } from '../index/vectors.ts';
import {
  ALL,
  keysOf,
  lettersOf,
  packPlaces,
  type EntryText,
  type IndexHead,
  type RegionsPiece,
  type Run,
  type SlipsPiece,
  type WordsPiece,
} from '../index/pieces.ts';
import { soundOf, soundsOf } from '../index/sounds.ts';
import { splitNames, splitPlaces } from '../../places/parts.ts';
import type { PlaceIndex } from '../../places/place.ts';
import { ELSEWHERE } from '../weights.ts';

/** The pieces by name, and the head but for its id. */
export interface SplitIndex {
  readonly head: Omit<IndexHead, 'id'>;
  readonly pieces: ReadonlyMap<string, unknown>;
}

/** In so many examples a word must stand before a slip may mean it, when no page has it and no everyday word. */
const OFTEN = 8;

/** Groups items under every key that `keysOf` gives, in the order of the keys. */
function groupByAll<Item>(items: Iterable<Item>, keysOf: (item: Item) => Iterable<string>): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) groups.set(key, [...(groups.get(key) ?? []), item]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The places of a word, each at its best: what counts for less there never counts. */
function bestOf(postings: readonly Posting[]): Posting[] {
  const best = new Map<string, Posting>();
  for (const each of postings.toSorted((a, b) => b.weight - a.weight || Number(b.text) - Number(a.text))) {
    const place = `${each.entry} ${each.section}`;
    // An everyday word may be worth more than the text of the page, and yet count less: see ALIAS_RELATIVE.
    for (const key of each.text ? [place, `${place} text`] : [place]) if (!best.has(key)) best.set(key, each);
  }
  return [...new Set(best.values())];
}

/** The places of a word, those of one worth together. */
function runsOf(postings: readonly Posting[]): Run[] {
  const runs = Map.groupBy(bestOf(postings), ({ weight, text }) => Math.round(weight * 100) * (text ? 1 : -1));
  return [...runs].map(([worth, places]) => [
    worth,
    ...packPlaces(places.toSorted((a, b) => a.entry - b.entry || a.section - b.section)),
  ]);
}

/** The stem of a phrase under which it is kept: a long one, since every query that holds the phrase looks that up. */
const keyStem = ({ stems }: Phrase, { lookup }: Postings): string =>
  stems
    .filter((stem) => lookup.hasStem(stem))
    .sort((a, b) => Number(isStopword(a)) - Number(isStopword(b)) || b.length - a.length)[0] ?? '';

/** Phrases with what they lead to, those that lead to the same together. */
function packPhrases(phrases: readonly Phrase[]): WordsPiece['f'] {
  const targets = Map.groupBy(phrases, ({ stems, size }) => `${size} ${stems.join(' ')}`);
  const alike = Map.groupBy(targets.values(), (group) =>
    JSON.stringify([
      group[0]?.size,
      ...group.flatMap((each) => [each.entry, each.section, Math.round(each.bonus * 100)]),
    ]),
  );
  return [...alike].map(([key, groups]) => {
    const [size = 0, ...numbers] = JSON.parse(key) as number[];
    return [groups.map(([first]) => first?.stems.join(' ')).join('|'), size, ...numbers] as const;
  });
}

/** What stands under one key. */
interface Under {
  readonly marked: string[];
  readonly phrases: Phrase[];
  readonly placeWords: string[];
}

/**
 * Where a marked word (school|uitval) is found: at itself, and at its stem, its root and the stems of its parts unless it
 * begins with these, since what begins with a key is looked up with it.
 */
function keysOfMarked(marked: string): Set<string> {
  const { word, parts } = readParts(marked);
  const own = lettersOf(word);
  const others = [...keysOf(word), ...parts.map((part) => lettersOf(stem(part)))];
  return new Set([own, ...others.filter((key) => !own.startsWith(key))]);
}

/** The pieces with words and where they stand, by letters. */
function wordsPieces(
  postings: Postings,
  packed: ReadonlyMap<string, string>,
  written: ReadonlySet<string>,
  marked: readonly string[],
  most: number,
): { letters: readonly string[]; pieces: readonly [string, WordsPiece][] } {
  const byKey = new Map<string, Under>();
  const under = (key: string): Under => {
    const found = byKey.get(key) ?? { marked: [], phrases: [], placeWords: [] };
    byKey.set(key, found);
    return found;
  };
  for (const each of marked) for (const key of keysOfMarked(each)) under(key).marked.push(each);
  for (const phrase of postings.phrases) under(lettersOf(keyStem(phrase, postings))).phrases.push(phrase);
  for (const word of postings.placeWords) under(lettersOf(word)).placeWords.push(word);
  // A word says what it means where it is looked up itself, not where it only begins with that or has it in it; one that
  // only example questions have isn't the beginning of anything.
  const pack = (keys: readonly string[], phrases: readonly Phrase[], own = keys): WordsPiece => {
    const all = keys.map(under);
    const asked = new Set(own);
    const isOwn = (word: string) => [...keysOf(word)].some((key) => asked.has(key));
    const group = [...new Set(all.flatMap((each) => each.marked))].sort().filter((each) => {
      const { word } = readParts(each);
      return own === keys || written.has(word) || isOwn(word);
    });
    const words = group.map((each) => readParts(each).word);
    return {
      w: packWords(group),
      p: words.map((word) => runsOf(postings.of(word))),
      v: words.map((word) => (isOwn(word) && packed.get(word)) || NONE).join(''),
      f: packPhrases(phrases),
      d: Object.fromEntries(
        words.map((word) => [word, postings.display(word)] as const).filter(([word, written]) => word !== written),
      ),
      n: all.flatMap(({ placeWords }) => placeWords).join(' '),
    };
  };
  const withPhrases = (keys: readonly string[]) =>
    pack(
      keys,
      keys.flatMap((key) => under(key).phrases),
    );
  const sizes = [...byKey.keys()].map((key) => ({ key, size: JSON.stringify(withPhrases([key])).length }));
  const groups = cutByLetters(sizes, most);
  const beginnings = groups.flatMap(([letters]) => Array.from(letters, (_, at) => letters.slice(0, at)).slice(1));
  const joined = [...new Set(beginnings)].map((key): [string, WordsPiece] => [
    key + ALL,
    // No question that looks up a beginning has the phrases of a longer word.
    pack(
      [...byKey.keys()].filter((each) => each.startsWith(key)),
      byKey.get(key)?.phrases ?? [],
      [key],
    ),
  ]);
  return {
    letters: groups.map(([letters]) => letters).sort(),
    pieces: [...groups.map(([letters, keys]): [string, WordsPiece] => [letters, withPhrases(keys)]), ...joined],
  };
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
  most = 5000,
): SplitIndex {
  const postings = postingsOf(data);
  const compounds = new Map(data.compounds.split(' ').map((marked) => [readParts(marked).word, marked]));
  const marked = [...postings.lookup.words].sort().map((word) => compounds.get(word) ?? word);
  const vectors = new Map(data.senses.map(({ word, vector }) => [word, vector]));
  const written = writtenWords(data);
  const words = wordsPieces(postings, vectors, written, marked, most);
  // No slip means a word that only stands for what is not ours.
  const often = new Set(data.senses.flatMap(({ word, ours }) => (ours >= OFTEN ? [word] : [])));
  const leadsToUs = (word: string) => postings.of(word).some(({ entry }) => entry !== ELSEWHERE);
  const isOurs = (word: string) => often.has(word) || (written.has(word) && leadsToUs(word));
  const ours = marked.filter((each) => isOurs(readParts(each).word));
  const names = places.regions.flatMap(({ municipalities }) => municipalities.filter((name) => !/[\s-]/.test(name)));
  const slips = new Map([soundOf, soundsOf].flatMap((sound) => slipsBy(sound, ours, names)));
  const text = new Map(bySound(siteWords, soundsOf));
  const regions: RegionsPiece = { regions: data.regions, guides: data.guides };
  return {
    head: {
      kinds: data.entries.map(({ k }) => k).join(''),
      letters: packWords(words.letters),
      sounds: packWords([...new Set([...slips.keys(), ...text.keys()])].sort()),
    },
    pieces: new Map<string, unknown>([
      ...words.pieces.map(([letters, piece]) => [`w-${letters}`, piece] as const),
      ...data.entries.map((entry, index) => [`t-${index}`, textOf(entry)] as const),
      ...[...slips.keys(), ...text.keys()].map((sound) => [`s-${sound}`, slips.get(sound) ?? NO_SLIPS] as const),
      ...[...slips.keys(), ...text.keys()]
        .filter((sound) => sound.length > 1)
        .map((two) => [`v-${two}`, text.get(two) ?? ''] as const),
      ['onderwerpen', packTopics(data.topics)],
      ['regios', regions],
      ...[...splitPlaces(places)].map(([part, piece]) => [`p-${part}`, piece] as const),
      ...[...splitNames(places)].map(([letter, piece]) => [`n-${letter}`, piece] as const),
    ]),
  };
}
