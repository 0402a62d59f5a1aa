/**
 * Exact and near-duplicate passages. Each shingle of four words is looked up among those before it (inverted index);
 * hits that lie on nearly the same diagonal (the same distance between the two places) are joined over small gaps,
 * so that a typing mistake or a changed word doesn't hide a copy. Near-linear in the number of words.
 *
 * Most shingles stand once: a first pass counts them by a hash, and only those that may stand twice are looked up.
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
  /** Its words as numbers. */
  readonly ids: Int32Array;
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

/** Slots in which shingles are counted, for each one: so many that two seldom share one by chance. */
const SLOTS = 4;

const numbers = new Map<string, number>();
const numbered = new WeakMap<readonly Word[], Int32Array>();

/** A number for each word, the same for the same word. Remembered, since most passages stay the same from one check to the next. */
function numbersOf(words: readonly Word[]): Int32Array {
  const known = numbered.get(words);
  if (known) return known;
  const ids = new Int32Array(words.length);
  for (let at = 0; at < ids.length; at += 1) {
    const word = words[at]?.word ?? '';
    const id = numbers.get(word) ?? numbers.size;
    if (id === numbers.size) numbers.set(word, id);
    ids[at] = id;
  }
  numbered.set(words, ids);
  return ids;
}

/**
 * Slot of the shingle that begins at a word.
 * @param slots how many there are, a power of two
 */
function slotOf(ids: Int32Array, at: number, slots: number): number {
  let hash = 0;
  for (let index = at; index < at + SHINGLE; index += 1) hash = Math.imul(hash ^ (ids[index] ?? 0), 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & (slots - 1);
}

/** Per slot whether no shingle stands there (0), one (1), or more (2): those are the same one twice, or two by chance. */
function countShingles(texts: readonly Text[]): Uint8Array {
  const shingles = texts.reduce((sum, { ids }) => sum + ids.length, 1);
  const counts = new Uint8Array(2 ** Math.ceil(Math.log2(SLOTS * shingles)));
  for (const { ids } of texts)
    for (let at = 0; at + SHINGLE <= ids.length; at += 1) {
      const slot = slotOf(ids, at, counts.length);
      counts[slot] = Math.min(2, (counts[slot] ?? 0) + 1);
    }
  return counts;
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

/** What the last call was about, and what it found: a check after a repair mostly finds the same words. */
let last:
  { readonly ids: readonly Int32Array[]; readonly sizes: string; readonly found: readonly Repeat[] } | undefined;

const sameNumbers = (a: Int32Array, b: Int32Array | undefined): boolean =>
  a === b || (b !== undefined && a.length === b.length && a.every((id, at) => id === b[at]));

/**
 * Finds what is said twice, within and between documents.
 * @param documents passages of each document, in the order in which the first one counts as the original
 * @returns one entry per copied stretch, in the order of the documents
 */
export function findRepeats(documents: readonly (readonly Passage[])[]): readonly Repeat[] {
  const ids = documents.flatMap((passages) => passages.map(({ words }) => numbersOf(words)));
  const sizes = documents.map(({ length }) => length).join(' ');
  if (last?.sizes !== sizes || !ids.every((words, at) => sameNumbers(words, last?.ids[at])))
    last = { ids, sizes, found: search(documents) };
  return last.found;
}

function search(documents: readonly (readonly Passage[])[]): Repeat[] {
  const earlier = new Map<string, Place[]>();
  // A shorter passage, such as most questions, can't hold a copy.
  const texts = documents
    .flatMap((passages, document) =>
      passages.map(({ words }, passage): Text => ({ document, passage, ids: numbersOf(words) })),
    )
    .filter(({ ids }) => ids.length >= MIN_WORDS);
  const counts = countShingles(texts);
  return texts.flatMap((text) => {
    const { document, passage, ids } = text;
    const runs: Runs = { open: [], over: [] };
    for (let at = 0; at + SHINGLE <= ids.length; at += 1) {
      if (counts[slotOf(ids, at, counts.length)] === 1) continue;
      const shingle = `${ids[at]} ${ids[at + 1]} ${ids[at + 2]} ${ids[at + 3]}`;
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
