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

/** A panel as the facets see it: it is about its region, and for nobody in particular. */
const facetedPanel = ({ kind, region }: Panel): Faceted => ({ kind, doelgroep: [], regio: [region.naam] });

/** Whether a result passes the facets; `except` leaves one facet out of account, for its counts. */
export const passes = (hit: Faceted, facets: Facets, except?: keyof Facets): boolean =>
  (except === 'soort' || facets.soort === '' || hit.kind === facets.soort) &&
  (except === 'doelgroep' || facets.doelgroep === '' || hit.doelgroep.includes(facets.doelgroep)) &&
  (except === 'regio' || facets.regio === '' || hit.regio.includes(facets.regio));

/** What passes the facets. */
export const passing = ({ panels, hits }: Results, facets: Facets): Results => ({
  panels: panels.filter((panel) => passes(facetedPanel(panel), facets)),
  hits: hits.filter((hit) => passes(hit, facets)),
});

/** Number of results per kind, kinds without any left out, in the order of RESULT_KINDS. */
export function countKinds({ panels, hits }: Results, facets: Facets): (readonly [ResultKind, number])[] {
  const all = [...panels.map(facetedPanel), ...hits].filter((each) => passes(each, facets, 'soort'));
  return RESULT_KINDS.flatMap((kind) => {
    const count = all.filter((each) => each.kind === kind).length;
    return count > 0 ? [[kind, count] as const] : [];
  });
}
