/** Answers a query from the instant index. Runs in the browser. */
import { suggestPlaces } from '../../places/find.ts';
import type { PlaceIndex, PlaceMatch } from '../../places/place.ts';
import { RESULT_KINDS, type ResultKind } from '../index/kinds.ts';
import type { InstantData } from '../index/instant.ts';
import { joinPhones } from './phone.ts';
import { PARTICLES } from './understand/join.ts';
import type { QueryPlace } from './understand/places-in-query.ts';
import { readQuery, type Knowledge, type Understood } from './understand/query.ts';
import type { Lookup } from './rank/lookup.ts';
import type { Postings } from './rank/postings.ts';
import { Ranker, type Ranked } from './rank/rank.ts';
import type { Vocabulary } from './understand/vocabulary.ts';
import { fold, queryWords, wordsOf } from '../dutch/words.ts';

/** Shorter words begin or resemble too many names of places. */
const MIN_GUESS = 4;

/** The regions of the places in a query. */
const regionNames = (place: QueryPlace | undefined): string[] => [
  ...new Set(place?.matches.map(({ region }) => region.name)),
];

/** Everything the answer needs, as far as it has been loaded. */
export class Answerer {
  readonly ranker: Ranker;
  readonly data: InstantData;
  #places: PlaceIndex | undefined;
  #placeNames = new Map<string, string>();
  vocabulary: Vocabulary | undefined;

  /** @param postings the words of the index, where they come piece by piece */
  constructor(data: InstantData, postings?: Postings) {
    this.data = data;
    this.ranker = new Ranker(data, postings);
  }

  get places(): PlaceIndex | undefined {
    return this.#places;
  }

  set places(index: PlaceIndex | undefined) {
    this.#places = index;
    if (!index) return;
    const names = index.regions.flatMap(({ municipalities }) => municipalities).filter((name) => !/[\s-]/.test(name));
    this.#placeNames = new Map(names.map((name) => [fold(name), name]));
  }

  /** The words of the instant index. */
  get lookup(): Lookup {
    return this.ranker.postings.lookup;
  }

  get #knowledge(): Knowledge {
    return {
      postings: this.ranker.postings,
      vocabulary: this.vocabulary,
      places: this.#places,
      placeNames: this.#placeNames,
    };
  }

  /** The words of a query to look up: those that carry its subject, and the particles of separable verbs. */
  wordsIn(query: string): string[] {
    const joined = joinPhones(query);
    return [...queryWords(joined), ...wordsOf(joined).filter((word) => PARTICLES.has(word))];
  }

  /** Whether a query has a postcode or a word that is the name of a place too. */
  needsPlaces(query: string): boolean {
    if (/(?<!\d)\d{4}(?!\d)/.test(joinPhones(query))) return true;
    const shared = ` ${this.data.placeWords} `;
    return queryWords(query).some((word) => shared.includes(` ${word} `));
  }

  /** What a query comes down to, as far as what has been loaded can tell: see `unread`. */
  understand(query: string, typing: boolean): Understood {
    return { ...readQuery(joinPhones(query), typing, this.#knowledge), query };
  }

  /** The place whose name begins like the query or differs by a letter. */
  guessPlace(query: string): PlaceMatch | undefined {
    return this.#places && query.trim().length >= MIN_GUESS ? suggestPlaces(query, this.#places, 1)[0] : undefined;
  }

  /** The words to rank by; the name of a place counts as that of its region. */
  rankedWords({ words, place }: Understood): string[] {
    return [...words, ...regionNames(place).flatMap(queryWords)];
  }

  /** Entries that answer, best first. */
  rank(understood: Understood, typing: boolean): Ranked[] {
    const { query, correction, place, nonsense } = understood;
    if (nonsense) return [];
    const regions = regionNames(place);
    const all = this.rankedWords(understood);
    const text = place ? [place.rest, ...regions].join(' ') : (correction ?? query);
    return all.length > 0 ? this.ranker.rank(all, text, typing && regions.length === 0) : [];
  }

  kindOf(entry: number): ResultKind {
    return RESULT_KINDS[this.data.entries[entry]?.k ?? 0] ?? 'pagina';
  }
}
