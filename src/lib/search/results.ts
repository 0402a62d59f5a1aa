/** What the search page shows: results of both indexes in one list. Runs in the browser. */
import type { Answerer } from './answer.ts';
import type { Understood } from './query.ts';
import { RESULT_KINDS, type InstantRegion, type ResultKind } from './instant.ts';
import { passage, type Segment } from './passage.ts';
import type { Ranked } from './rank.ts';
import { root, stem } from './stem.ts';

export interface Hit {
  readonly url: string;
  readonly title: string;
  readonly kind: ResultKind;
  /** Heading of the section that the link leads to. */
  readonly section: string;
  readonly segments: readonly Segment[];
  readonly doelgroep: readonly string[];
  readonly regio: readonly string[];
  /** Answers (nearly) all that was asked: nothing from the full text comes before it. */
  readonly strong: boolean;
}

/** A section that the full text found. */
export interface TextHit {
  readonly url: string;
  readonly heading: string;
  readonly text: string;
  /** It has every word that was asked. */
  readonly complete: boolean;
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
export function wordScorer(answerer: Answerer, words: readonly string[]): (word: string) => number {
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
        segments: passage(found.s, score).segments,
        doelgroep: found.d ?? [],
        regio: found.r ?? [],
        strong: coverage >= STRONG,
      };
    })
    .slice(0, MAX_HITS);
}

const pageOf = (url: string): string => url.split('#')[0] ?? url;

/** Key under which two results are the same: the page, or the term or person on it. */
const keyOf = (hit: { readonly url: string; readonly kind: ResultKind }): string =>
  hit.kind === 'begrip' || hit.kind === 'contact' ? `${hit.kind} ${hit.url}` : pageOf(hit.url);

/** A result of the full text, with the title and kind that the instant index knows of its page. */
function textHit(answerer: Answerer, found: TextHit, score: (word: string) => number): Hit | undefined {
  const { segments, found: marked } = passage(found.text, score);
  const { entries } = answerer.data;
  const exact = entries.findIndex(({ u }) => u === found.url);
  const page = exact >= 0 ? exact : entries.findIndex(({ u }) => u === pageOf(found.url));
  const entry = entries[page];
  if (!entry || (marked === 0 && !found.complete)) return undefined;
  return {
    url: found.url,
    title: entry.t,
    kind: answerer.kindOf(page),
    section: exact >= 0 || found.heading === entry.t ? '' : found.heading,
    segments,
    doelgroep: entry.d ?? [],
    regio: entry.r ?? [],
    strong: found.complete,
  };
}

/**
 * One list of both. What the instant index is sure of stays first and in order; then what the full text found that has
 * every word; then the rest. A result without a marked word takes over the passage that the full text found on its page.
 * @param frozen the visitor's pointer or focus is in the list: nothing that stands there moves, new results come after
 */
export function mergeHits(
  answerer: Answerer,
  instant: readonly Hit[],
  text: readonly TextHit[],
  words: readonly string[],
  shown: readonly string[],
  frozen: boolean,
): Hit[] {
  const score = wordScorer(answerer, words);
  const found = text.map((each) => textHit(answerer, each, score)).filter((hit) => hit !== undefined);
  const byKey = new Map<string, Hit>();
  for (const hit of found) if (!byKey.has(keyOf(hit))) byKey.set(keyOf(hit), hit);
  const known = new Set([...instant.map(keyOf), ...shown]);
  const fresh = [...byKey].filter(([key]) => !known.has(key)).map(([, hit]) => hit);
  if (frozen) return [...instant, ...fresh];
  const enriched = instant.map((hit): Hit => {
    const better = byKey.get(keyOf(hit));
    if (!better || hit.segments.some(({ mark }) => mark)) return hit;
    return {
      ...hit,
      segments: better.segments,
      url: hit.section ? hit.url : better.url,
      section: hit.section || better.section,
    };
  });
  const promoted = (hit: Hit) => hit.strong || byKey.get(keyOf(hit))?.strong === true;
  return [
    ...enriched.filter((hit) => hit.strong),
    ...enriched.filter((hit) => !hit.strong && promoted(hit)),
    ...fresh.filter((hit) => hit.strong),
    ...enriched.filter((hit) => !promoted(hit)),
    ...fresh.filter((hit) => !hit.strong),
  ];
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
      guide: (match.municipality && guides[match.municipality.name]) ?? '',
    };
  });
}

/** Whether a result passes the facets; `except` leaves one facet out of account, for its counts. */
export const passes = (hit: Hit, facets: Facets, except?: keyof Facets): boolean =>
  (except === 'soort' || facets.soort === '' || hit.kind === facets.soort) &&
  (except === 'doelgroep' || facets.doelgroep === '' || hit.doelgroep.includes(facets.doelgroep)) &&
  (except === 'regio' || facets.regio === '' || hit.regio.includes(facets.regio));

/** Number of results per kind, kinds without any left out, in the order of RESULT_KINDS. */
export function countKinds(hits: readonly Hit[], facets: Facets): (readonly [ResultKind, number])[] {
  return RESULT_KINDS.flatMap((kind) => {
    const count = hits.filter((hit) => hit.kind === kind && passes(hit, facets, 'soort')).length;
    return count > 0 ? [[kind, count] as const] : [];
  });
}
