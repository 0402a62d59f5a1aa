/** Answers a query from the instant index. Runs in the browser. */
import { suggestPlaces } from '../../places/find.ts';
import type { PlaceIndex, PlaceMatch } from '../../places/place.ts';
import { RESULT_KINDS, type ResultKind } from '../index/kinds.ts';
import type { InstantData } from '../index/instant.ts';
import { comparedIn } from './understand/intent.ts';
import { readQuery, type Knowledge, type Understood } from './understand/query.ts';
import type { Lookup } from './rank/lookup.ts';
import { bothFirst } from './rank/compare.ts';
import { Ranker, type Ranked } from './rank/rank.ts';
import type { Vocabulary } from './understand/vocabulary.ts';
import { fold, queryWords } from '../dutch/words.ts';

/** Shorter words begin or resemble too many names of places. */
const MIN_GUESS = 4;

/** Everything the answer needs, as far as it has been loaded. */
export class Answerer {
  readonly ranker: Ranker;
  readonly data: InstantData;
  #places: PlaceIndex | undefined;
  #placeNames = new Map<string, string>();
  vocabulary: Vocabulary | undefined;

  constructor(data: InstantData) {
    this.data = data;
    this.ranker = new Ranker(data);
  }

  set places(index: PlaceIndex) {
    this.#places = index;
    const names = index.regions.flatMap(({ municipalities }) => municipalities).filter((name) => !/[\s-]/.test(name));
    this.#placeNames = new Map(names.map((name) => [fold(name), name]));
  }

  /** The words of the instant index. */
  get lookup(): Lookup {
    return this.ranker.postings.lookup;
  }

  get hasPlaces(): boolean {
    return this.#places !== undefined;
  }

  get #knowledge(): Knowledge {
    return {
      postings: this.ranker.postings,
      vocabulary: this.vocabulary,
      places: this.#places,
      placeNames: this.#placeNames,
    };
  }

  /** Whether a query has a postcode or a word that is the name of a place too. */
  needsPlaces(query: string): boolean {
    if (/\d{4}/.test(query)) return true;
    const shared = ` ${this.data.placeWords} `;
    return queryWords(query).some((word) => shared.includes(` ${word} `));
  }

  /** What a query comes down to, as far as what has been loaded can tell: see `unread`. */
  understand(query: string, typing: boolean): Understood {
    return readQuery(query, typing, this.#knowledge);
  }

  /** The place whose name begins like the query or differs by a letter. */
  guessPlace(query: string): PlaceMatch | undefined {
    return this.#places && query.trim().length >= MIN_GUESS ? suggestPlaces(query, this.#places, 1)[0] : undefined;
  }

  /** Entries that answer, best first; the name of a place counts as that of its region. */
  rank(understood: Understood, typing: boolean): readonly Ranked[] {
    const { query, correction, words, place, nonsense, asksMeaning } = understood;
    if (nonsense) return [];
    const regions = place ? [...new Set(place.matches.map(({ region }) => region.name))] : [];
    const all = [...words, ...regions.flatMap(queryWords)];
    const text = place ? [place.rest, ...regions].join(' ') : (correction ?? query);
    if (all.length === 0) return [];
    const isTyping = typing && regions.length === 0;
    const ranked = this.ranker.rank(all, text, isTyping, asksMeaning);
    const sides = comparedIn(correction ?? query)?.map((side) => this.rank(this.understand(side, false), false));
    return sides ? bothFirst(sides, ranked) : ranked;
  }

  kindOf(entry: number): ResultKind {
    return RESULT_KINDS[this.data.entries[entry]?.k ?? 0] ?? 'pagina';
  }
}
