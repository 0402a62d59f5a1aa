/** Answers a query from the instant index: which words are known, which are mistakes, and which entries answer. Runs in the browser. */
import { suggestPlaces, type PlaceIndex } from '../places/find.ts';
import { placeInQuery, type QueryPlace } from './places-in-query.ts';
import { readParts, RESULT_KINDS, type InstantData, type ResultKind } from './instant.ts';
import { Lookup } from './lookup.ts';
import { Ranker, type Ranked } from './rank.ts';
import { suggest } from './spelling.ts';
import { fold, queryWords } from './words.ts';

/** What a query comes down to. */
export interface Understood {
  readonly query: string;
  readonly place: QueryPlace | undefined;
  /** Words to rank by, mistakes corrected. */
  readonly words: readonly string[];
  /** Words to look up in the full text: those that occur in it. */
  readonly textWords: readonly string[];
  /** The query with its mistakes corrected, and each correction. */
  readonly correction:
    { readonly query: string; readonly changes: readonly (readonly [typed: string, meant: string])[] } | undefined;
  /** Words that nothing on the site resembles. */
  readonly ignored: readonly string[];
  /** Too little of the query is known for any result to make sense. */
  readonly nonsense: boolean;
}

const VOCABULARY_NEEDED = Symbol('vocabulary needed');

/** Everything the answer needs, as far as it has been loaded. */
export class Answerer {
  readonly ranker: Ranker;
  readonly data: InstantData;
  #places: PlaceIndex | undefined;
  #body: Lookup | undefined;

  constructor(data: InstantData) {
    this.data = data;
    this.ranker = new Ranker(data);
  }

  set places(index: PlaceIndex) {
    this.#places = index;
  }

  get hasPlaces(): boolean {
    return this.#places !== undefined;
  }

  get hasVocabulary(): boolean {
    return this.#body !== undefined;
  }

  /** The words of the full text, compounds with their parts marked (readParts). */
  set vocabulary(marked: readonly string[]) {
    const body = new Lookup();
    for (const item of marked) {
      const { word, parts } = readParts(item);
      body.add(word, parts);
    }
    this.#body = body;
  }

  /** Whether a query can only be understood with the list of places: it has a postcode, a place's word or an unknown one. */
  needsPlaces(query: string): boolean {
    if (/\d{4}/.test(query)) return true;
    const shared = ` ${this.data.placeWords} `;
    return queryWords(query).some((word) => shared.includes(` ${word} `) || !this.ranker.knows(word));
  }

  /** Whether a query has words that only the full text's list can tell from mistakes. */
  needsVocabulary(query: string, typing: boolean): boolean {
    return this.#read(query, typing) === VOCABULARY_NEEDED;
  }

  /** What a query comes down to, with what has been loaded. */
  understand(query: string, typing: boolean): Understood {
    const read = this.#read(query, typing);
    if (read !== VOCABULARY_NEEDED) return read;
    return { query, place: undefined, words: [], textWords: [], correction: undefined, ignored: [], nonsense: false };
  }

  #read(query: string, typing: boolean): Understood | typeof VOCABULARY_NEEDED {
    const place = this.#places && placeInQuery(query, this.#places, (name) => this.ranker.lookup.has(fold(name)));
    const asked = place ? queryWords(place.rest).filter((word) => place.rest !== '' && word !== '') : queryWords(query);
    const words: string[] = [];
    const textWords: string[] = [];
    const ignored: string[] = [];
    const changes: (readonly [string, string])[] = [];
    for (const [position, word] of asked.entries()) {
      const last = typing && position === asked.length - 1;
      if (this.ranker.knows(word, last)) {
        words.push(word);
        if (this.#body ? this.#body.expand(word).size > 0 : this.ranker.isText(word)) textWords.push(word);
        continue;
      }
      if (!this.#body) return VOCABULARY_NEEDED;
      if (this.#body.expand(word, last).size > 0) {
        words.push(word);
        textWords.push(word);
        continue;
      }
      const meant = this.#correct(word);
      if (meant) {
        changes.push([word, meant]);
        words.push(meant);
        if (this.#body.has(meant)) textWords.push(meant);
      } else ignored.push(word);
    }
    return {
      query,
      place,
      words: [...new Set(words)],
      textWords: [...new Set(textWords)],
      correction:
        changes.length > 0
          ? {
              query: this.#rewrite(query, changes),
              changes: changes.map(([typed, meant]) => [typed, this.ranker.display(meant)] as const),
            }
          : undefined,
      ignored,
      nonsense: this.#isNonsense(words, changes.length, ignored, place !== undefined),
    };
  }

  #correct(word: string): string | undefined {
    const known = this.ranker.lookup.words;
    return suggest(word, known, this.#body?.words);
  }

  /** The query as the visitor would have written it without mistakes. */
  #rewrite(query: string, changes: readonly (readonly [string, string])[]): string {
    const meant = new Map(changes);
    return query.replace(/[\p{L}\p{M}'’@]+/gu, (typed) => {
      const word = meant.get(fold(typed));
      return word === undefined ? typed : this.ranker.display(word);
    });
  }

  /**
   * Whether too much of the query is unknown for the rest to mean anything: `duur iphone` is not about prices here.
   * A word that is the name of something on the site always counts.
   */
  #isNonsense(words: readonly string[], corrected: number, ignored: readonly string[], hasPlace: boolean): boolean {
    if (ignored.length === 0 || hasPlace) return false;
    if (words.length === 0) return true;
    const known = words.length - corrected / 2;
    return ignored.length >= known && !words.some((word) => this.ranker.isName(word));
  }

  /** Places that the unfinished or nearly right name of a query may stand for; none when the site knows it as a word. */
  guessPlaces(query: string, limit = 4): ReturnType<typeof suggestPlaces> {
    if (!this.#places || query.trim().length < 4) return [];
    return suggestPlaces(query, this.#places, limit);
  }

  /** Entries that answer, best first; names of places become those of their region. */
  rank({ words, place }: Understood, typing: boolean): Ranked[] {
    const regions = place ? [...new Set(place.matches.map(({ region }) => region.name))] : [];
    const all = [...words, ...regions.flatMap(queryWords)];
    return all.length > 0 ? this.ranker.rank(all, typing && words.length > 0 && regions.length === 0) : [];
  }

  kindOf(entry: number): ResultKind {
    return RESULT_KINDS[this.data.entries[entry]?.k ?? 0] ?? 'pagina';
  }
}
