/** The entries of the instant index: pages, glossary terms and people. Build time only; pure. */
import { wordsOf } from '../dutch/words.ts';
import type { InstantEntry } from '../index/instant.ts';
import { RESULT_KINDS, type ResultKind } from '../index/kinds.ts';
import type { PageText } from './read-page.ts';
import type { PersonSource, TermSource } from './sources.ts';
import { summarize } from './summary.ts';

const GLOSSARY = '/begrippen/';

/** Address of a glossary term. */
export const termUrl = (id: string): string => `${GLOSSARY}#${id}`;

/** Position of a kind; 0 for one that is unknown. */
const kindOf = (kind: string): number => Math.max(0, RESULT_KINDS.indexOf(kind as ResultKind));

/** Headings above a field or a list that every page of a kind has: they say what to do there. */
const LABEL = /-titel$/;

/** Sections that a result can link to. Those of the glossary are terms, which have entries of their own. */
const headingsOf = ({ url, sections }: PageText): readonly (readonly [anchor: string, heading: string])[] =>
  url === GLOSSARY
    ? []
    : sections.flatMap(({ anchor, heading }) =>
        anchor !== '' && !LABEL.test(anchor) && wordsOf(heading).length > 0 ? [[anchor, heading] as const] : [],
      );

/** @param more sections that are no headings on the page */
export function pageEntry(
  page: PageText,
  more: readonly (readonly [anchor: string, heading: string])[] = [],
): InstantEntry {
  const headings = [...headingsOf(page), ...more];
  return {
    u: page.url,
    t: page.title,
    k: kindOf(page.soort),
    s: summarize(page.description),
    ...(headings.length > 0 && { h: headings }),
    ...(page.doelgroep.length > 0 && { d: page.doelgroep }),
    ...(page.regio.length > 0 && { r: page.regio }),
  };
}

/** A term: what it means, after what its letters stand for when the text doesn't say that. */
export function termEntry({ id, term, voluit, text }: TermSource): InstantEntry {
  const isNews = voluit && voluit !== term && !text.includes(voluit);
  const full = isNews ? `${voluit[0]?.toUpperCase()}${voluit.slice(1)}. ${text}` : text;
  return { u: termUrl(id), t: term, k: kindOf('begrip'), s: summarize(full) };
}

/** A person: what for, in which region, and how to reach them. */
export const personEntry = ({ naam, rol, href, regios, email, telefoon }: PersonSource): InstantEntry => ({
  u: href,
  t: naam,
  k: kindOf('contact'),
  s: rol,
  ...(regios.length > 0 && { r: regios }),
  c: { ...(email && { email }), ...(telefoon && { telefoon }) },
});
