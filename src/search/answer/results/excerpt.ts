/** The excerpt of a long text that shows why it was found, with the words marked. Runs in the browser, with the full text. */
import { hitsIn, segments, type Segment, type TextHits, type WordScore } from './marks.ts';

/** Characters of an excerpt, about two lines. */
const LENGTH = 170;
/** A text that is hardly longer is shown whole. */
const WHOLE = LENGTH * 1.2;
/** How far before the first word looked for its sentence may begin, and how far back is read when it begins earlier. */
const SENTENCE = LENGTH * 0.4;
const RUN_UP = 40;
/** When the first word stands this near the beginning of the text, the excerpt begins there too. */
const NEAR_START = 60;

export interface Excerpt {
  readonly segments: readonly Segment[];
  /** How many different words are marked. */
  readonly found: number;
}

/** Where the first word stands of the stretch that holds most of the words looked for; 0 when there are none. */
function bestStart(hits: TextHits): number {
  let best = { start: 0, value: 0 };
  for (const { start } of hits) {
    const values = new Map<string, number>();
    for (const hit of hits)
      if (hit.start >= start && hit.start < start + LENGTH)
        values.set(hit.word, Math.max(values.get(hit.word) ?? 0, hit.value));
    const value = [...values.values()].reduce((sum, each) => sum + each, 0);
    if (value > best.value) best = { start, value };
  }
  return best.start;
}

/** Where sentences begin: after the end of another. */
const starts = (text: string): number[] => [
  0,
  ...[...text.matchAll(/[.!?…][”"’')]*\s+/g)].map(({ 0: end, index }) => index + end.length),
];

/** Where to begin, so that the word at `at` is read in its sentence, or at least after a few other words. */
function beginBefore(text: string, at: number): number {
  if (at < NEAR_START) return 0;
  const sentence = starts(text).findLast((start) => start <= at) ?? 0;
  return at - sentence < SENTENCE ? sentence : Math.max(0, text.lastIndexOf(' ', at - RUN_UP) + 1);
}

/** Where to end: with a sentence when one ends near the length of an excerpt, or else with a word. */
function endAfter(text: string, from: number): number {
  const near = (end: number) => end - from > LENGTH * 0.6 && end - from < LENGTH * 1.3;
  const sentence = [...starts(text), text.length].findLast(near);
  if (sentence !== undefined) return sentence;
  const end = text.indexOf(' ', from + LENGTH);
  return end === -1 ? text.length : end;
}

/** The stretch of a text in which most of the words looked for stand together; its beginning when none is found. */
export function excerpt(text: string, score: WordScore): Excerpt {
  const hits = hitsIn(text, score);
  const isWhole = text.length <= WHOLE;
  const from = isWhole ? 0 : beginBefore(text, bestStart(hits));
  const to = isWhole ? text.length : endAfter(text, from);
  const inside = hits.filter(({ start, end }) => start >= from && end <= to);
  return {
    segments: [
      ...(starts(text).includes(from) ? [] : [{ text: '… ', mark: false }]),
      ...segments(
        text.slice(from, to).trimEnd(),
        inside.map(({ start, end }) => [start - from, end - from]),
      ),
      ...(to === text.length || starts(text).includes(to) ? [] : [{ text: ' …', mark: false }]),
    ],
    found: new Set(inside.map(({ word }) => word)).size,
  };
}
