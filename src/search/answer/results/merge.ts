/** Joins what the full text found to the results of the instant index. Runs in the browser, loaded with the full text. */
import type { Answerer } from '../answer.ts';
import type { ResultKind } from '../../index/kinds.ts';
import { excerpt } from './excerpt.ts';
import type { Hit } from './hits.ts';
import { wordScorer } from './word-score.ts';

/** A section that the full text found. */
export interface TextHit {
  readonly url: string;
  /** Number of the page, or of the term, in the instant index. */
  readonly entry: number;
  readonly heading: string;
  readonly text: string;
  /** It has every word that was asked. */
  readonly complete: boolean;
}

const pageOf = (url: string): string => url.split('#')[0] ?? url;

/** Key under which two results are the same: the page, or the term or person on it. */
const keyOf = (hit: { readonly url: string; readonly kind: ResultKind }): string =>
  hit.kind === 'begrip' || hit.kind === 'contact' ? `${hit.kind} ${hit.url}` : pageOf(hit.url);

/** The keys of a result, or of each region in a list. */
const keysOf = (hit: Hit): string[] => (hit.lines ?? [hit]).map(({ url }) => keyOf({ url, kind: hit.kind }));

/** A result of the full text, with the title and kind that the instant index knows of its page. */
function textHit(answerer: Answerer, found: TextHit, score: (word: string) => number): Hit | undefined {
  const { segments, found: marked } = excerpt(found.text, score);
  const entry = answerer.data.entries[found.entry];
  if (!entry?.u || (marked === 0 && !found.complete)) return undefined;
  const kind = answerer.kindOf(found.entry);
  return {
    url: found.url,
    title: entry.t,
    kind,
    section: entry.u === found.url || found.heading === entry.t ? '' : found.heading,
    segments,
    doelgroep: entry.d ?? [],
    regio: entry.r ?? [],
    // A general page has a word of everything: it never comes before what the instant index knows.
    strong: found.complete && kind !== 'pagina',
  };
}

/**
 * One list of both. What the instant index is sure of stays first and in order; then what the full text found that has
 * every word; then the rest. A result without a marked word takes over the excerpt that the full text found on its page.
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
  const score = wordScorer(answerer.lookup, words);
  const found = text.map((each) => textHit(answerer, each, score)).filter((hit) => hit !== undefined);
  const byKey = new Map<string, Hit>();
  for (const hit of found) if (!byKey.has(keyOf(hit))) byKey.set(keyOf(hit), hit);
  const known = new Set([...instant.flatMap(keysOf), ...shown]);
  // A person's place on a page may be known as that person.
  const urls = new Set(instant.map(({ url }) => url));
  const fresh = [...byKey].filter(([key, { url }]) => !known.has(key) && !urls.has(url)).map(([, hit]) => hit);
  if (frozen) return [...instant, ...fresh];
  const enriched = instant.map((hit): Hit => {
    const better = byKey.get(keyOf(hit));
    if (!better || hit.lines || hit.segments.some(({ mark }) => mark)) return hit;
    return {
      ...hit,
      segments: better.segments,
      url: hit.section ? hit.url : better.url,
      section: hit.section || better.section,
    };
  });
  // A region's page is about people: what else it mentions is said better elsewhere.
  const answers = (hit: Hit) => hit.strong && hit.kind !== 'regio';
  const promoted = (hit: Hit) => hit.strong || byKey.get(keyOf(hit))?.strong === true;
  return [
    ...enriched.filter((hit) => hit.strong),
    ...enriched.filter((hit) => !hit.strong && promoted(hit)),
    ...fresh.filter(answers),
    ...enriched.filter((hit) => !promoted(hit)),
    ...fresh.filter((hit) => !answers(hit)),
  ];
}
