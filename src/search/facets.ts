/** What a page tells the site's own search about itself. */

/** Kinds of result, in the order the search page lists them. */
export const SOORTEN = ['wegwijzer', 'aanbod', 'netwerk', 'regio', 'gemeente', 'begrip', 'pagina'] as const;

export interface SearchFacets {
  readonly soort: (typeof SOORTEN)[number];
  /** Keys of DOELGROEPEN in schemas/aanbod.ts. */
  readonly doelgroep?: readonly string[];
  /** Names of regions. */
  readonly regio?: readonly string[];
}
