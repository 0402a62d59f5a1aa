/** Answers a query from the instant index. Runs in the browser. */
import { mayName } from '../../places/part-names.ts';
import type { PlaceIndex } from '../../places/place.ts';
import { RESULT_KINDS, type ResultKind } from '../index/kinds.ts';
import type { InstantData } from '../index/instant.ts';
import { joinPhones } from './phone.ts';
import { comparedIn } from './understand/intent.ts';
import { verbsWith } from './understand/join.ts';
import type * as Places from './places.ts';
import { placeLetterOf, placePartsOf, wordsIn } from './understand/place-words.ts';
import type { QueryPlace } from './understand/places-in-query.ts';
import { readQuery, type Understood } from './understand/query.ts';
import type { Lookup } from './rank/lookup.ts';
import type { Postings } from './rank/postings.ts';
import { bothFirst } from './rank/compare.ts';
import { Ranker, type Ranked } from './rank/rank.ts';
import type { Vocabulary } from './understand/vocabulary.ts';
import { queryWords, wordsOf } from '../dutch/words.ts';

/** Shorter words begin or resemble too many names of places. */
const MIN_GUESS = 4;

/** The regions of the places in a query. */
const regionNames = (place: QueryPlace | undefined): string[] => [
  ...new Set(place?.matches.map(({ region }) => region.name)),
];

/** What the answer shows, and ranks by. */
export type Known = Pick<InstantData, 'entries' | 'regions' | 'guides'>;

/** Everything the answer needs, as far as it has been loaded. */
export class Answerer {
  readonly ranker: Ranker;
  readonly data: Known;
  /** Parts of the place index (places/parts.ts), as far as they have been loaded. */
  readonly placeParts = new Map<string, PlaceIndex>();
  /** Names of places by first letter, as far as they have been loaded. */
  readonly placeNames = new Map<string, PlaceIndex>();
  /** What reads places, once a query may name one. */
  places: typeof Places | undefined;
  vocabulary: Vocabulary | undefined;

  constructor(data: Known, postings: Postings) {
    this.data = data;
    this.ranker = new Ranker(data, postings);
  }

  /** The words of the instant index. */
  get lookup(): Lookup {
    return this.ranker.postings.lookup;
  }

  /** The words of a query to look up: those that carry its subject, alone and as a separable verb (hoe meld ik mij aan). */
  wordsIn(query: string): string[] {
    const joined = joinPhones(query);
    const words = queryWords(joined);
    const all = wordsOf(joined);
    return [...words, ...words.flatMap((word) => verbsWith(word, all))];
  }

  /** Whether a word, as typed, is one of the site's and none of any place's name. */
  #isOther = (typed: string, typing: boolean): boolean => {
    const { placeWords } = this.ranker.postings;
    return wordsOf(typed).every((word) => this.lookup.expand(word, typing).size > 0 && !placeWords.has(word));
  };

  /** The parts of the place index that a query takes, the same whatever has been loaded beside its words. */
  partsFor(query: string, typing: boolean): string[] {
    return placePartsOf(joinPhones(query), (word) => this.#isOther(word, typing));
  }

  /** The list of names of which the query may be a slip. */
  letterFor(query: string): string | undefined {
    return query.trim().length < MIN_GUESS ? undefined : placeLetterOf(query, (word) => this.#isOther(word, false));
  }

  /** The parts for a query that have been loaded. */
  #loadedFor(query: string, typing: boolean): PlaceIndex[] {
    return this.partsFor(query, typing).flatMap((part) => this.placeParts.get(part) ?? []);
  }

  /** Whether a query may name a place, as far as the parts that it takes have been loaded. */
  mayNamePlace(query: string, typing: boolean): boolean {
    const words = wordsIn(joinPhones(query));
    return this.#loadedFor(query, typing).some((part) => mayName(words, part));
  }

  /** What a query comes down to, as far as what has been loaded can tell: see `unread`. */
  understand(query: string, typing: boolean): Understood {
    const { places, vocabulary, ranker } = this;
    const understood = readQuery(joinPhones(query), typing, {
      postings: ranker.postings,
      vocabulary,
      placesFor: (text) => {
        const parts = places ? this.#loadedFor(text, typing) : [];
        if (!places || parts.length === 0) return undefined;
        const index = parts.reduce(places.joinPlaces);
        return (asked, isWord) => places.placeInQuery(asked, index, isWord);
      },
    });
    return { ...understood, query };
  }

  /** The words to rank by; the name of a place counts as that of its region. */
  #wordsToRank({ words, place }: Understood): string[] {
    return [...words, ...regionNames(place).flatMap(queryWords)];
  }

  /** The two sides of a comparison, each read by itself. */
  #sidesOf({ query, correction }: Understood): Understood[] {
    return (comparedIn(correction ?? query) ?? []).map((side) => this.understand(side, false));
  }

  /** Every word that ranking looks up, those of the two sides of a comparison too. */
  rankedWords(understood: Understood): string[] {
    return [understood, ...this.#sidesOf(understood)].flatMap((each) => this.#wordsToRank(each));
  }

  /** Entries that answer, best first. */
  rank(understood: Understood, typing: boolean): readonly Ranked[] {
    const { query, correction, place, nonsense, asksMeaning } = understood;
    if (nonsense) return [];
    const regions = regionNames(place);
    const all = this.#wordsToRank(understood);
    const text = place ? [place.rest, ...regions].join(' ') : (correction ?? query);
    if (all.length === 0) return [];
    const isTyping = typing && regions.length === 0;
    const ranked = this.ranker.rank(all, text, isTyping, asksMeaning);
    const sides = this.#sidesOf(understood).map((side) => this.rank(side, false));
    return bothFirst(sides, ranked);
  }

  kindOf(entry: number): ResultKind {
    return RESULT_KINDS[this.data.entries[entry]?.k ?? 0] ?? 'pagina';
  }
}
