/** Answers a query from the instant index. Runs in the browser. */
import { joinPlaces } from '../../places/parts.ts';
import type { PlaceIndex, PlaceMatch } from '../../places/place.ts';
import { RESULT_KINDS, type ResultKind } from '../index/kinds.ts';
import type { InstantData } from '../index/instant.ts';
import { placePartsOf } from './understand/places-in-query.ts';
import { readQuery, type Understood } from './understand/query.ts';
import type { Lookup } from './rank/lookup.ts';
import { Ranker, type Ranked } from './rank/rank.ts';
import type { Vocabulary } from './understand/vocabulary.ts';
import { fold, queryWords, wordsOf } from '../dutch/words.ts';

/** Shorter words begin or resemble too many names of places. */
const MIN_GUESS = 4;

/** Everything the answer needs, as far as it has been loaded. */
export class Answerer {
  readonly ranker: Ranker;
  readonly data: InstantData;
  /** Parts of the place index (places/parts.ts), as far as they have been loaded. */
  readonly placeParts = new Map<string, PlaceIndex>();
  vocabulary: Vocabulary | undefined;

  constructor(data: InstantData) {
    this.data = data;
    this.ranker = new Ranker(data);
  }

  /** The words of the instant index. */
  get lookup(): Lookup {
    return this.ranker.postings.lookup;
  }

  /** The parts of the place index that a query takes, the same whatever has been loaded. */
  partsFor(query: string, typing: boolean): string[] {
    const shared = ` ${this.data.placeWords} `;
    return placePartsOf(query, (typed) =>
      wordsOf(typed).every((word) => this.lookup.expand(word, typing).size > 0 && !shared.includes(` ${word} `)),
    );
  }

  /** The places that a query may name, out of the parts that it takes. */
  #placesFor(query: string, typing: boolean): PlaceIndex | undefined {
    const parts = this.partsFor(query, typing).flatMap((part) => this.placeParts.get(part) ?? []);
    return parts.length > 0 ? parts.reduce(joinPlaces) : undefined;
  }

  /** What a query comes down to, as far as what has been loaded can tell: see `unread`. */
  understand(query: string, typing: boolean): Understood {
    const places = this.#placesFor(query, typing);
    const names = places?.regions.flatMap(({ municipalities }) => municipalities) ?? [];
    return readQuery(query, typing, {
      postings: this.ranker.postings,
      vocabulary: this.vocabulary,
      places,
      placeNames: new Map(names.filter((name) => !/[\s-]/.test(name)).map((name) => [fold(name), name])),
    });
  }

  /** The place whose name begins like the query or differs by a letter. Few questions need it: its code comes later. */
  async guessPlace(query: string): Promise<PlaceMatch | undefined> {
    const places = query.trim().length >= MIN_GUESS ? this.#placesFor(query, false) : undefined;
    if (!places) return undefined;
    const { suggestPlaces } = await import('../../places/near.ts');
    return suggestPlaces(query, places, 1)[0];
  }

  /** Entries that answer, best first; the name of a place counts as that of its region. */
  rank({ query, correction, words, place, nonsense }: Understood, typing: boolean): Ranked[] {
    if (nonsense) return [];
    const regions = place ? [...new Set(place.matches.map(({ region }) => region.name))] : [];
    const all = [...words, ...regions.flatMap(queryWords)];
    const text = place ? [place.rest, ...regions].join(' ') : (correction ?? query);
    return all.length > 0 ? this.ranker.rank(all, text, typing && regions.length === 0) : [];
  }

  kindOf(entry: number): ResultKind {
    return RESULT_KINDS[this.data.entries[entry]?.k ?? 0] ?? 'pagina';
  }
}
