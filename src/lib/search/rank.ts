/** Ranks the entries of the instant index for a query. Runs in the browser. */
import { readParts, RESULT_KINDS, type InstantData, type ResultKind } from './instant.ts';
import { Lookup } from './lookup.ts';
import { stem } from './stem.ts';
import { isStopword, tokenize, wordsOf } from './words.ts';

/** What a word in this place is worth. */
const WEIGHT = { title: 10, alias: 9.5, heading: 5.5, summary: 2.5, facet: 3 } as const;
/** The second and later pages of an everyday word count for less than the first. */
const ALIAS_DECAY = 0.82;
const EXACT_TITLE = 14;
const EXACT_ALIAS = 11;

/** Kinds that people look for more often than others. */
const PRIOR: Readonly<Record<ResultKind, number>> = {
  aanbod: 1.15,
  netwerk: 1.15,
  regio: 1.2,
  contact: 1.1,
  begrip: 1,
  pagina: 0.95,
  gemeente: 0.7,
};

interface Posting {
  readonly entry: number;
  readonly section: number;
  readonly weight: number;
  /** It stands on the page itself and is no everyday word for it. */
  readonly text: boolean;
}

export interface Ranked {
  readonly entry: number;
  readonly score: number;
  /** Position of the section that answers, or -1 for the page as a whole. */
  readonly section: number;
  /** Share of the query's words that the entry answers, 0 to 1. */
  readonly coverage: number;
}

const contentWords = (text: string): string[] => {
  const all = wordsOf(text);
  const content = all.filter((word) => !isStopword(word));
  return content.length > 0 ? content : all;
};
const phraseKey = (words: readonly string[]): string => words.map(stem).sort().join(' ');

/** The instant index, ready to answer. */
export class Ranker {
  readonly lookup = new Lookup();
  readonly #data: InstantData;
  readonly #display = new Map<string, string>();
  readonly #postings = new Map<string, Posting[]>();
  readonly #phrases = new Map<string, { readonly entry: number; readonly section: number; readonly bonus: number }[]>();

  constructor(data: InstantData) {
    this.#data = data;
    data.entries.forEach((entry, index) => {
      this.#addText(entry.t, index, -1, WEIGHT.title);
      this.#addPhrase(entry.t, index, -1, EXACT_TITLE);
      this.#addText(entry.s, index, -1, WEIGHT.summary, { share: false });
      entry.h?.forEach(([, heading], section) => this.#addText(heading, index, section, WEIGHT.heading));
      for (const region of entry.r ?? [])
        this.#addText(region, index, -1, WEIGHT.facet, { share: false, isText: false });
    });
    for (const [phrases, targets] of data.words) {
      for (const phrase of phrases.split('|'))
        targets.forEach(([entry, section = -1], rank) => {
          this.#addText(phrase, entry, section, WEIGHT.alias * ALIAS_DECAY ** rank, { isText: false });
          this.#addPhrase(phrase, entry, section, EXACT_ALIAS * ALIAS_DECAY ** rank);
        });
    }
    for (const marked of data.compounds.split(' ')) {
      const { word, parts } = readParts(marked);
      if (this.#postings.has(word)) this.lookup.add(word, parts);
    }
  }

  /** Adds the words of a text; in a title or phrase each carries its share of the weight. */
  #addText(text: string, entry: number, section: number, weight: number, { share = true, isText = true } = {}): void {
    for (const { word, start, end } of tokenize(text))
      if (!this.#display.has(word)) this.#display.set(word, text.slice(start, end).toLowerCase());
    const words = contentWords(text);
    const each = share ? weight * (0.45 + 0.55 / Math.max(1, words.length)) : weight;
    for (const word of words) {
      this.lookup.add(word);
      const list = this.#postings.get(word);
      const posting = { entry, section, weight: each, text: isText };
      if (list) list.push(posting);
      else this.#postings.set(word, [posting]);
    }
  }

  #addPhrase(text: string, entry: number, section: number, bonus: number): void {
    const key = phraseKey(contentWords(text));
    const list = this.#phrases.get(key) ?? [];
    list.push({ entry, section, bonus });
    this.#phrases.set(key, list);
  }

  /**
   * Entries that answer a query, best first.
   * @param words content words of the query, folded (queryWords)
   * @param typing the last word may be unfinished
   */
  rank(words: readonly string[], typing = false): Ranked[] {
    const scores = new Map<number, { score: number; covered: number; sections: Map<number, number>; whole: number }>();
    let total = 0;
    words.forEach((word, position) => {
      const best = this.#match(word, typing && position === words.length - 1);
      const idf = Math.log(
        1 + this.#data.entries.length / (1 + [...best.values()].filter(({ weight }) => weight > 2).length),
      );
      total += idf;
      for (const [entry, { weight, sections, whole }] of best) {
        const sum = scores.get(entry) ?? { score: 0, covered: 0, sections: new Map<number, number>(), whole: 0 };
        sum.score += idf * weight;
        sum.covered += idf;
        sum.whole += idf * whole;
        for (const [section, value] of sections)
          sum.sections.set(section, (sum.sections.get(section) ?? 0) + idf * (value - whole));
        scores.set(entry, sum);
      }
    });
    for (const { entry, section, bonus } of this.#phrases.get(phraseKey(words)) ?? []) {
      const sum = scores.get(entry);
      if (!sum) continue;
      sum.score += total * bonus;
      if (section >= 0) sum.sections.set(section, (sum.sections.get(section) ?? 0) + bonus);
      else sum.whole += bonus;
    }
    return [...scores]
      .map(([entry, { score, covered, sections }]): Ranked => {
        const coverage = total > 0 ? covered / total : 0;
        const [section = -1, gain = 0] = [...sections].sort((a, b) => b[1] - a[1])[0] ?? [];
        const kind = RESULT_KINDS[this.#data.entries[entry]?.k ?? 0] ?? 'pagina';
        return { entry, score: score * coverage ** 2 * PRIOR[kind], coverage, section: gain > 0 ? section : -1 };
      })
      .sort((a, b) => b.score - a.score || a.entry - b.entry);
  }

  /** Per entry what a word is worth there: at best, per section, and for the page as a whole. */
  #match(word: string, typing: boolean): Map<number, { weight: number; sections: Map<number, number>; whole: number }> {
    const best = new Map<number, { weight: number; sections: Map<number, number>; whole: number }>();
    for (const [other, quality] of this.#expandAll(word, typing))
      for (const { entry, section, weight } of this.#postings.get(other) ?? []) {
        const value = weight * quality;
        const found = best.get(entry) ?? { weight: 0, sections: new Map<number, number>(), whole: 0 };
        found.weight = Math.max(found.weight, value);
        if (section >= 0) found.sections.set(section, Math.max(found.sections.get(section) ?? 0, value));
        else found.whole = Math.max(found.whole, value);
        best.set(entry, found);
      }
    return best;
  }

  /** The site's words that a typed word stands for; an unknown compound stands for its parts. */
  #expandAll(word: string, typing: boolean): Map<string, number> {
    const found = this.lookup.expand(word, typing);
    if (found.size > 0) return found;
    const parts = this.lookup.partsOf(word);
    for (const part of parts)
      for (const [other, quality] of this.lookup.expand(part))
        found.set(other, Math.max(found.get(other) ?? 0, (quality * 0.9) / Math.sqrt(parts.length)));
    return found;
  }

  /** A folded word as the site writes it, in lower case: `coordinator` → `coördinator`. */
  display(word: string): string {
    return this.#display.get(word) ?? word;
  }

  /** Whether the word, in any form, stands in a title, heading or summary: then it is in the full text too. */
  isText(word: string): boolean {
    return [...this.lookup.expand(word)].some(
      ([other, quality]) => quality > 0.9 && (this.#postings.get(other) ?? []).some(({ text }) => text),
    );
  }

  /** Whether the word, in any form, is (part of) the name of only a few things on the site. */
  isName(word: string): boolean {
    const named = new Set<number>();
    for (const [other, quality] of this.lookup.expand(word))
      if (quality > 0.9)
        for (const { entry, weight, text } of this.#postings.get(other) ?? [])
          if (text && weight >= WEIGHT.title * 0.7) named.add(entry);
    return named.size > 0 && named.size <= 4;
  }

  /** Whether the index knows the word in any form, or can cut it into words that it knows. */
  knows(word: string, typing = false): boolean {
    return this.#expandAll(word, typing).size > 0;
  }
}
