/** Makes the instant index out of the built pages and the content. Build time only; pure. */
import { splitCompound } from '../dutch/compounds.ts';
import { RESULT_KINDS, type ResultKind } from '../index/kinds.ts';
import { markParts } from '../index/packed-words.ts';
import type { InstantData, InstantEntry, InstantRegion, InstantTarget } from '../index/instant.ts';
import type { PageText } from './read-page.ts';
import { stem } from '../dutch/stem.ts';
import { isStopword, wordsOf } from '../dutch/words.ts';

/** A glossary term, for its own entry. */
export interface TermSource {
  readonly id: string;
  readonly term: string;
  readonly voluit?: string | undefined;
  readonly text: string;
  readonly words: readonly string[];
}

/** A person or desk, and the page where they are found. */
export interface PersonSource {
  readonly naam: string;
  readonly rol: string;
  readonly href: string;
  readonly regio?: string | undefined;
}

/** Everyday words and the addresses that answer them, the best first. */
export interface WordSource {
  readonly woorden: readonly string[];
  readonly paginas: readonly string[];
}

export interface InstantSources {
  readonly pages: readonly PageText[];
  readonly terms: readonly TermSource[];
  readonly people: readonly PersonSource[];
  /** content/zoekwoorden: every address must exist. */
  readonly words: readonly WordSource[];
  /** Words of the pages themselves; a page that is not to be found is skipped with its words. */
  readonly ownWords: readonly WordSource[];
  readonly regions: Readonly<Record<string, InstantRegion>>;
  readonly guides: Readonly<Record<string, string>>;
  /** Names of municipalities and villages. */
  readonly places: readonly string[];
  /** The parts of a compound; `[]` for another word. */
  readonly split: (word: string) => readonly string[];
}

const GLOSSARY = '/begrippen/';
const MAX_SUMMARY = 92;

const kindOf = (kind: string): number => Math.max(0, RESULT_KINDS.indexOf(kind as ResultKind));

/** The first sentences that fit; at least one, cut at a word when it is too long by itself. */
export function summarize(text: string, max = MAX_SUMMARY): string {
  const sentences = text.match(/[^.!?]+(?:[.!?]+(?!\s)[^.!?]+)*[.!?]*\s*/g) ?? [text];
  let summary = '';
  for (const sentence of sentences) {
    if (summary && (summary + sentence).trimEnd().length > max) break;
    summary += sentence;
  }
  summary = summary.trim();
  if (summary.length <= max * 1.35) return summary;
  return `${summary.slice(0, max).replace(/\s+\S*$/, '')}…`;
}

/** A phrase for a page, whatever the form of its words. */
const phraseKey = (phrase: string, page: string): string => `${wordsOf(phrase).map(stem).join(' ')} ${page}`;

/**
 * Phrases without those that are another form of an earlier one, and without those that only put single words of the
 * same list together: the reader of the index knows plurals, and adds words up.
 */
function distinct(phrases: readonly string[]): string[] {
  const stems = (phrase: string) => wordsOf(phrase).map(stem);
  const single = new Set(phrases.map(stems).flatMap((each) => (each.length === 1 ? each : [])));
  const seen = new Set<string>();
  return phrases.filter((phrase) => {
    const all = stems(phrase);
    const key = all.join(' ');
    if (key === '' || seen.has(key) || (all.length > 1 && all.every((each) => single.has(each)))) return false;
    seen.add(key);
    return true;
  });
}

const pageEntry = (page: PageText): InstantEntry => {
  const headings =
    page.url === GLOSSARY
      ? []
      : page.sections.filter(({ anchor, heading }) => anchor !== '' && wordsOf(heading).length > 0);
  return {
    u: page.url,
    t: page.title,
    k: kindOf(page.soort),
    s: summarize(page.description),
    ...(headings.length > 0 && { h: headings.map(({ anchor, heading }) => [anchor, heading] as const) }),
    ...(page.doelgroep.length > 0 && { d: page.doelgroep }),
    ...(page.regio.length > 0 && { r: page.regio }),
  };
};

const termEntry = ({ id, term, voluit, text }: TermSource): InstantEntry => ({
  u: `${GLOSSARY}#${id}`,
  t: term,
  k: kindOf('begrip'),
  s:
    voluit && voluit !== term && !text.includes(voluit)
      ? summarize(`${voluit[0]?.toUpperCase()}${voluit.slice(1)}. ${text}`)
      : summarize(text),
});

const personEntry = ({ naam, rol, href, regio }: PersonSource): InstantEntry => ({
  u: href,
  t: naam,
  k: kindOf('contact'),
  s: rol,
  ...(regio && { r: [regio] }),
});

/**
 * The instant index.
 * @throws Error in Dutch when an everyday word leads to an address that the site lacks
 */
export function buildInstant(sources: InstantSources): InstantData {
  const { pages, terms, people, words, ownWords, regions, guides, places, split } = sources;
  const entries = [...pages.map(pageEntry), ...terms.map(termEntry), ...people.map(personEntry)];
  const find = (address: string): InstantTarget => {
    const whole = entries.findIndex(({ u }) => u === address);
    if (whole >= 0) return [whole];
    const [url = '', anchor] = address.split('#');
    const entry = entries.findIndex(({ u }) => u === url);
    const section = entries[entry]?.h?.findIndex(([id]) => id === anchor) ?? -1;
    if (entry >= 0 && section >= 0) return [entry, section];
    throw new Error(`content/zoekwoorden: de pagina "${address}" bestaat niet. Verbeter of schrap dat adres.`);
  };
  const termWords = terms.map(({ id, voluit, words: extra }): WordSource => ({
    woorden: [...(voluit ? [voluit] : []), ...extra],
    paginas: [`${GLOSSARY}#${id}`],
  }));
  const found = ownWords.filter(({ paginas }) => paginas.every((address) => entries.some(({ u }) => u === address)));
  const row = ({ woorden, paginas }: WordSource) => [distinct(woorden).join('|'), paginas.map(find)] as const;
  const told = new Set(
    words.flatMap(({ woorden, paginas }) => woorden.flatMap((word) => paginas.map((page) => phraseKey(word, page)))),
  );
  const untold = ({ woorden, paginas }: WordSource): WordSource => ({
    paginas,
    woorden: woorden.filter((word) => !paginas.every((page) => told.has(phraseKey(word, page)))),
  });
  const filled = ({ woorden }: WordSource) => woorden.length > 0;
  const wordRows = [
    ...words.filter(filled).map(row),
    ...[...found, ...termWords]
      .map(untold)
      .filter(filled)
      .map((each) => [...row(each), 1] as const),
  ];

  const vocabulary = new Set([
    ...entries.flatMap(({ t, s, h = [] }) => [t, s, ...h.map(([, heading]) => heading)]).flatMap(wordsOf),
    ...wordRows.flatMap(([phrases]) => wordsOf(phrases)),
  ]);
  const compounds = [...vocabulary]
    .filter((word) => !isStopword(word))
    .map((word) => ({ word, parts: split(word) }))
    .filter(({ parts }) => parts.length > 1)
    .map(({ word, parts }) => markParts(word, parts))
    .sort();
  const placeNames = new Set(places.flatMap(wordsOf));
  const placeWords = [...vocabulary].filter((word) => placeNames.has(word) && !isStopword(word)).sort();
  return {
    entries,
    words: wordRows,
    compounds: compounds.join(' '),
    placeWords: placeWords.join(' '),
    regions,
    guides,
  };
}

/** Splitter over a dictionary, with its answers kept. */
export function cachedSplitter(
  ...[lexicon, isEnd]: [Parameters<typeof splitCompound>[1], Parameters<typeof splitCompound>[2]]
) {
  const known = new Map<string, readonly string[]>();
  return (word: string): readonly string[] => {
    const found = known.get(word) ?? splitCompound(word, lexicon, isEnd);
    known.set(word, found);
    return found;
  };
}
