/** Reads a query: the place in it, the words that the site knows, and the mistakes. Runs in the browser. */
import type { PlaceIndex } from '../../places/place.ts';
import type { Lookup } from './lookup.ts';
import { placeInQuery, type QueryPlace } from './places-in-query.ts';
import type { Postings } from './postings.ts';
import type { Vocabulary } from './vocabulary.ts';
import { stem } from '../stem.ts';
import { fold, LINKS, queryWords, wordsOf } from '../words.ts';

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

/** First parts of separable verbs: in `hoe meld ik mij aan` the word is aanmelden. */
const PARTICLES = new Set('aan af deel in mee na op over toe uit'.split(' '));

/** A word of so many letters says by itself what a query is about. */
const LONG = 9;

/** Joins the two halves of a separable verb that the site knows in one piece. */
function joinVerbs(words: readonly string[], raw: readonly string[], lookup: Lookup): string[] {
  const particles = raw.filter((word) => PARTICLES.has(word));
  return words.map(
    (word) =>
      particles
        .map((particle) => particle + word)
        .find((joined) => [...lookup.expand(joined).values()].some((quality) => quality > 0.6 && quality !== 0.7)) ??
      word,
  );
}

/** Joins two neighbouring words that are one on the site: `school uitval`, `groeps traject`, `onderwijs beleid`. */
function joinApart(words: readonly string[], lookup: Lookup): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const whole =
      before &&
      LINKS.map((link) => before + link + word).find(
        (candidate) => lookup.has(candidate) || (word.length > 4 && lookup.hasStem(stem(candidate))),
      );
    if (whole) joined.splice(-1, 1, whole);
    else joined.push(word);
  }
  return joined;
}

interface Reading {
  readonly words: string[];
  readonly textWords: string[];
  readonly ignored: string[];
  /** Typed words and what was meant. */
  readonly changes: Map<string, string>;
}

/** Reads one word into `reading`; false when that takes the vocabulary of the full text. */
function readWord(
  word: string,
  typing: boolean,
  { postings, vocabulary, placeNames }: Knowledge,
  reading: Reading,
): boolean {
  const take = (known: string) => {
    reading.words.push(known);
    if (vocabulary?.hasText ? vocabulary.inText(known) : postings.isText(known)) reading.textWords.push(known);
  };
  if (postings.lookup.expand(word, typing).size > 0) {
    take(word);
    return true;
  }
  if (!vocabulary) return false;
  const read = vocabulary.read(word, placeNames.keys(), typing);
  if (!read) return false;
  if (read.kind === 'known') take(word);
  else if (read.kind === 'parts') read.parts.forEach(take);
  else if (read.kind === 'mistake') {
    reading.changes.set(word, read.meant);
    take(read.meant);
  } else reading.ignored.push(word);
  return true;
}

/**
 * Whether too much of the query is unknown for the rest to mean anything: `duur iphone` is not about prices here. A word
 * that is the name of something on the site always counts, and so do an everyday phrase and a long word typed right:
 * `armoedebeleid opstellen` is about armoedebeleid.
 */
function isNonsense({ words, changes, ignored }: Reading, query: string, postings: Postings): boolean {
  if (ignored.length === 0) return false;
  if (words.length === 0) return true;
  const known = words.length - changes.size / 2;
  const meant = new Set(changes.values());
  const telling = (word: string) => postings.isName(word) || (word.length >= LONG && !meant.has(word));
  return ignored.length >= known && !words.some(telling) && !postings.hasPhrase(query);
}

/**
 * What a query comes down to.
 * @param typing the last word may be unfinished
 * @returns undefined when that takes the list of the full text's words and it has not been loaded
 */
export function readQuery(query: string, typing: boolean, knowledge: Knowledge): Understood | undefined {
  const { postings, places, placeNames } = knowledge;
  const place = places && placeInQuery(query, places, (name) => postings.lookup.has(fold(name)));
  const text = place ? place.rest : query;
  const asked = joinApart(joinVerbs(queryWords(text), wordsOf(text), postings.lookup), postings.lookup);
  const reading: Reading = { words: [], textWords: [], ignored: [], changes: new Map() };
  for (const [position, word] of asked.entries())
    if (!readWord(word, typing && position === asked.length - 1, knowledge, reading)) return undefined;
  const { words, textWords, ignored, changes } = reading;
  const nonsense = place === undefined && isNonsense(reading, query, postings);
  const correction =
    changes.size > 0 && !nonsense
      ? query.replace(/[\p{L}\p{M}'’@]+/gu, (typed) => {
          const meant = changes.get(fold(typed));
          return meant === undefined ? typed : (placeNames.get(meant) ?? postings.display(meant));
        })
      : undefined;
  // A corrected word may be the name of a place.
  const again =
    correction && correction !== query
      ? places && placeInQuery(correction, places)
        ? readQuery(correction, false, knowledge)
        : undefined
      : undefined;
  if (again) return { ...again, query, correction };
  return {
    query,
    place,
    words: [...new Set(words)],
    textWords: [...new Set(textWords)],
    correction,
    ignored,
    nonsense,
  };
}
