/** The entries of the instant index as results. Runs in the browser. */
import { RESULT_KINDS } from '../../index/kinds.ts';
import type { InstantEntry } from '../../index/instant.ts';
import { MAX_HITS, MAX_PANELS, MIN_SHARE, STRONG } from '../../weights.ts';
import type { Answerer } from '../answer.ts';
import type { Ranked } from '../rank/rank.ts';
import type { QueryPlace } from '../understand/places-in-query.ts';
import type { Understood } from '../understand/query.ts';
import type { Faceted } from './facets.ts';
import { marked, type Segment } from './marks.ts';
import { linesOf, type RegionLine } from './region-lines.ts';
import { wordScorer } from './word-score.ts';

/** A result: a page or a section of it, a term, a person, or a list of regions. */
export interface Hit extends Faceted {
  readonly url: string;
  readonly title: string;
  /** Heading of the section that the link leads to. */
  readonly section: string;
  readonly segments: readonly Segment[];
  /** Answers (nearly) all that was asked: nothing from the full text comes before it. */
  readonly strong: boolean;
  /** How to reach a person. */
  readonly contact?: NonNullable<InstantEntry['c']>;
  /** The same answer in more regions: the result is all of them. */
  readonly lines?: readonly RegionLine[];
}

const isRegion = (answerer: Answerer, { entry }: Ranked): boolean => answerer.kindOf(entry) === 'regio';

/** Those that are no noise: the best, and every region that answers. Where a panel answers, it may be some of them. */
function best(answerer: Answerer, ranked: readonly Ranked[], place: QueryPlace | undefined): Ranked[] {
  const top = ranked[0]?.score ?? 0;
  const most = MAX_HITS + (place ? MAX_PANELS : 0);
  return ranked.filter(
    (each, index) =>
      (each.score >= top * MIN_SHARE && index < most) || (each.coverage >= STRONG && isRegion(answerer, each)),
  );
}

/** So many results are shown before the text of the others is fetched, and below the panel of a place. */
const FIRST_HITS = 4;
const FIRST_BELOW_PANEL = 2;

/**
 * The entries of which the text is needed to show the first results, and those for the rest. Regions are shown in one list:
 * all of them come with the first.
 */
export function topEntries(
  answerer: Answerer,
  ranked: readonly Ranked[],
  place: QueryPlace | undefined,
): { readonly first: readonly number[]; readonly rest: readonly number[] } {
  const all = best(answerer, ranked, place);
  const isFirst = (index: number) => index < (place ? FIRST_BELOW_PANEL : FIRST_HITS);
  const hasRegions = all.some((each, index) => isFirst(index) && isRegion(answerer, each));
  const { first = [], rest = [] } = Object.groupBy(all, (each, index) =>
    isFirst(index) || (hasRegions && isRegion(answerer, each)) ? 'first' : 'rest',
  );
  const entriesOf = (some: readonly Ranked[]) => some.map(({ entry }) => entry);
  return { first: entriesOf(first), rest: entriesOf(rest) };
}

/** Whether the results take the contacts of regions. */
export const needsRegions = (answerer: Answerer, ranked: readonly Ranked[], place: QueryPlace | undefined): boolean =>
  place !== undefined || best(answerer, ranked, place).filter((each) => isRegion(answerer, each)).length > 1;

function hitOf(answerer: Answerer, { entry, section, coverage }: Ranked, score: (word: string) => number): Hit {
  const { u, t, s, k, h, d = [], r = [], c } = answerer.data.entries[entry] ?? { u: '', t: '', s: '', k: 0 };
  const [anchor, heading] = h?.[section] ?? [];
  return {
    url: anchor === undefined ? u : `${u}#${anchor}`,
    title: t,
    kind: RESULT_KINDS[k] ?? 'pagina',
    section: heading ?? '',
    segments: marked(s, score),
    doelgroep: d,
    regio: r,
    strong: coverage >= STRONG,
    ...(c && { contact: c }),
  };
}

/** Regions that answer with the same section, as one result in the place of the first. */
function joinRegions(hits: readonly Hit[], { data }: Answerer): Hit[] {
  const bySection = Map.groupBy(
    hits.filter(({ kind }) => kind === 'regio'),
    ({ section }) => section,
  );
  return hits.flatMap((hit) => {
    const same = hit.kind === 'regio' ? (bySection.get(hit.section) ?? []) : [];
    if (same.length < 2) return [hit];
    if (same[0] !== hit) return [];
    const regio = same.flatMap((each) => each.regio);
    return [{ ...hit, title: hit.section, section: '', regio, lines: linesOf(same, data.regions) }];
  });
}

/**
 * The entries that the instant index found, as results; those of which the text could not be loaded are left out.
 * @param shown addresses that the panels show already: left out
 */
export function instantHits(
  answerer: Answerer,
  ranked: readonly Ranked[],
  { words, place }: Pick<Understood, 'words' | 'place'>,
  shown: readonly string[],
): Hit[] {
  const score = wordScorer(answerer.lookup, words);
  const hits = best(answerer, ranked, place)
    .filter(({ entry }) => {
      const url = answerer.data.entries[entry]?.u ?? '';
      return url !== '' && !shown.includes(url);
    })
    .map((each) => hitOf(answerer, each, score));
  return joinRegions(hits, answerer).filter(({ lines }, index) => index < MAX_HITS || lines);
}
