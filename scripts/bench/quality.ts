/**
 * `node scripts/bench/quality.ts <folder>`: asks the built site all sets of questions, its own titles and the everyday words
 * that editors gave it, and writes what came of it as JSON. A process of its own, since the search is loaded there as a
 * browser loads it.
 */
import { join } from 'node:path';
import { readPages } from '../build/search-index/read-pages.ts';
import { readSearchContent } from '../build/search-index/search-content.ts';
import { openBuiltSearch } from './built-search.ts';
import { questionSets } from './questions.ts';
import { position, score, type Score } from './search-bench.ts';

/** What a set of questions came to. */
export interface Quality {
  readonly scores: readonly Score[];
  readonly missed: readonly string[];
}

/** What the search of a site came to. */
export interface Report {
  readonly sets: Readonly<Record<string, Quality>>;
  /** Titles that don't lead to their page, and everyday words that lead nowhere. */
  readonly lost: readonly string[];
}

const folder = process.argv[2] ?? 'dist';
const ask = await openBuiltSearch(folder);

/** The start page is left out: its title is a question, and has an answer. */
async function lostTitles(): Promise<string[]> {
  const lost: string[] = [];
  for (const { title, url } of readPages(folder)) {
    const [first = 'nothing'] = await ask(title);
    if (url !== '/' && first.replace(/#.*/, '') !== url) lost.push(`${title}: ${first}`);
  }
  return lost;
}

async function lostWords(): Promise<string[]> {
  const { words } = await readSearchContent(join(import.meta.dirname, '../../content'));
  const given = words.filter(({ paginas }) => paginas.length > 0).flatMap(({ woorden }) => woorden);
  const lost: string[] = [];
  for (const word of given) if ((await ask(word)).length === 0) lost.push(`${word}: nothing`);
  return lost;
}

const sets: Record<string, Quality> = {};
for (const [name, questions] of Object.entries(await questionSets())) {
  const positions: number[] = [];
  const missed: string[] = [];
  for (const question of questions) {
    const found = await ask(question.query);
    const place = position(question, found);
    positions.push(place);
    if (place > 3) missed.push(`${question.query}: ${found.slice(0, 3).join(' ')}`);
  }
  sets[name] = { scores: score(questions, positions), missed };
}
const report: Report = { sets, lost: [...(await lostTitles()), ...(await lostWords())] };
// At once: the search still waits for answers that came long ago.
process.stdout.write(JSON.stringify(report), () => process.exit());
