/** Reads a query: the place in it, the words that the site knows, and the mistakes. Runs in the browser. */
import type { PlaceIndex } from '../../../places/place.ts';
import { fold, queryWords, wordsOf } from '../../dutch/words.ts';
import type { Postings } from '../rank/postings.ts';
import { joinCompounds, joinVerbs } from './join.ts';
import { placeInQuery, type QueryPlace } from './places-in-query.ts';
import type { Vocabulary, WordReading } from './vocabulary.ts';

/** What a query comes down to. */
export interface Understood {
  readonly query: string;
  readonly place: QueryPlace | undefined;
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
  readonly places: PlaceIndex | undefined;
  /** Folded names of municipalities of one word, with the name. */
  readonly placeNames: ReadonlyMap<string, string>;
}

/** The words of a query, read one by one. */
interface ReadWords {
  /** Known, corrected, or parts of a known compound. */
  readonly words: readonly string[];
  /** Unknown ones. */
  readonly ignored: readonly string[];
  /** Those that take a list that has not been loaded. */
  readonly unread: readonly string[];
  /** Mistakes, folded as typed, and what was meant. */
  readonly meant: ReadonlyMap<string, string>;
}

/** A word of so many letters says by itself what a query is about. */
const LONG = 9;

/** How to read one word; undefined when that takes a list that has not been loaded. */
function readWord(
  word: string,
  typing: boolean,
  { postings, vocabulary, placeNames }: Knowledge,
): WordReading | undefined {
  if (postings.lookup.expand(word, typing).size > 0) return { kind: 'known' };
  return vocabulary?.read(word, placeNames.keys(), typing);
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

/**
 * Whether too much of the query is unknown for the rest to mean anything: `duur iphone` is not about prices here. A word
 * that is the name of something on the site always counts, and so do an everyday phrase and a long word typed right:
 * `armoedebeleid opstellen` is about armoedebeleid.
 */
function isNonsense({ words, ignored, unread, meant }: ReadWords, query: string, postings: Postings): boolean {
  const unknown = ignored.length + unread.length;
  if (unknown === 0) return false;
  if (words.length === 0) return true;
  const known = words.length - meant.size / 2;
  const corrected = new Set(meant.values());
  const telling = (word: string) => postings.isName(word) || (word.length >= LONG && !corrected.has(word));
  return unknown >= known && !words.some(telling) && !postings.hasPhrase(query);
}

/** The query with its mistakes corrected, the rest as typed; undefined when it has none. */
function correct(query: string, { meant }: ReadWords, { postings, placeNames }: Knowledge): string | undefined {
  if (meant.size === 0) return undefined;
  return query.replace(/[\p{L}\p{M}'’@]+/gu, (typed) => {
    const word = meant.get(fold(typed));
    return word === undefined ? typed : (placeNames.get(word) ?? postings.display(word));
  });
}

/** Whether the running text has a word: one of the index as the index knows, any other as the words of the text say. */
const isInText = (word: string, { postings, vocabulary }: Knowledge): boolean =>
  postings.lookup.expand(word).size > 0 ? postings.isText(word) : vocabulary?.inText(word) === true;

/**
 * What a query comes down to, as far as what has been loaded can tell.
 * @param typing the last word may be unfinished
 */
export function readQuery(query: string, typing: boolean, knowledge: Knowledge): Understood {
  const { postings, places } = knowledge;
  const place = places && placeInQuery(query, places, (name) => postings.lookup.has(fold(name)));
  const text = place ? place.rest : query;
  const asked = joinCompounds(joinVerbs(queryWords(text), wordsOf(text), postings.lookup), postings.lookup);
  const read = readWords(asked, typing, knowledge);
  const nonsense = !place && isNonsense(read, query, postings);
  const correction = nonsense ? undefined : correct(query, read, knowledge);
  // A corrected word may be the name of a place: then the corrected query is read instead.
  if (correction && correction !== query && places && placeInQuery(correction, places)) {
    const again = readQuery(correction, false, knowledge);
    if (again.unread.length === 0) return { ...again, query, correction };
  }
  return {
    query,
    place,
    words: [...new Set(read.words)],
    textWords: [...new Set(read.words.filter((word) => isInText(word, knowledge)))],
    correction,
    ignored: read.ignored,
    unread: read.unread,
    nonsense,
  };
}
