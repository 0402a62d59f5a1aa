/** The sets of questions of tests/search, and the half of the newest that tuning doesn't look into. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Question } from './search-bench.ts';

/** FNV-1a, of 32 bits. */
const hash = (text: string): number =>
  [...text].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16_777_619), 2_166_136_261) >>> 0;

/** Whether a question is of the half that is kept for checking: chance decides, the same each time. */
const isKept = ({ query }: Question): boolean => (hash(`2026 ${query}`) >>> 7) % 2 === 1;

const read = async (file: string) =>
  JSON.parse(await readFile(join(import.meta.dirname, '../../tests/search', file), 'utf8')) as readonly Question[];

/**
 * `untouched` was written first, and nobody tunes to it; `kept` is a random half of queries-spoken.json, of which only
 * figures are looked at; `spoken` is its other half, for tuning, as is `tuned`.
 */
export async function questionSets(): Promise<Record<'untouched' | 'kept' | 'spoken' | 'tuned', readonly Question[]>> {
  const [untouched, all, tuned] = await Promise.all(
    ['queries-untouched.json', 'queries-spoken.json', 'queries.json'].map(read),
  );
  const each = all ?? [];
  return {
    untouched: untouched ?? [],
    kept: each.filter(isKept),
    spoken: each.filter((question) => !isKept(question)),
    tuned: tuned ?? [],
  };
}
