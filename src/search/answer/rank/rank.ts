/** Ranks the entries of the instant index for a query. Runs in the browser. */
import { RESULT_KINDS, type ResultKind } from '../../index/kinds.ts';
import type { InstantData } from '../../index/instant.ts';
import { Postings, stemsOf } from './postings.ts';

/** A compound among the everyday words stands for less than one in a title when only a part of it was typed. */
const ALIAS_PART = 0.6;
/** A phrase inside a longer query. */
const CONTAINED = 0.6;
/** Below this quality a word matches only through a part or a relative. */
const SAME_WORD = 0.9;

/** A match worth this much answers the word in full; a mention in a summary only half. */
const COVERS = 5;

/** Kinds that people look for more often than others. */
const PRIOR: Readonly<Record<ResultKind, number>> = {
  aanbod: 1.15,
  netwerk: 1.15,
  regio: 1.2,
  contact: 1.15,
  begrip: 1,
  pagina: 0.95,
  gemeente: 0.7,
};
/** A general page below another (a question of the wegwijzer) is a step on the way more than an answer. */
const DEEP_PAGE = 0.7;

export interface Ranked {
  readonly entry: number;
  readonly score: number;
  /** Position of the section that answers, or -1 for the page as a whole. */
  readonly section: number;
  /** Share of the query's words that the entry answers, 0 to 1. */
  readonly coverage: number;
}

interface Match {
  readonly weight: number;
  readonly whole: number;
  readonly sections: ReadonlyMap<number, number>;
}

interface Sum {
  score: number;
  covered: number;
  bonus: number;
  readonly sections: Map<number, number>;
}

/** The instant index, ready to answer. */
export class Ranker {
  readonly postings: Postings;
  readonly #data: InstantData;

  constructor(data: InstantData) {
    this.#data = data;
    this.postings = new Postings(data);
  }

  /**
   * Entries that answer a query, best first.
   * @param words content words of the query, folded (queryWords)
   * @param query the query as a whole, for phrases
   * @param typing the last word may be unfinished
   */
  rank(words: readonly string[], query: string, typing = false): Ranked[] {
    const sums = new Map<number, Sum>();
    let total = 0;
    words.forEach((word, position) => {
      const matches = this.#match(word, typing && position === words.length - 1);
      const frequency = [...matches.values()].filter(({ weight }) => weight > 2).length;
      const idf = Math.log(1 + this.#data.entries.length / (1 + frequency));
      total += idf;
      for (const [entry, match] of matches) this.#sum(sums, entry, match, idf);
    });
    this.#addPhrases(sums, words.length, stemsOf(query));
    return [...sums]
      .map(([entry, sum]): Ranked => {
        const coverage = total > 0 ? Math.min(1, sum.covered / total) : 0;
        const [section = -1, gain = 0] = [...sum.sections].sort((a, b) => b[1] - a[1])[0] ?? [];
        const score = (sum.score * coverage ** 2 + total * sum.bonus) * this.#prior(entry);
        return {
          entry,
          score,
          coverage: sum.bonus > 0 ? Math.max(coverage, 0.8) : coverage,
          section: gain > 0 ? section : -1,
        };
      })
      .sort((a, b) => b.score - a.score || a.entry - b.entry);
  }

  #sum(sums: Map<number, Sum>, entry: number, { weight, whole, sections }: Match, idf: number): void {
    const sum = sums.get(entry) ?? { score: 0, covered: 0, bonus: 0, sections: new Map<number, number>() };
    sum.score += idf * weight;
    sum.covered += idf * Math.min(1, weight / COVERS);
    for (const [section, value] of sections)
      sum.sections.set(section, (sum.sections.get(section) ?? 0) + idf * (value - whole));
    sums.set(entry, sum);
  }

  /** Rewards entries whose title or everyday phrase is the query, or a part of it of two words or more. */
  #addPhrases(sums: Map<number, Sum>, size: number, query: readonly string[]): void {
    const asked = new Set(query);
    for (const phrase of this.postings.phrases) {
      if (!phrase.stems.every((each) => asked.has(each))) continue;
      const isWhole = phrase.size >= size;
      if (!isWhole && phrase.stems.length < 2) continue;
      const sum = sums.get(phrase.entry);
      if (!sum) continue;
      const bonus = phrase.bonus * (isWhole ? 1 : CONTAINED);
      if (bonus <= sum.bonus) continue;
      sum.bonus = bonus;
      if (phrase.section >= 0) sum.sections.set(phrase.section, (sum.sections.get(phrase.section) ?? 0) + bonus);
    }
  }

  #prior(entry: number): number {
    const found = this.#data.entries[entry];
    const kind = RESULT_KINDS[found?.k ?? 0] ?? 'pagina';
    const isDeep = kind === 'pagina' && (found?.u.split('/').length ?? 0) > 3;
    return PRIOR[kind] * (isDeep ? DEEP_PAGE : 1);
  }

  /** Per entry what a word is worth there: at best, per section, and for the page as a whole. */
  #match(word: string, typing: boolean): Map<number, Match> {
    const best = new Map<number, { weight: number; whole: number; sections: Map<number, number> }>();
    for (const [other, quality] of this.postings.lookup.expand(word, typing))
      for (const { entry, section, weight, text } of this.postings.of(other)) {
        const value = weight * quality * (text || quality >= SAME_WORD ? 1 : ALIAS_PART);
        const found = best.get(entry) ?? { weight: 0, whole: 0, sections: new Map<number, number>() };
        found.weight = Math.max(found.weight, value);
        if (section >= 0) found.sections.set(section, Math.max(found.sections.get(section) ?? 0, value));
        else found.whole = Math.max(found.whole, value);
        best.set(entry, found);
      }
    return best;
  }
}
