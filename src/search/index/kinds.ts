/** The kinds of page and of result, their Dutch names, and what a page tells the search about itself. */

/** Kinds of page, in the order in which the search page lists them. */
export const SOORTEN = ['wegwijzer', 'aanbod', 'netwerk', 'regio', 'gemeente', 'begrip', 'pagina'] as const;

/** Kinds of result: those of a page, and a person or desk to call. */
export const RESULT_KINDS = [...SOORTEN, 'contact'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

export const kindNames: Readonly<Record<ResultKind, string>> = {
  wegwijzer: 'Situatie',
  aanbod: 'Aanbod',
  netwerk: 'Netwerk',
  regio: 'Regio',
  gemeente: 'Gemeente',
  begrip: 'Begrip',
  pagina: 'Pagina',
  contact: 'Contact',
};

/** What a page is filed under: layouts/Base.astro writes it into the page, build/read-page.ts reads it there. */
export interface SearchFacets {
  readonly soort: (typeof SOORTEN)[number];
  /** Keys of DOELGROEPEN in schemas/aanbod.ts. */
  readonly doelgroep?: readonly string[];
  /** Names of regions. */
  readonly regio?: readonly string[];
}
