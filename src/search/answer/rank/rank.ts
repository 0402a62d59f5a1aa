/** Ranks the entries of the instant index for a query. Runs in the browser. */
import { RESULT_KINDS, type ResultKind } from '../../index/kinds.ts';
import type { InstantData } from '../../index/instant.ts';
import {
  ALIAS_RELATIVE,
  CONTAINED,
  COVERAGE_POWER,
  COVERS,
  ELSEWHERE,
  HAS_WORD,
  KIND,
  LEAST_MEANT,
  LONGER,
  MEANT,
  PHRASE_COVERAGE,
  ROLE,
  TERM,
} from '../../weights.ts';
import { stem } from '../../dutch/stem.ts';
import { isRole } from './roles.ts';
import { isSameWord } from './lookup.ts';
import { stemsOf, type Postings } from './postings.ts';
import { topicsMeant } from './sense.ts';

export interface Ranked {
  readonly entry: number;
  readonly score: number;
  /** Position of the section that answers, or -1 for the page as a whole. */
  readonly section: number;
  /** Share of the query's words that the entry answers, 0 to 1. */
  readonly coverage: number;
  /** The query is its title or an everyday phrase for it. */
  readonly named: boolean;
}

/** What one word of the query is worth in an entry. */
interface Worth {
  /** At best. */
  readonly weight: number;
  /** For the page as a whole. */
  readonly whole: number;
  /** By section. */
  readonly sections: ReadonlyMap<number, number>;
}

/** What all words of the query are worth in an entry. */
interface Sum {
  score: number;
  /** Weight of the words that it answers. */
  covered: number;
  /** For a title or an everyday phrase that was asked. */
  bonus: number;
  /** That phrase is all that was asked. */
  named: boolean;
  /** What a section has more than the page as a whole. */
  readonly sections: Map<number, number>;
}

/** The instant index, ready to answer. */
export class Ranker {
  readonly postings: Postings;
  readonly #data: Pick<InstantData, 'entries'>;

  constructor(data: Pick<InstantData, 'entries'>, postings: Postings) {
    this.#data = data;
    this.postings = postings;
    this.postings.isGeneral = (entry) => RESULT_KINDS[data.entries[entry]?.k ?? 0] === 'pagina';
  }

  /**
   * Entries that answer a query, best first.
   * @param words content words of the query, folded (queryWords)
   * @param query the query as a whole, for phrases
   * @param typing the last word may be unfinished
   * @param meaning it asks what a word means
   */
  rank(words: readonly string[], query: string, typing = false, meaning = false): Ranked[] {
    const sums = new Map<number, Sum>();
    let total = 0;
    words.forEach((word, position) => {
      const worths = this.#worthOf(word, typing && position === words.length - 1);
      const frequency = [...worths.values()].filter(({ weight }) => weight > HAS_WORD).length;
      const role = words.length > 1 && isRole(word) ? ROLE : 1;
      const idf = role * Math.log(1 + this.#data.entries.length / (1 + frequency));
      total += idf;
      for (const [entry, worth] of worths) this.#sum(sums, entry, worth, idf);
    });
    this.#addPhrases(sums, words.map(stem), stemsOf(query), meaning);
    const found = [...sums]
      .map(([entry, sum]): Ranked => {
        const coverage = total > 0 ? Math.min(1, sum.covered / total) : 0;
        const [section = -1, gain = 0] = [...sum.sections].sort((a, b) => b[1] - a[1])[0] ?? [];
        const score =
          (sum.score * coverage ** COVERAGE_POWER + total * sum.bonus) * this.#kindWeight(entry, sum.named, meaning);
        return {
          entry,
          score,
          coverage: sum.bonus > 0 ? Math.max(coverage, PHRASE_COVERAGE) : coverage,
          section: gain > 0 ? section : -1,
          named: sum.named,
        };
      })
      .sort((a, b) => b.score - a.score || a.entry - b.entry);
    return found[0]?.named ? found : this.#withMeant(found, words, query, meaning);
  }

  /** Adds what the question as a whole is about, beside what its words find: both as shares of the best. */
  #withMeant(found: readonly Ranked[], words: readonly string[], query: string, meaning: boolean): Ranked[] {
    const most = found[0]?.score || 1;
    const ranked = new Map(found.map((each) => [each.entry, { ...each, score: each.score / most }]));
    for (const { entry, section, share } of topicsMeant(words, query, this.postings)) {
      if (entry === ELSEWHERE || share < LEAST_MEANT) continue;
      const known = ranked.get(entry) ?? { entry, score: 0, section, coverage: 0, named: false };
      ranked.set(entry, {
        ...known,
        score: known.score + MEANT * share * (meaning && this.#isTerm(entry) ? TERM.asked : 1),
        coverage: Math.max(known.coverage, share),
      });
    }
    return [...ranked.values()].sort((a, b) => b.score - a.score || a.entry - b.entry);
  }

  #sum(sums: Map<number, Sum>, entry: number, { weight, whole, sections }: Worth, idf: number): void {
    const sum = sums.get(entry) ?? {
      score: 0,
      covered: 0,
      bonus: 0,
      named: false,
      sections: new Map<number, number>(),
    };
    sum.score += idf * weight;
    sum.covered += idf * Math.min(1, weight / COVERS);
    for (const [section, value] of sections)
      sum.sections.set(section, (sum.sections.get(section) ?? 0) + idf * (value - whole));
    sums.set(entry, sum);
  }

  /**
   * Rewards entries whose title or everyday phrase is the query, or a part of it of two words or more; one of those must
   * carry the subject: `naar wie` is no subject of `wie komt er naar school`.
   */
  #addPhrases(sums: Map<number, Sum>, subject: readonly string[], query: readonly string[], meaning: boolean): void {
    const best = new Map<Sum, { section: number; bonus: number }>();
    for (const phrase of this.postings.phrasesIn([...query, ...subject])) {
      if (!phrase.stems.some((each) => subject.includes(each))) continue;
      // Who names a person asks for that person, whatever else: `Jan Janssens mailadres`.
      const isWhole = phrase.size >= subject.length || (phrase.size > 1 && this.#kindOf(phrase.entry) === 'contact');
      if (!isWhole && (this.#isTerm(phrase.entry) ? !meaning : phrase.stems.length < 2)) continue;
      const sum = sums.get(phrase.entry);
      if (!sum) continue;
      sum.named ||= isWhole;
      const bonus = phrase.bonus * (isWhole ? 1 + LONGER * (phrase.stems.length - 1) : CONTAINED);
      if (bonus > (best.get(sum)?.bonus ?? 0)) best.set(sum, { section: phrase.section, bonus });
    }
    for (const [sum, { section, bonus }] of best) {
      sum.bonus = bonus;
      if (section >= 0) sum.sections.set(section, (sum.sections.get(section) ?? 0) + bonus);
    }
  }

  #kindOf(entry: number): ResultKind {
    return RESULT_KINDS[this.#data.entries[entry]?.k ?? 0] ?? 'pagina';
  }

  #isTerm(entry: number): boolean {
    return this.#kindOf(entry) === 'begrip';
  }

  /** A term answers who asks for that word, and steps back for what to do, to apply for or to call otherwise. */
  #kindWeight(entry: number, isNamed: boolean, meaning: boolean): number {
    if (!this.#isTerm(entry) || (isNamed && !meaning)) return KIND[this.#kindOf(entry)];
    return meaning ? TERM.asked : TERM.mentioned;
  }

  /** Per entry what a word is worth there: at best, per section, and for the page as a whole. */
  #worthOf(word: string, typing: boolean): Map<number, Worth> {
    const best = new Map<number, { weight: number; whole: number; sections: Map<number, number> }>();
    for (const [other, match] of this.postings.lookup.expand(word, typing))
      for (const { entry, section, weight, text } of this.postings.of(other)) {
        if (entry === ELSEWHERE) continue;
        const value = weight * match.quality * (text || isSameWord(match) ? 1 : ALIAS_RELATIVE);
        const found = best.get(entry) ?? { weight: 0, whole: 0, sections: new Map<number, number>() };
        found.weight = Math.max(found.weight, value);
        if (section >= 0) found.sections.set(section, Math.max(found.sections.get(section) ?? 0, value));
        else found.whole = Math.max(found.whole, value);
        best.set(entry, found);
      }
    return best;
  }
}
