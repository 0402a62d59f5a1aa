/** Readability of one page: a score, counts, and advice with the place. */
import { findDifficultWords, WORD_SOURCES } from './difficult-words.ts';
import { countText, fleschDouma } from './flesch.ts';
import { findPassive } from './passive.ts';
import type { Prose } from './prose.ts';
import { splitSentences, splitWords } from './sentences.ts';
import { type GlossaryTerm, unexplainedAbbreviations } from './terms.ts';

/** A sentence of more words is long. */
export const LONG_SENTENCE = 20;
/** A text of fewer words gets no score: one long name would decide it. */
export const MIN_WORDS = 40;

/** What a page is compared on with its baseline. Keys are Dutch, since editors see them. */
export interface Figures {
  /** Flesch-Douma, one decimal; null for a text too short for a score. */
  readonly leesgemak: number | null;
  readonly langeZinnen: number;
  readonly lijdendeZinnen: number;
  readonly moeilijkeWoorden: number;
  readonly afkortingenZonderUitleg: number;
}

export interface Advice {
  readonly line: number;
  readonly text: string;
}

export interface PageReport {
  readonly figures: Figures;
  readonly words: number;
  readonly advice: readonly Advice[];
}

const shorten = (text: string): string => (text.length > 70 ? `${text.slice(0, 67).trimEnd()}…` : text);

/**
 * Makes the report of one page.
 * @param terms the glossary; @param own id of the glossary entry this page is, if it is one.
 */
export function readabilityReport(prose: Prose, terms: readonly GlossaryTerm[], own?: string): PageReport {
  const running = prose.paragraphs.filter((paragraph) => !paragraph.heading);
  const counts = countText(running.map((paragraph) => paragraph.text));
  const explained = new Set([...prose.terms, ...(own === undefined ? [] : [own])]);
  const explainedNames = new Set(terms.filter((term) => explained.has(term.id)).flatMap((term) => term.names));
  const termNames = new Set(terms.flatMap((term) => term.names));
  const long: Advice[] = [];
  const passive: Advice[] = [];
  const difficult: Advice[] = [];
  for (const { text, line } of running) {
    for (const sentence of splitSentences(text)) {
      const words = splitWords(sentence).length;
      if (words > LONG_SENTENCE)
        long.push({ line, text: `Lange zin (${words} woorden). Splits ze: "${shorten(sentence)}"` });
      const verb = findPassive(sentence);
      if (verb !== undefined)
        passive.push({ line, text: `Lijdende zin (${verb}). Zeg wie het doet: "${shorten(sentence)}"` });
      for (const { word, instead, source } of findDifficultWords(sentence)) {
        const remedy = instead === '' ? 'Schrijf het eenvoudiger of leg het uit' : `Schrijf liever: ${instead}`;
        difficult.push({ line, text: `Moeilijk woord "${word}". ${remedy}. (${WORD_SOURCES[source].split(',')[0]})` });
      }
    }
  }
  const short = unexplainedAbbreviations(running, explainedNames)
    .filter(({ name }) => !termNames.has(name))
    .map(({ name, paragraph }) => ({
      line: paragraph.line,
      text: `Afkorting "${name}" zonder uitleg. Schrijf ze voluit, met de afkorting tussen haakjes.`,
    }));
  return {
    words: counts.words,
    figures: {
      leesgemak: counts.words < MIN_WORDS ? null : Math.round(fleschDouma(counts) * 10) / 10,
      langeZinnen: long.length,
      lijdendeZinnen: passive.length,
      moeilijkeWoorden: difficult.length,
      afkortingenZonderUitleg: short.length,
    },
    advice: [...long, ...passive, ...difficult, ...short].sort((a, b) => a.line - b.line),
  };
}
