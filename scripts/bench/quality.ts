/**
 * `node scripts/bench/quality.ts <folder>`: asks the built site all sets of questions and writes per set its scores and what
 * is not in the first three, as JSON. A process of its own, since the search is loaded there as a browser loads it.
 */
import { openBuiltSearch } from './built-search.ts';
import { questionSets } from './questions.ts';
import { position, score, type Score } from './search-bench.ts';

/** What a set of questions came to. */
export interface Quality {
  readonly scores: readonly Score[];
  readonly missed: readonly string[];
}

const ask = await openBuiltSearch(process.argv[2] ?? 'dist');
const report: Record<string, Quality> = {};
for (const [name, questions] of Object.entries(await questionSets())) {
  const positions: number[] = [];
  const missed: string[] = [];
  for (const question of questions) {
    const found = await ask(question.query);
    const place = position(question, found);
    positions.push(place);
    if (place > 3) missed.push(`${question.query}: ${found.slice(0, 3).join(' ')}`);
  }
  report[name] = { scores: score(questions, positions), missed };
}
// At once: the search still waits for answers that came long ago.
process.stdout.write(JSON.stringify(report), () => process.exit());
