/** The query and the facets in the address: /zoeken/?q=…&soort=… */
import type { Facets } from '../answer/results/facets.ts';

export interface Asked {
  readonly query: string;
  readonly facets: Facets;
}

/** What the address asks for. */
export function readAddress(search: string): Asked {
  const params = new URLSearchParams(search);
  const of = (name: keyof Facets) => params.get(name) ?? '';
  return {
    query: (params.get('q') ?? '').trim().slice(0, 120),
    facets: { soort: of('soort'), doelgroep: of('doelgroep'), regio: of('regio') },
  };
}

/** The address of a search; without a query only the page itself. */
export function writeAddress({ query, facets }: Asked): string {
  if (query.trim() === '') return location.pathname;
  const chosen = Object.entries(facets).filter(([, value]) => value !== '');
  return `?${new URLSearchParams([['q', query.trim()], ...chosen]).toString()}`;
}
