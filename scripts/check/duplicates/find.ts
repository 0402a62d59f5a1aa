/**
 * Exact and near-duplicate passages. Each shingle of four words is looked up among those before it (inverted index);
 * hits that lie on nearly the same diagonal (the same distance between the two places) are joined over small gaps,
 * so that a typing mistake or a changed word doesn't hide a copy. Near-linear in the number of words.
 */
import { SHINGLE, ShingleIndex } from './shingles.ts';
import type { Passage } from './words.ts';

/** Fewer equal words than this is coincidence or idiom. */
export const MIN_WORDS = 8;
/** Words that may differ between two hits of one copy. */
const GAP = 4;
/** How far a copy may shift by words added or left out. */
const DRIFT = 3;

/** Words `from` up to `to` of one passage of one document; all three are indexes. */
export interface Stretch {
  readonly document: number;
  readonly passage: number;
  readonly from: number;
  readonly to: number;
}

/** A stretch and the earlier one it repeats. */
export interface Repeat {
  readonly copy: Stretch;
  readonly original: Stretch;
  /** Number of words that are equal. */
  readonly words: number;
}

interface Place {
  readonly document: number;
  readonly passage: number;
  /** Index of the passage's first word among all words. */
  readonly start: number;
}

/** A copy in the making: hits joined so far, as places among all words. */
interface Run {
  readonly other: number;
  diagonal: number;
  from: number;
  to: number;
  readonly otherFrom: number;
  otherTo: number;
  words: number;
}

/** All words as numbers, and for each passage where it starts. */
function number(documents: readonly (readonly Passage[])[]): { tokens: Int32Array; places: Place[] } {
  const ids = new Map<string, number>();
  const places: Place[] = [];
  const total = documents.reduce(
    (sum, passages) => sum + passages.reduce((part, { words }) => part + words.length, 0),
    0,
  );
  const tokens = new Int32Array(total);
  let at = 0;
  for (const [document, passages] of documents.entries())
    for (const [passage, { words }] of passages.entries()) {
      places.push({ document, passage, start: at });
      for (const { word } of words) {
        let id = ids.get(word);
        if (id === undefined) ids.set(word, (id = ids.size + 1));
        tokens[at] = id;
        at += 1;
      }
    }
  return { tokens, places };
}

/** Adds one hit to the run it continues, or starts a run. */
function extend(runs: Run[], other: number, place: number, hit: number): void {
  const end = place + SHINGLE;
  const diagonal = place - hit;
  const run = runs.findLast(
    (item) =>
      item.other === other &&
      place <= item.to + GAP &&
      Math.abs(diagonal - item.diagonal) <= DRIFT &&
      hit + SHINGLE > item.otherTo,
  );
  if (!run) {
    runs.push({ other, diagonal, from: place, to: end, otherFrom: hit, otherTo: hit + SHINGLE, words: SHINGLE });
    return;
  }
  run.words += Math.max(0, end - Math.max(run.to, place));
  run.to = Math.max(run.to, end);
  run.otherTo = Math.max(run.otherTo, hit + SHINGLE);
  run.diagonal = diagonal;
}

/** The longest runs of a passage that don't tell the same words twice. */
function best(runs: readonly Run[]): Run[] {
  const long = runs.filter(({ words, from, to }) => words >= MIN_WORDS && words >= (to - from) * 0.7);
  const chosen: Run[] = [];
  for (const run of long.toSorted((a, b) => b.words - a.words || a.otherFrom - b.otherFrom))
    if (!chosen.some((other) => Math.min(other.to, run.to) - Math.max(other.from, run.from) > (run.to - run.from) / 2))
      chosen.push(run);
  return chosen.toSorted((a, b) => a.from - b.from);
}

/**
 * Finds what is said twice, within and between documents.
 * @param documents passages of each document, in the order in which the first one counts as the original
 * @returns one entry per copied stretch, in the order of the documents
 */
export function findRepeats(documents: readonly (readonly Passage[])[]): Repeat[] {
  const { tokens, places } = number(documents);
  const owner = new Int32Array(tokens.length);
  const index = new ShingleIndex(tokens);
  const repeats: Repeat[] = [];
  const stretch = (place: number, from: number, to: number): Stretch => {
    const { document, passage, start } = places[place] ?? { document: 0, passage: 0, start: 0 };
    return { document, passage, from: from - start, to: to - start };
  };
  for (const [current, { start }] of places.entries()) {
    const end = places[current + 1]?.start ?? tokens.length;
    owner.fill(current, start, end);
    const runs: Run[] = [];
    for (let place = start; place + SHINGLE <= end; place += 1)
      for (const hit of index.visit(place)) if (hit + SHINGLE <= place) extend(runs, owner[hit] ?? 0, place, hit);
    for (const { other, from, to, otherFrom, otherTo, words } of best(runs))
      repeats.push({ copy: stretch(current, from, to), original: stretch(other, otherFrom, otherTo), words });
  }
  return repeats;
}
