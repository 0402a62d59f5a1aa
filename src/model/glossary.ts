/** The glossary in the order of the Dutch alphabet. */
import type { BegripData } from '../schemas/begrippen.ts';
import type { Catalog, TextEntry } from './catalog.ts';
import { citations, type Citation } from './sources.ts';
import { fold } from './text.ts';

export interface Term {
  readonly id: string;
  readonly term: string;
  readonly abbreviation?: string;
  readonly full?: string;
  /** The explanation: plain sentences. */
  readonly text: string;
  readonly certainty: BegripData['zekerheid'];
  readonly source: Citation;
}

export interface Letter {
  readonly letter: string;
  readonly terms: readonly Term[];
}

/** Prepares one term. @throws Error in Dutch when its source doesn't exist */
export function term(catalog: Pick<Catalog, 'sources'>, { id, data, body }: TextEntry<BegripData>): Term {
  const [source] = citations(catalog, [data.bron], `content/begrippen/${id}.mdx`) as [Citation];
  return {
    id,
    term: data.term,
    ...(data.afkorting && { abbreviation: data.afkorting }),
    ...(data.voluit && { full: data.voluit }),
    text: body.replace(/\s+/g, ' ').trim(),
    certainty: data.zekerheid,
    source,
  };
}

const collator = new Intl.Collator('nl-BE', { sensitivity: 'base' });

/** All terms by first letter, accents and capitals aside ("é" stands under E). */
export function glossary(catalog: Pick<Catalog, 'terms' | 'sources'>): Letter[] {
  const letters = new Map<string, Term[]>();
  const sorted = catalog.terms.map((entry) => term(catalog, entry)).sort((a, b) => collator.compare(a.term, b.term));
  for (const item of sorted) {
    const letter = fold(item.term).charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), item]);
  }
  return [...letters].map(([letter, terms]) => ({ letter, terms }));
}
