/** The instant index as the ranker reads it: which word stands where, and what it is worth there. Runs in the browser. */
import { RESULT_KINDS } from '../../index/kinds.ts';
import { readParts, unpackWords } from '../../index/packed-words.ts';
import type { InstantData } from '../../index/instant.ts';
import { unpackPlaces, type WordsPiece } from '../../index/pieces.ts';
import { isSameWord, Lookup } from './lookup.ts';
import { stem } from '../../dutch/stem.ts';
import { isStopword, tokenize, wordsOf } from '../../dutch/words.ts';
import { FIELD, NEXT_PAGE, OWN_WORDS, PHRASE, SHARE } from '../../weights.ts';

export interface Posting {
  readonly entry: number;
  /** Position of the section, or -1 for the page as a whole. */
  readonly section: number;
  readonly weight: number;
  /** It stands on the page itself and is no everyday word for it. */
  readonly text: boolean;
}

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

interface Place {
  readonly entry: number;
  readonly section?: number;
}

/** All words of the instant index with their places. */
export class Postings {
  readonly lookup = new Lookup();
  readonly phrases: Phrase[] = [];
  readonly #words = new Map<string, Posting[]>();
  readonly #display = new Map<string, string>();
  /** Whether an entry is a general page, about the site itself. */
  isGeneral: (entry: number) => boolean = () => false;

  /** @param whole the index in one; without it the words come piece by piece (addPiece) */
  constructor(whole?: InstantData) {
    if (!whole) return;
    const { entries, words, compounds } = whole;
    entries.forEach((entry, index) => {
      // The title of a region's page is a question that all of them share; people type the region's name. That of the
      // start page asks about every school.
      const isRegion = RESULT_KINDS[entry.k] === 'regio';
      const names = isRegion ? (entry.r ?? []) : entry.u === '/' ? [] : [entry.t];
      for (const name of names) this.#add(name, { entry: index }, FIELD.title, { phrase: PHRASE.title });
      this.#add(entry.s, { entry: index }, FIELD.summary, { share: false });
      entry.h?.forEach(([, heading], section) => {
        this.#add(heading, { entry: index, section }, FIELD.heading);
      });
      if (!isRegion)
        for (const region of entry.r ?? [])
          this.#add(region, { entry: index }, FIELD.facet, { share: false, text: false });
    });
    for (const [phrases, targets, own] of words) {
      for (const phrase of phrases.split('|'))
        targets.forEach(([entry, section = -1], rank) => {
          const worth = NEXT_PAGE ** rank * (own ? OWN_WORDS : 1);
          this.#add(phrase, { entry, section }, FIELD.alias * worth, { text: false, phrase: PHRASE.alias * worth });
        });
    }
    for (const marked of compounds.split(' ')) {
      const { word, parts } = readParts(marked);
      if (this.#words.has(word)) this.lookup.add(word, parts);
    }
  }

  /** Adds the words of a text. With `share` each carries its share of the weight, as in a title; stopwords count in the sharing. */
  #add(
    content: string,
    { entry, section = -1 }: Place,
    weight: number,
    { share = true, text = true, phrase = 0 } = {},
  ): void {
    const tokens = tokenize(content);
    for (const { word, start, end } of tokens)
      if (!this.#display.has(word)) this.#display.set(word, content.slice(start, end).toLowerCase());
    const all = tokens.map(({ word }) => word);
    const meaningful = all.filter((word) => !isStopword(word));
    const chosen = meaningful.length > 0 ? meaningful : all;
    const sharing = text ? chosen.length : all.length;
    const each = share ? weight * (SHARE.kept + SHARE.divided / Math.max(1, sharing)) : weight;
    for (const word of chosen) {
      this.lookup.add(word);
      const list = this.#words.get(word);
      const posting = { entry, section, weight: each, text };
      if (list) list.push(posting);
      else this.#words.set(word, [posting]);
    }
    if (phrase > 0)
      this.phrases.push({ stems: (text ? chosen : all).map(stem), size: chosen.length, entry, section, bonus: phrase });
  }

  /** Adds the words of a piece of the index; those that are there already stay as they are. */
  addPiece({ w, p, f, d }: WordsPiece): void {
    unpackWords(w).forEach((marked, index) => {
      const { word, parts } = readParts(marked);
      this.lookup.add(word, parts);
      this.#words.set(
        word,
        (p[index] ?? []).flatMap(([worth = 0, ...places]) =>
          unpackPlaces(places).map((place) => ({ ...place, weight: Math.abs(worth) / 100, text: worth > 0 })),
        ),
      );
    });
    for (const [stems, size, entry, section, bonus] of f)
      this.phrases.push({ stems: stems.split(' '), size, entry, section, bonus: bonus / 100 });
    for (const [word, written] of Object.entries(d)) this.#display.set(word, written);
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

  /** Whether the query holds a title or everyday phrase of two words or more. */
  hasPhrase(query: string): boolean {
    const asked = stemsOf(query);
    return this.phrases.some((phrase) => phrase.stems.length > 1 && holdsPhrase(asked, phrase));
  }

  /**
   * How far a word stands for a subject of the site, 0 to 1: where a situation, an offer, a network, a term, a region or a
   * person has it in its name, in its summary or among its everyday words. General pages don't count.
   */
  fieldOf(word: string): number {
    let most = 0;
    for (const [other, match] of this.lookup.expand(word))
      if (match.kind !== 'beginning')
        for (const { entry, section, weight } of this.of(other))
          if (section < 0 && !this.isGeneral(entry)) most = Math.max(most, weight * match.quality);
    return Math.min(1, most / FIELD.title);
  }
}

/**
 * Whether a query has the words of a phrase: in any order, or as they stand when only one of them is no stopword, since
 * `school wil een fonds` is not about één school.
 * @param asked stems of the query
 */
export function holdsPhrase(asked: readonly string[], { stems, size }: Phrase): boolean {
  return size > 1 || stems.length < 2
    ? stems.every((each) => asked.includes(each))
    : ` ${asked.join(' ')} `.includes(` ${stems.join(' ')} `);
}

/** Stems of all words of a query, for comparing with phrases. */
export const stemsOf = (query: string): string[] => wordsOf(query).map(stem);
