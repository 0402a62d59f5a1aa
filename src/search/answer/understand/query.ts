/** Reads a query: the place in it, the words that the site knows, and the mistakes. Runs in the browser. */
import { stem } from '../../dutch/stem.ts';
import { fold, queryWords, withoutFillers, wordsOf } from '../../dutch/words.ts';
import type { Postings } from '../rank/postings.ts';
import { asksMeaning, withoutAsking, withoutWhere } from './intent.ts';
import { joinCompounds, joinVerbs } from './join.ts';
import { isAgainst, isElsewhere, isNonsense } from './nonsense.ts';
import type { placeInQuery, QueryPlace } from './places-in-query.ts';
import type { Vocabulary, WordReading } from './vocabulary.ts';

/** What a query comes down to. */
export interface Understood {
  readonly query: string;
  readonly place: QueryPlace | undefined;
  /** It asks what a word means. */
  readonly asksMeaning: boolean;
  /** Words to rank by, mistakes corrected. */
  readonly words: readonly string[];
  /** Words to look up in the full text: those that occur in it. */
  readonly textWords: readonly string[];
  /** The query with its mistakes corrected. */
  readonly correction: string | undefined;
  /** Words that nothing on the site resembles. */
  readonly ignored: readonly string[];
  /** Words that nothing can be said of before more lists have been loaded; left out as long. */
  readonly unread: readonly string[];
  /** Too little of the query is known for any result to make sense. */
  readonly nonsense: boolean;
}

/** What the reader knows, as far as it has been loaded. */
export interface Knowledge {
  readonly postings: Postings;
  /** The spelling help, once a query has needed it. */
  readonly vocabulary: Vocabulary | undefined;
  /** Finds the place that a text names; undefined when it can't name any. */
  readonly placesFor: (text: string) => FindPlace | undefined;
}

/** As placeInQuery, over the places that a text takes. */
type FindPlace = (query: string, isWord?: Parameters<typeof placeInQuery>[2]) => QueryPlace | undefined;

/** The words of a query, read one by one. */
export interface ReadWords {
  /** Known, corrected, or parts of a known compound. */
  readonly words: readonly string[];
  /** Unknown ones. */
  readonly ignored: readonly string[];
  /** Those that take a list that has not been loaded. */
  readonly unread: readonly string[];
  /** Mistakes, folded as typed, and what was meant. */
  readonly meant: ReadonlyMap<string, string>;
}

/** How to read one word; undefined when that takes a list that has not been loaded. */
function readWord(word: string, typing: boolean, { postings, vocabulary }: Knowledge): WordReading | undefined {
  if (postings.lookup.expand(word, typing).size > 0) return { kind: 'known' };
  return vocabulary?.read(word, typing);
}

/** A shorter word is no second half of another. */
const MIN_HALF = 4;

/** Joins an unknown word to the one before, when together they are a slip in a word of the site: `solidariteits fons`. */
function joinSlips(asked: readonly string[], typing: boolean, { postings, vocabulary }: Knowledge): readonly string[] {
  if (!vocabulary || typing) return asked;
  const isKnown = (word: string) => postings.lookup.has(word) || postings.lookup.hasStem(stem(word));
  return asked.reduce<string[]>((joined, word) => {
    const before = joined.at(-1) ?? '';
    const isHalf = word.length >= MIN_HALF && before.length >= MIN_HALF && !isKnown(word);
    const reading = isHalf ? vocabulary.read(before + word, false) : undefined;
    return reading?.kind === 'mistake' ? [...joined.slice(0, -1), reading.meant] : [...joined, word];
  }, []);
}

/** Reads all words. */
function readWords(asked: readonly string[], typing: boolean, knowledge: Knowledge): ReadWords {
  const words: string[] = [];
  const ignored: string[] = [];
  const unread: string[] = [];
  const meant = new Map<string, string>();
  for (const [position, word] of asked.entries()) {
    const reading = readWord(word, typing && position === asked.length - 1, knowledge);
    if (!reading) unread.push(word);
    else if (reading.kind === 'known') words.push(word);
    else if (reading.kind === 'parts') words.push(...reading.parts);
    else if (reading.kind === 'unknown') ignored.push(word);
    else {
      words.push(reading.meant);
      meant.set(word, reading.meant);
    }
  }
  return { words, ignored, unread, meant };
}

/** The query with its mistakes corrected, the rest as typed; undefined when it has none. */
function correct(query: string, { meant }: ReadWords, { postings, vocabulary }: Knowledge): string | undefined {
  if (meant.size === 0) return undefined;
  return query.replace(/[\p{L}\p{M}'’@]+/gu, (typed) => {
    const word = meant.get(fold(typed));
    return word === undefined ? typed : (vocabulary?.names.get(word) ?? postings.display(word));
  });
}

/** Whether the running text has a word: one of the index as the index knows, any other as the words of the text say. */
const isInText = (word: string, { postings, vocabulary }: Knowledge): boolean =>
  postings.lookup.expand(word).size > 0 ? postings.isText(word) : vocabulary?.inText(word) === true;

/** Whether a number lies in the range of a region, and is no municipality's: the number of a helpline may. */
const isInRange = ({ postcode, isRegion }: QueryPlace): boolean => postcode !== undefined && isRegion;

/**
 * The place that a query names; a name of ours with two places in it is none (`van aartselaar tot zelzate`), nor is one with
 * a place elsewhere in it (`vlaamse ardennen`), or a number that editors gave (`1712`).
 */
function namedPlace(query: string, find: FindPlace, postings: Postings): QueryPlace | undefined {
  const place = find(query, (name) => postings.lookup.has(fold(name)));
  if (place && isInRange(place) && postings.isPhrase(query)) return undefined;
  if (!place || !postings.hasPhrase(query) || postings.hasPhrase(place.rest)) return place;
  return (place.outside !== undefined && postings.isPhrase(query)) || find(place.rest) ? undefined : place;
}

/**
 * What a query comes down to, as far as what has been loaded can tell.
 * @param typing the last word may be unfinished
 */
export function readQuery(query: string, typing: boolean, knowledge: Knowledge): Understood {
  const { postings, placesFor } = knowledge;
  const find = placesFor(query);
  const place = find && namedPlace(query, find, postings);
  const text = place ? place.rest : query;
  const meaning = asksMeaning(query);
  const subject = queryWords(withoutWhere(text));
  const all = wordsOf(text);
  // The half of a verb may be a filler: `hoe vraag ik dat aan`.
  const verbs = joinVerbs(meaning ? withoutAsking(subject) : subject, all, postings.lookup);
  const asked = joinCompounds(withoutFillers(verbs), all, postings);
  const read = readWords(joinSlips(asked, typing, knowledge), typing, knowledge);
  const nonsense =
    place && !asked.some((word) => isAgainst(word, postings))
      ? isElsewhere(read, text, postings)
      : isNonsense(read, text, postings, typing);
  const correction = nonsense ? undefined : correct(query, read, knowledge);
  // A corrected word may be the name of a place: then the corrected query is read instead.
  if (correction && correction !== query && placesFor(correction)?.(correction)) {
    const again = readQuery(correction, false, knowledge);
    if (again.unread.length === 0) return { ...again, query, correction };
  }
  const words = [
    ...new Set(read.meant.size > 0 ? joinCompounds(read.words, wordsOf(correction ?? text), postings) : read.words),
  ];
  return {
    query,
    place: nonsense ? undefined : place,
    asksMeaning: meaning,
    words,
    textWords: words.filter((word) => isInText(word, knowledge)),
    correction,
    ignored: read.ignored,
    unread: read.unread,
    nonsense,
  };
}
