/** The sets of questions of tests/search, and the half of one that tuning doesn't look into. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Question } from './search-bench.ts';

const read = async (file: string) =>
  JSON.parse(await readFile(join(import.meta.dirname, '../../tests/search', file), 'utf8')) as readonly Question[];

/**
 * `untouched` was written first and `fresh` last, and nobody tunes to them; `kept` is every second question of
 * queries-asked.json, of which only figures are looked at; `asked` is the rest of it, for tuning, as are `spoken`, `people` and
 * `tuned`.
 */
export async function questionSets(): Promise<
  Record<'untouched' | 'fresh' | 'kept' | 'asked' | 'spoken' | 'people' | 'tuned', readonly Question[]>
> {
  const [untouched = [], fresh = [], asked = [], spoken = [], people = [], tuned = []] = await Promise.all(
    ['untouched', 'fresh', 'asked', 'spoken', 'people', 'tuned'].map((name) => read(`queries-${name}.json`)),
  );
  const isKept = (_: Question, index: number) => index % 2 === 1;
  return {
    untouched,
    fresh,
    kept: asked.filter(isKept),
    asked: asked.filter((question, index) => !isKept(question, index)),
    spoken,
    people,
    tuned,
  };
}
