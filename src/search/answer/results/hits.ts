/** The entries of the instant index as results. Runs in the browser. */
import { MAX_HITS, MIN_SHARE, STRONG } from '../../weights.ts';
import type { Answerer } from '../answer.ts';
import type { Ranked } from '../rank/rank.ts';
import type { Faceted } from './facets.ts';
import { marked, type Segment } from './marks.ts';
import { wordScorer } from './word-score.ts';

/** A result: a page or a section of it, a term, or a person. */
export interface Hit extends Faceted {
  readonly url: string;
  readonly title: string;
  /** Heading of the section that the link leads to. */
  readonly section: string;
  readonly segments: readonly Segment[];
  /** Answers (nearly) all that was asked: nothing from the full text comes before it. */
  readonly strong: boolean;
}

/**
 * The entries that the instant index found, as results.
 * @param words of the query, folded
 * @param shown addresses that the panels show already: left out
 */
export function instantHits(
  answerer: Answerer,
  ranked: readonly Ranked[],
  words: readonly string[],
  shown: readonly string[],
): Hit[] {
  const score = wordScorer(answerer.lookup, words);
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
