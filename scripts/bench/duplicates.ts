/**
 * How fast `check:content` finds what is said twice, beside a naive peer that compares each passage with each other one
 * (Jaccard similarity of word sets, at least 0.7). Run: `node scripts/bench/duplicates.ts [files]`, 5,000 by default.
 * The corpus is made up with a fixed seed; one file in fifty copies a passage of another, with one word changed.
 */
import { findRepeats } from '../check/duplicates/find.ts';
import { passage, type Passage } from '../check/duplicates/words.ts';

const WORDS_PER_PASSAGE = 40;
const PASSAGES_PER_FILE = 8;
/** The naive peer is quadratic: above this number of files it would take hours. */
const NAIVE_FILES = 250;

/** Pseudo-random numbers from 0 to 1 (mulberry32), the same on each run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Texts of `files` files, and how many of them hold a copy. Words are as uneven as in real text (Zipf). */
function corpus(files: number): { texts: string[][]; copies: number } {
  const next = random(20261122);
  const word = () => `woord${Math.floor(Math.exp(next() * Math.log(20_000)))}`;
  const texts: string[][] = [];
  let copies = 0;
  for (let file = 0; file < files; file += 1) {
    const own = Array.from({ length: PASSAGES_PER_FILE }, () =>
      Array.from({ length: WORDS_PER_PASSAGE }, word).join(' '),
    );
    const source = texts[Math.floor(next() * file)]?.[0];
    if (file % 50 === 49 && source) {
      own[3] = source
        .split(' ')
        .map((item, index) => (index === 20 ? 'anders' : item))
        .join(' ');
      copies += 1;
    }
    texts.push(own);
  }
  return { texts, copies };
}

/** Compares all passages in pairs. */
function naive(documents: readonly (readonly Passage[])[]): number {
  const sets = documents.flat().map(({ words }) => new Set(words.map(({ word }) => word)));
  let found = 0;
  for (const [index, a] of sets.entries())
    for (let other = 0; other < index; other += 1) {
      const b = sets[other] ?? new Set<string>();
      let common = 0;
      for (const word of a) if (b.has(word)) common += 1;
      if (common / (a.size + b.size - common) >= 0.7) found += 1;
    }
  return found;
}

/** Runs one method over a corpus and prints a line. */
function measure(name: string, files: number, method: (documents: Passage[][]) => number): void {
  const { texts, copies } = corpus(files);
  const start = performance.now();
  const found = method(texts.map((file) => file.map((text, line) => passage(text, line + 1))));
  const seconds = (performance.now() - start) / 1000;
  const words = files * PASSAGES_PER_FILE * WORDS_PER_PASSAGE;
  console.log(
    `${name.padEnd(16)} ${String(files).padStart(6)} files  ${(words / 1e6).toFixed(2).padStart(5)} M words  ${seconds.toFixed(2).padStart(7)} s  ${String(Math.round(files / seconds)).padStart(6)} files/s  found ${found} of ${copies} copies`,
  );
}

const files = Number(process.argv[2] ?? 5000);
const ours = (documents: Passage[][]) => findRepeats(documents).filter(({ words }) => words >= 12).length;
for (const size of [files / 8, files / 4, files / 2, files]) measure('inverted index', Math.round(size), ours);
for (const size of [NAIVE_FILES / 2, NAIVE_FILES]) measure('naive pairs', Math.min(files, size), naive);
