/** Reads a query: the place in it, the words that the site knows, and the mistakes. Runs in the browser. */
import type { PlaceIndex } from '../places/find.ts';
import type { Lookup } from './lookup.ts';
import { placeInQuery, type QueryPlace } from './places-in-query.ts';
import type { Postings } from './postings.ts';
import { suggest } from './spelling.ts';
import { fold, queryWords, wordsOf } from './words.ts';

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
  /** The words of the full text. */
  readonly body: Lookup | undefined;
  readonly places: PlaceIndex | undefined;
  /** Folded names of municipalities of one word, with the name. */
  readonly placeNames: ReadonlyMap<string, string>;
}

/** A slip this small is taken for one even where the word could be cut into known parts: `leerecht` is no leer + recht. */
const SLIP = 0.8;

/** First parts of separable verbs: in `hoe meld ik mij aan` the word is aanmelden. */
const PARTICLES = new Set('aan af deel in mee na op over toe uit'.split(' '));

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

interface Reading {
  readonly words: string[];
  readonly textWords: string[];
  readonly ignored: string[];
  /** Typed words and what was meant. */
  readonly changes: Map<string, string>;
}

/** Reads one word into `reading`; false when that takes the list of the full text's words. */
function readWord(word: string, typing: boolean, { postings, body, placeNames }: Knowledge, reading: Reading): boolean {
  const { lookup } = postings;
  const inText = (known: string) => (body ? body.expand(known).size > 0 : postings.isText(known));
  const take = (known: string) => {
    reading.words.push(known);
    if (inText(known)) reading.textWords.push(known);
  };
  const correct = (meant: string) => {
    reading.changes.set(word, meant);
    take(meant);
  };
  if (lookup.expand(word, typing).size > 0) {
    take(word);
    return true;
  }
  const slip = suggest(word, lookup.words, [], SLIP);
  if (slip) {
    correct(slip);
    return true;
  }
  if (!body) return false;
  const parts = lookup.partsOf(word);
  if (body.expand(word, typing).size > 0) take(word);
  else if (parts.length > 0) parts.forEach(take);
  else {
    const meant = suggest(word, lookup.words, [...body.words, ...placeNames.keys()]);
    if (meant) correct(meant);
    else reading.ignored.push(word);
  }
  return true;
}

/**
 * Whether too much of the query is unknown for the rest to mean anything: `duur iphone` is not about prices here. A word
 * that is the name of something on the site always counts.
 */
function isNonsense({ words, changes, ignored }: Reading, postings: Postings, hasPlace: boolean): boolean {
  if (hasPlace) return false;
  if (words.length === 0) return ignored.length > 0;
  const known = words.length - changes.size / 2;
  return ignored.length >= known && !words.some((word) => postings.isName(word));
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
  const asked = joinVerbs(queryWords(text), wordsOf(text), postings.lookup);
  const reading: Reading = { words: [], textWords: [], ignored: [], changes: new Map() };
  for (const [position, word] of asked.entries())
    if (!readWord(word, typing && position === asked.length - 1, knowledge, reading)) return undefined;
  const { words, textWords, ignored, changes } = reading;
  const nonsense = isNonsense(reading, postings, place !== undefined);
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
