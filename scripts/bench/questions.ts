/** The sets of questions of tests/search, and the half of the newest that tuning doesn't look into. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Question } from './search-bench.ts';

const read = async (file: string) =>
  JSON.parse(await readFile(join(import.meta.dirname, '../../tests/search', file), 'utf8')) as readonly Question[];

/**
 * `untouched` was written first, and nobody tunes to it; `kept` is every second question of queries-asked.json, of which
 * only figures are looked at; `asked` is the rest of it, for tuning, as are `spoken` and `tuned`.
 */
export async function questionSets(): Promise<
  Record<'untouched' | 'kept' | 'asked' | 'spoken' | 'tuned', readonly Question[]>
> {
  const [untouched = [], asked = [], spoken = [], tuned = []] = await Promise.all(
    ['queries-untouched.json', 'queries-asked.json', 'queries-spoken.json', 'queries.json'].map(read),
  );
  const isKept = (_: Question, index: number) => index % 2 === 1;
  return {
    untouched,
    kept: asked.filter(isKept),
    asked: asked.filter((question, index) => !isKept(question, index)),
    spoken,
    tuned,
  };
}
