/** The query and the facets in the address: /zoeken/?q=…&soort=… */
import type { Facets } from '../answer/results/facets.ts';

export interface Asked {
  readonly query: string;
  readonly facets: Facets;
}

/** Longer questions are read as far as this: what stands behind it rarely says more, and each word takes a file. */
export const MAX_QUERY = 120;

/** As much of a question as is read, whole words. */
export function readable(query: string): string {
  const text = query.trim();
  return text.length <= MAX_QUERY
    ? text
    : text.slice(0, MAX_QUERY + 1).replace(/\s*\S*$/, '') || text.slice(0, MAX_QUERY);
}

/** What the address asks for. */
export function readAddress(search: string): Asked {
  const params = new URLSearchParams(search);
  const of = (name: keyof Facets) => params.get(name) ?? '';
  return {
    query: (params.get('q') ?? '').trim(),
    facets: { soort: of('soort'), doelgroep: of('doelgroep'), regio: of('regio') },
  };
}

/** The address of a search; without a query only the page itself. */
export function writeAddress({ query, facets }: Asked): string {
  const asked = readable(query);
  if (asked === '') return location.pathname;
  const chosen = Object.entries(facets).filter(([, value]) => value !== '');
  return `?${new URLSearchParams([['q', asked], ...chosen]).toString()}`;
}
