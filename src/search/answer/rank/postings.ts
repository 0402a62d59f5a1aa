/** The instant index as the ranker reads it: which word stands where, and what it is worth there. Runs in the browser. */
import { readParts, unpackWords } from '../../index/packed-words.ts';
import { unpackPlaces, type TopicsPiece, type WordsPiece } from '../../index/pieces.ts';
import { unpackVectors } from '../../index/vectors.ts';
import { bigramsOf } from '../../dutch/bigrams.ts';
import { isSameWord, Lookup } from './lookup.ts';
import { stem } from '../../dutch/stem.ts';
import { queryWords, wordsOf } from '../../dutch/words.ts';
import { ELSEWHERE, FIELD } from '../../weights.ts';

export interface Posting {
  readonly entry: number;
  /** Position of the section, or -1 for the page as a whole. */
  readonly section: number;
  readonly weight: number;
  /** It stands on the page itself and is no everyday word for it. */
  readonly text: boolean;
}

/** A phrase of its own says more than its words: `sociale woning` has sociale. */
const isOutside = ({ entry, weight }: Posting): boolean => entry === ELSEWHERE && weight >= FIELD.alias * 0.99;

/** A title or an everyday phrase. */
export interface Phrase {
  /** Stems of all its words. */
  readonly stems: readonly string[];
  /** How many of them are not stopwords. */
  readonly size: number;
  readonly entry: number;
  readonly section: number;
  readonly bonus: number;
}

/** What questions may be about: a page or a section of one, or what the site is not about. */
export interface TopicVector extends Pick<Posting, 'entry' | 'section'> {
  readonly vector: readonly number[];
}

/** All words of the instant index with their places. */
export class Postings {
  readonly lookup = new Lookup();
  /** Titles and everyday phrases by their first stem. */
  readonly #phrases = new Map<string, Phrase[]>();
  readonly #words = new Map<string, Posting[]>();
  readonly #display = new Map<string, string>();
  readonly #senses = new Map<string, readonly number[]>();
  topics: readonly TopicVector[] = [];
  /** What function words tell of where a question leads. */
  readonly functionSenses = new Map<string, readonly number[]>();
  readonly #bigrams = new Map<string, readonly number[] | undefined>();
  /** Words of places' names that the index's words would answer too: they ask for the list of places. */
  readonly placeWords = new Set<string>();
  /** Whether an entry is a general page, about the site itself. */
  isGeneral: (entry: number) => boolean = () => false;

  /** Adds a place of a word. */
  add(word: string, posting: Posting): void {
    this.lookup.add(word);
    const list = this.#words.get(word);
    if (list) list.push(posting);
    else this.#words.set(word, [posting]);
  }

  /** Adds a title or an everyday phrase. */
  addPhrase(phrase: Phrase): void {
    const [first = ''] = phrase.stems;
    const list = this.#phrases.get(first);
    if (list) list.push(phrase);
    else this.#phrases.set(first, [phrase]);
  }

  /** All titles and everyday phrases. */
  get phrases(): readonly Phrase[] {
    return [...this.#phrases.values()].flat();
  }

  /** Notes how the site writes a folded word; the first way stays. */
  write(word: string, written: string): void {
    if (!this.#display.has(word)) this.#display.set(word, written);
  }

  /** Adds what a word says of where a question leads. */
  addSense(word: string, vector: readonly number[] | undefined): void {
    this.lookup.add(word);
    if (vector) this.#senses.set(word, vector);
  }

  /** What a word says of where a question leads; another form of it, what is made of the same word, or ends in it, says it too. */
  senseOf(word: string): readonly number[] | undefined {
    const near = [...this.lookup.expand(word)].filter(([, { kind }]) => kind !== 'beginning' && kind !== 'part');
    return near
      .sort(([, a], [, b]) => b.quality - a.quality)
      .map(([other]) => this.#senses.get(other))
      .find((vector) => vector !== undefined);
  }

  /** Adds what bigrams say of where a question leads, packed. */
  addBigrams(packed: WordsPiece['b']): void {
    for (const [pair, vector] of Object.entries(packed)) this.#bigrams.set(pair, unpackVectors(vector)[0]);
  }

  /** What the bigrams of a query say of where it leads. */
  bigramSenses(query: string): (readonly number[])[] {
    return bigramsOf(query).flatMap(({ pair }) => {
      const vector = this.#bigrams.get(pair);
      return vector ? [vector] : [];
    });
  }

  /** Adds what questions may be about. */
  addTopics({ v, p, w, f }: TopicsPiece): void {
    const senses = unpackVectors(f);
    w.split(' ').forEach((word, index) => {
      const sense = senses[index];
      if (sense) this.functionSenses.set(word, sense);
    });
    const places = unpackPlaces(p);
    this.topics = unpackVectors(v).map((vector = [], index) => ({
      ...(places[index] ?? { entry: ELSEWHERE, section: -1 }),
      vector,
    }));
  }

  /** Adds the words of a piece of the index; those that are there already stay as they are. */
  addPiece({ w, p, v, b, f, d, n }: WordsPiece): void {
    const vectors = unpackVectors(v);
    unpackWords(w).forEach((marked, index) => {
      const { word, parts } = readParts(marked);
      const vector = vectors[index];
      if (vector) this.#senses.set(word, vector);
      this.lookup.add(word, parts);
      this.#words.set(
        word,
        (p[index] ?? []).flatMap(([worth = 0, ...places]) =>
          unpackPlaces(places).map((place) => ({ ...place, weight: Math.abs(worth) / 10, text: worth > 0 })),
        ),
      );
    });
    this.addBigrams(b);
    for (const [phrases, size, ...targets] of f)
      for (const phrase of phrases.split('|'))
        for (let at = 0; at < targets.length; at += 3) {
          const [entry = 0, section = -1, bonus = 0] = targets.slice(at);
          this.addPhrase({ stems: phrase.split(' '), size, entry, section, bonus: bonus / 10 });
        }
    for (const [word, written] of Object.entries(d)) this.#display.set(word, written);
    for (const word of n.split(' ')) this.placeWords.add(word);
  }

  /** Where a word of the index stands. */
  of(word: string): readonly Posting[] {
    return this.#words.get(word) ?? [];
  }

  /** A folded word as the site writes it, in lower case: `coordinator` → `coördinator`. */
  display(word: string): string {
    return this.#display.get(word) ?? word;
  }

  /** Whether the word, in any form, stands in a title, heading or summary: then it is in the full text too. */
  isText(word: string): boolean {
    return [...this.lookup.expand(word)].some(
      ([other, match]) => isSameWord(match) && this.of(other).some(({ text }) => text),
    );
  }

  /** Whether the query holds a title or everyday phrase of two words or more: of the site, or of what it is not about. */
  hasPhrase(query: string, elsewhere = false): boolean {
    return this.phrasesIn(stemsOf(query)).some(
      ({ stems, entry }) => stems.length > 1 && (entry === ELSEWHERE) === elsewhere,
    );
  }

  /** Whether the query as a whole is a title, or a word or phrase that editors gave the site. */
  isPhrase(query: string): boolean {
    const { length } = queryWords(query);
    return this.phrasesIn(stemsOf(query)).some(({ entry, size }) => entry !== ELSEWHERE && size >= length);
  }

  /** The titles and everyday phrases that a query has; see holdsPhrase. @param asked stems of the query */
  phrasesIn(asked: readonly string[]): Phrase[] {
    return [...new Set(asked)].flatMap((first) =>
      (this.#phrases.get(first) ?? []).filter((phrase) => holdsPhrase(asked, phrase)),
    );
  }

  /** Whether a word, in any form, is one of what the site is not about. */
  isElsewhere(word: string): boolean {
    return [...this.lookup.expand(word)].some(([other, match]) => isSameWord(match) && this.of(other).some(isOutside));
  }

  /** How far a word, in any form, stands for what the site is not about, 0 to 1. */
  againstOf(word: string): number {
    let most = 0;
    for (const [other, match] of this.lookup.expand(word))
      if (isSameWord(match))
        for (const { entry, weight } of this.of(other)) if (entry === ELSEWHERE) most = Math.max(most, weight);
    return Math.min(1, most / FIELD.question);
  }

  /**
   * How far a word stands for a subject of the site, 0 to 1: where a situation, an offer, a network, a term, a region or a
   * person has it in its name, in its summary or among its everyday words. General pages don't count, unless asked for.
   */
  fieldOf(word: string, general = false): number {
    let most = 0;
    for (const [other, match] of this.lookup.expand(word))
      if (match.kind !== 'beginning')
        for (const { entry, section, weight } of this.of(other))
          if (entry !== ELSEWHERE && (general || (section < 0 && !this.isGeneral(entry))))
            most = Math.max(most, weight * match.quality);
    return Math.min(1, most / FIELD.title);
  }
}

/**
 * Whether a query has the words of a phrase: in any order, or as they stand when only one of them is no stopword, since
 * `school wil een fonds` is not about één school.
 * @param asked stems of the query
 */
function holdsPhrase(asked: readonly string[], { stems, size }: Phrase): boolean {
  return size > 1 || stems.length < 2
    ? stems.every((each) => asked.includes(each))
    : ` ${asked.join(' ')} `.includes(` ${stems.join(' ')} `);
}

/** Stems of all words of a query, for comparing with phrases. */
export const stemsOf = (query: string): string[] => wordsOf(query).map(stem);
