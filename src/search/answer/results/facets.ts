/** Which results pass the facets, and how many there are of each kind. Runs in the browser. */
import { RESULT_KINDS, type ResultKind } from '../../index/kinds.ts';
import type { Hit } from './hits.ts';
import type { Panel } from './panels.ts';

/** What a visitor chose; empty for all. */
export interface Facets {
  readonly soort: string;
  readonly doelgroep: string;
  readonly regio: string;
}

export const noFacets: Facets = { soort: '', doelgroep: '', regio: '' };

/** What the facets look at. */
export interface Faceted {
  readonly kind: ResultKind;
  readonly doelgroep: readonly string[];
  readonly regio: readonly string[];
}

/** What there is to show: the answers for places, and the results. */
export interface Results {
  readonly panels: readonly Panel[];
  readonly hits: readonly Hit[];
}

/** A panel as the facets see it: it answers the place that was asked, whatever region is chosen. */
const facetedPanel = ({ kind }: Panel): Faceted => ({ kind, doelgroep: [], regio: [] });

/** What is for nobody in particular is for everybody: a filter never hides the general answer. */
const fits = (values: readonly string[], chosen: string): boolean =>
  chosen === '' || values.length === 0 || values.includes(chosen);

/** Whether a result passes the facets; `except` leaves one facet out of account, for its counts. */
const passes = (hit: Faceted, facets: Facets, except?: keyof Facets): boolean =>
  (except === 'soort' || facets.soort === '' || hit.kind === facets.soort) &&
  (except === 'doelgroep' || fits(hit.doelgroep, facets.doelgroep)) &&
  (except === 'regio' || fits(hit.regio, facets.regio));

/** A list of regions with the chosen one alone. */
const narrow = (hit: Hit, { regio }: Facets): Hit =>
  hit.lines && regio !== '' ? { ...hit, lines: hit.lines.filter(({ name }) => name === regio) } : hit;

/** How many results a result is. */
const sizeOf = ({ lines }: Hit): number => lines?.length ?? 1;

/** How many results there are; each region of a list is one. */
export const countAll = ({ panels, hits }: Results): number =>
  hits.reduce((sum, hit) => sum + sizeOf(hit), panels.length);

/** What passes the facets. */
export const passing = ({ panels, hits }: Results, facets: Facets): Results => ({
  panels: panels.filter((panel) => passes(facetedPanel(panel), facets)),
  hits: hits
    .filter((hit) => passes(hit, facets))
    .map((hit) => narrow(hit, facets))
    .filter((hit) => sizeOf(hit) > 0),
});

/** Number of results per kind, kinds without any left out, in the order of RESULT_KINDS. */
export function countKinds(results: Results, facets: Facets): (readonly [ResultKind, number])[] {
  const { panels, hits } = passing(results, { ...facets, soort: '' });
  return RESULT_KINDS.flatMap((kind) => {
    const ofKind = (each: { readonly kind: ResultKind }) => each.kind === kind;
    const count = countAll({ panels: panels.filter(ofKind), hits: hits.filter(ofKind) });
    return count > 0 ? [[kind, count] as const] : [];
  });
}
