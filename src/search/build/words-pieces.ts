/** The pieces of the instant index with words and where they stand. Build time only; pure. */
import type { Phrase, Posting, Postings } from '../answer/rank/postings.ts';
import { stem } from '../dutch/stem.ts';
import { isStopword } from '../dutch/words.ts';
import type { SenseBigram } from '../index/instant.ts';
import { packWords, readParts } from '../index/packed-words.ts';
import { ALL, keysOf, lettersOf, packPlaces, type Run, type WordsPiece } from '../index/pieces.ts';
import { NONE } from '../index/vectors.ts';
import { MENTIONED } from '../weights.ts';
import { cutByLetters } from './cut-letters.ts';
import { packBigrams } from './telling-bigrams.ts';

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
  const best = bestOf(postings);
  const telling = best.length > MENTIONED.places ? best.filter(({ weight }) => weight > MENTIONED.worth) : best;
  const runs = Map.groupBy(telling, ({ weight, text }) => Math.round(weight * 10) * (text ? 1 : -1));
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
      ...group.flatMap((each) => [each.entry, each.section, Math.round(each.bonus * 10)]),
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
  readonly bigrams: SenseBigram[];
  readonly phrases: Phrase[];
  readonly placeWords: string[];
}

/**
 * Where a marked word (school|uitval) is found: at itself, and at its stem, its root and the stems of its parts unless it
 * begins with these, since what begins with a key is looked up with it. One that only example questions have says nothing of a
 * part that is a word of ours.
 */
function keysOfMarked(marked: string, written: ReadonlySet<string>): Set<string> {
  const { word, parts } = readParts(marked);
  const own = lettersOf(word);
  const heads = written.has(word) ? parts : parts.filter((part) => !written.has(part));
  const others = [...keysOf(word), ...heads.map((part) => lettersOf(stem(part)))];
  return new Set([own, ...others.filter((key) => !own.startsWith(key))]);
}

/**
 * The pieces with words and where they stand, by letters.
 * @param packed vectors of words, packed
 * @param bigrams each is looked up by its stem
 * @param written words that texts and everyday phrases have, and not only example questions
 * @param marked all words, sorted, compounds with their parts marked
 * @param most characters of a piece: larger ones are cut, where more letters tell words apart
 */
export function wordsPieces(
  postings: Postings,
  packed: ReadonlyMap<string, string>,
  bigrams: readonly SenseBigram[],
  written: ReadonlySet<string>,
  marked: readonly string[],
  most: number,
): { letters: readonly string[]; pieces: readonly [string, WordsPiece][] } {
  const byKey = new Map<string, Under>();
  const under = (key: string): Under => {
    const found = byKey.get(key) ?? { marked: [], bigrams: [], phrases: [], placeWords: [] };
    byKey.set(key, found);
    return found;
  };
  for (const each of marked) for (const key of keysOfMarked(each, written)) under(key).marked.push(each);
  for (const each of bigrams) under(lettersOf(each.stem)).bigrams.push(each);
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
      b: packBigrams(own.flatMap((key) => under(key).bigrams)),
      f: packPhrases(phrases),
      d: Object.fromEntries(
        words
          .filter((word) => written.has(word))
          .map((word) => [word, postings.display(word)] as const)
          .filter(([word, shown]) => word !== shown),
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
