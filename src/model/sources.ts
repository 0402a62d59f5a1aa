/** Sources as the reader sees them: who published it, when, and when we read it. */
import type { BronData } from '../schemas/bronnen.ts';
import { find, type Catalog, type Entry } from './catalog.ts';
import { formatDate } from './dates.ts';

export interface Citation {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  /** "7 februari 2023", or "zonder datum". */
  readonly date: string;
  /** "21 november 2026". */
  readonly consulted: string;
  /** Whether a stored copy was read instead of the page itself. */
  readonly copy: boolean;
  readonly note?: string;
  /** Where the full entry stands on this site. */
  readonly href: string;
}

/** Prepares one source. */
export function citation({ id, data }: Entry<BronData>): Citation {
  return {
    id,
    title: data.titel,
    publisher: data.uitgever,
    ...(data.url && { url: data.url }),
    date: data.datum ? formatDate(data.datum) : 'zonder datum',
    consulted: formatDate(data.geraadpleegd),
    copy: data.kopie,
    ...(data.opmerking && { note: data.opmerking }),
    href: `/bronnen/#${id}`,
  };
}

/**
 * Prepares the sources with these ids, in that order, each once.
 * @param from the file that refers to them, for errors
 */
export function citations(catalog: Pick<Catalog, 'sources'>, ids: readonly string[], from: string): Citation[] {
  return [...new Set(ids)].map((id) => citation(find(catalog.sources, id, 'bronnen', from)));
}
