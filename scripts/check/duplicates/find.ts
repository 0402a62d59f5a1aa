/**
 * Exact and near-duplicate passages. Each shingle of four words is looked up among those before it (inverted index);
 * hits that lie on nearly the same diagonal (the same distance between the two places) are joined over small gaps,
 * so that a typing mistake or a changed word doesn't hide a copy. Near-linear in the number of words.
 */
import type { Passage } from './passages.ts';
import type { Word } from './words.ts';

/** Words per shingle: short enough to survive a typing mistake nearby, long enough to be rare. */
const SHINGLE = 4;
/** Places remembered per shingle, the first ones: a phrase that stands everywhere costs no more than one that stands twice. */
const PLACES = 4;
/** Fewer equal words than this is coincidence or idiom. */
export const MIN_WORDS = 8;
/** Words that may differ between two hits of one copy. */
const GAP = 4;
/** How far a copy may shift by words added or left out. */
const DRIFT = 3;

/** Words `from` up to `to` of one passage of one document; all are indexes. */
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

/** One passage among all of them. */
interface Text {
  readonly document: number;
  readonly passage: number;
  readonly words: readonly Word[];
}

/** Where a shingle stood: the text, and which of its words is the first. */
interface Place {
  readonly text: Text;
  readonly at: number;
}

/** A copy in the making: the hits joined so far. */
interface Run {
  readonly other: Text;
  diagonal: number;
  from: number;
  to: number;
  readonly otherFrom: number;
  otherTo: number;
  words: number;
}

const made = new WeakMap<readonly Word[], readonly string[]>();

/** The shingle that begins at each word. Remembered, since most passages stay the same from one check to the next. */
function shinglesOf(words: readonly Word[]): readonly string[] {
  const known = made.get(words);
  if (known) return known;
  const shingles: string[] = [];
  for (let at = 0; at + SHINGLE <= words.length; at += 1)
    shingles.push(`${words[at]?.word} ${words[at + 1]?.word} ${words[at + 2]?.word} ${words[at + 3]?.word}`);
  made.set(words, shingles);
  return shingles;
}

/** Runs of a passage: those that a next hit may continue, and those that are over. Kept apart, so that a long passage takes linear time. */
interface Runs {
  open: Run[];
  readonly over: Run[];
}

/** Puts away the runs that nothing from `at` on can continue. */
function close(runs: Runs, at: number): void {
  const isOpen = ({ to }: Run): boolean => at <= to + GAP;
  if (runs.open.every(isOpen)) return;
  for (const run of runs.open) if (!isOpen(run) && run.words >= MIN_WORDS) runs.over.push(run);
  runs.open = runs.open.filter(isOpen);
}

/** Adds one hit to the run it continues, or starts a run. */
function extend({ open: runs }: Runs, at: number, hit: Place): void {
  const end = at + SHINGLE;
  const otherTo = hit.at + SHINGLE;
  const diagonal = at - hit.at;
  const run = runs.findLast(
    (item) => item.other === hit.text && Math.abs(diagonal - item.diagonal) <= DRIFT && otherTo > item.otherTo,
  );
  if (!run) {
    runs.push({ other: hit.text, diagonal, from: at, to: end, otherFrom: hit.at, otherTo, words: SHINGLE });
    return;
  }
  run.words += Math.max(0, end - Math.max(run.to, at));
  run.to = Math.max(run.to, end);
  run.otherTo = Math.max(run.otherTo, otherTo);
  run.diagonal = diagonal;
}

/** Negative when the run repeats an earlier place than the other. */
const byOriginal = (a: Run, b: Run): number =>
  a.other.document - b.other.document || a.other.passage - b.other.passage || a.otherFrom - b.otherFrom;

/** The longest runs of a passage that don't tell the same words twice. */
function best(runs: readonly Run[]): Run[] {
  const long = runs.filter(({ words, from, to }) => words >= MIN_WORDS && words >= (to - from) * 0.7);
  const chosen: Run[] = [];
  for (const run of long.toSorted((a, b) => b.words - a.words || byOriginal(a, b)))
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
  const earlier = new Map<string, Place[]>();
  const texts = documents.flatMap((passages, document) =>
    passages.map(({ words }, passage): Text => ({ document, passage, words })),
  );
  return texts.flatMap((text) => {
    const { document, passage, words } = text;
    const runs: Runs = { open: [], over: [] };
    for (const [at, shingle] of shinglesOf(words).entries()) {
      const places = earlier.get(shingle);
      close(runs, at);
      for (const hit of places ?? []) if (hit.text !== text || hit.at + SHINGLE <= at) extend(runs, at, hit);
      if (!places) earlier.set(shingle, [{ text, at }]);
      else if (places.length < PLACES) places.push({ text, at });
    }
    return best([...runs.over, ...runs.open]).map(({ other, from, to, otherFrom, otherTo, words: equal }) => ({
      copy: { document, passage, from, to },
      original: { document: other.document, passage: other.passage, from: otherFrom, to: otherTo },
      words: equal,
    }));
  });
}
