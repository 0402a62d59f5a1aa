/** What the search page shows: results of both indexes in one list. Runs in the browser. */
import type { Answerer } from '../answer.ts';
import type { Understood } from '../understand/query.ts';
import { RESULT_KINDS, type ResultKind } from '../../index/kinds.ts';
import type { InstantRegion } from '../../index/instant.ts';
import { marked, type Segment, type WordScore } from './marks.ts';
import type { Ranked } from '../rank/rank.ts';
import { root, stem } from '../../dutch/stem.ts';

/** What the facets look at. */
export interface Faceted {
  readonly kind: ResultKind;
  readonly doelgroep: readonly string[];
  readonly regio: readonly string[];
}

export interface Hit extends Faceted {
  readonly url: string;
  readonly title: string;
  /** Heading of the section that the link leads to. */
  readonly section: string;
  readonly segments: readonly Segment[];
  /** Answers (nearly) all that was asked: nothing from the full text comes before it. */
  readonly strong: boolean;
}

/** A place's answer, above the results. */
export interface Panel {
  readonly title: string;
  readonly kind: 'regio' | 'gemeente';
  readonly url: string;
  /** What the link leads to, when that is not the place itself. */
  readonly note: string;
  readonly region: InstantRegion;
  readonly regionUrl: string;
  readonly guide: string;
  /** The municipality of the same name. */
  readonly namesake?: { readonly name: string; readonly url: string };
}

export interface Facets {
  readonly soort: string;
  readonly doelgroep: string;
  readonly regio: string;
}

const MAX_HITS = 12;
/** Results with a smaller share of the best score are noise. */
const MIN_SHARE = 0.1;
const STRONG = 0.6;

/** How well a word of a text answers the query: through the site's vocabulary, or by its stem or form. */
export function wordScorer(answerer: Answerer, words: readonly string[]): WordScore {
  const known = words.map((word) => answerer.ranker.postings.lookup.expand(word));
  const forms = words.map((word) => ({ word, stem: stem(word), root: root(word) }));
  return (candidate) =>
    Math.max(
      0,
      ...known.map((expanded) => expanded.get(candidate) ?? 0),
      ...forms.map((form) => {
        if (candidate === form.word) return 1;
        if (stem(candidate) === form.stem) return 0.95;
        if (root(candidate) === form.root) return 0.65;
        const inside = form.word.length >= 4 && candidate.startsWith(form.word);
        return inside || (form.stem.length >= 5 && candidate.includes(form.stem)) ? 0.6 : 0;
      }),
    );
}

/** The entries that the instant index found, as results; the pages that the panels already show are left out. */
export function instantHits(
  answerer: Answerer,
  ranked: readonly Ranked[],
  words: readonly string[],
  shown: readonly string[],
): Hit[] {
  const score = wordScorer(answerer, words);
  const top = ranked[0]?.score ?? 0;
  return ranked
    .filter((each) => each.score >= top * MIN_SHARE)
    .slice(0, MAX_HITS + shown.length)
    .flatMap(({ entry, section, coverage }) => {
      const found = answerer.data.entries[entry];
      if (!found || shown.includes(found.u)) return [];
      const [anchor, heading] = found.h?.[section] ?? [];
      return {
        url: anchor === undefined ? found.u : `${found.u}#${anchor}`,
        title: found.t,
        kind: answerer.kindOf(entry),
        section: heading ?? '',
        segments: marked(found.s, score),
        doelgroep: found.d ?? [],
        regio: found.r ?? [],
        strong: coverage >= STRONG,
      };
    })
    .slice(0, MAX_HITS);
}

/** The answers for the places in a query: contacts of the region, and the guide of the municipality. */
export function panelsOf(answerer: Answerer, { place }: Understood, ranked: readonly Ranked[]): Panel[] {
  const { regions, guides, entries } = answerer.data;
  return (place?.matches ?? []).slice(0, 3).flatMap((match) => {
    const region = regions[match.region.id];
    if (!region) return [];
    const regionUrl = `/regio/${match.region.id}/`;
    const whole = place?.isRegion === true || !match.municipality;
    const inRegion = ranked.find(({ entry }) => entries[entry]?.u === regionUrl);
    const anchor = whole && inRegion ? entries[inRegion.entry]?.h?.[inRegion.section]?.[0] : undefined;
    const former =
      match.municipality && match.municipality.name !== match.name
        ? `${match.name} hoort bij ${match.municipality.name}.`
        : '';
    const village = !match.municipality && place?.isRegion !== true ? `${match.name} ligt in ${region.naam}.` : '';
    return {
      title: place?.postcode
        ? `${place.postcode}: ${region.naam}`
        : whole
          ? place?.isRegion
            ? region.naam
            : match.name
          : (match.municipality?.name ?? match.name),
      kind: whole ? ('regio' as const) : ('gemeente' as const),
      url: whole ? (anchor ? `${regionUrl}#${anchor}` : regionUrl) : match.href,
      note: former || village,
      region,
      regionUrl,
      ...(place?.namesake && { namesake: { name: place.namesake.name, url: place.namesake.href } }),
      guide: (match.municipality && guides[match.municipality.name]) ?? '',
    };
  });
}

/** Whether a result passes the facets; `except` leaves one facet out of account, for its counts. */
export const passes = (hit: Faceted, facets: Facets, except?: keyof Facets): boolean =>
  (except === 'soort' || facets.soort === '' || hit.kind === facets.soort) &&
  (except === 'doelgroep' || facets.doelgroep === '' || hit.doelgroep.includes(facets.doelgroep)) &&
  (except === 'regio' || facets.regio === '' || hit.regio.includes(facets.regio));

/** Number of results per kind, kinds without any left out, in the order of RESULT_KINDS. */
export function countKinds(hits: readonly Faceted[], facets: Facets): (readonly [ResultKind, number])[] {
  return RESULT_KINDS.flatMap((kind) => {
    const count = hits.filter((hit) => hit.kind === kind && passes(hit, facets, 'soort')).length;
    return count > 0 ? [[kind, count] as const] : [];
  });
}
