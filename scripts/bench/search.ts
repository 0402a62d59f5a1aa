/**
 * `npm run bench:search [-- folder]`: asks the built site its sets of questions, and prints per kind how often the right page
 * is first and in the first three, beside plain Pagefind over the same pages. Of the questions for tuning it lists what they
 * miss; of the untouched, the fresh and the kept ones only the figures are shown, since whoever reads the misses would tune to them.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { close, createIndex } from 'pagefind';
import { chromium } from 'playwright-core';
import { launchOptions } from '../test/find-browser.ts';
import { openBuiltSearch } from './built-search.ts';
import { questionSets } from './questions.ts';
import { askPlain, position, score, type Question, type Score } from './search-bench.ts';
import { serveDist } from '../serve/serve-dist.ts';

/** Pagefind over the same pages with nothing changed, in a folder of its own. */
async function plainSite(distDir: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plain-pagefind-'));
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind did not start.');
  await index.addDirectory({ path: distDir });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  await writeFile(join(folder, 'index.html'), '<!doctype html><html lang="nl"><title>Pagefind</title></html>');
  return folder;
}

/** What plain Pagefind answers, in a browser. */
async function measurePlain(folder: string, questions: readonly Question[]): Promise<string[][]> {
  const site = await serveDist(folder, 0);
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage({ baseURL: site.url });
    await page.goto('/');
    const answers: string[][] = [];
    for (const { query } of questions) answers.push(await askPlain(page, query));
    return answers;
  } finally {
    await browser.close();
    await site.close();
  }
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`.padStart(6);
const row = ({ kind, questions, first, inThree, reciprocalRank }: Score, plain: Score | undefined): string =>
  `${kind.padEnd(13)}${String(questions).padStart(4)}  ${percent(first)} ${percent(inThree)}  ${reciprocalRank.toFixed(2)}   |` +
  (plain ? ` ${percent(plain.first)} ${percent(plain.inThree)}  ${plain.reciprocalRank.toFixed(2)}` : '');

const places = (asked: readonly Question[], lists: readonly string[][]) =>
  asked.map((question, index) => position(question, lists[index] ?? []));

/** Plain Pagefind answers with whole pages: there a page is right where a section of it was asked. */
const wholePages = (questions: readonly Question[]) =>
  questions.map((question) => ({
    ...question,
    pages: [...new Set(question.pages.map((url) => url.replace(/#.*/, '')))],
  }));

const folder = resolve(process.argv[2] ?? 'dist');
const ask = await openBuiltSearch(folder);

/** Asks a set of questions here and of plain Pagefind, and prints a line per kind. */
async function report(title: string, questions: readonly Question[], plainFolder: string) {
  const answers: string[][] = [];
  for (const { query } of questions) answers.push(await ask(query));
  const ours = places(questions, answers);
  const plain = places(wholePages(questions), await measurePlain(plainFolder, questions));
  const plainScores = score(questions, plain);
  console.log(`\n${title}\n                   this site             | plain Pagefind`);
  console.log('kind       questions  first  in 3   MRR   |  first  in 3   MRR');
  for (const [index, line] of score(questions, ours).entries()) console.log(row(line, plainScores[index]));
  return questions.flatMap((question, index) =>
    ours[index] === 1 ? [] : [{ ...question, place: ours[index], found: answers[index]?.slice(0, 3) ?? [] }],
  );
}

const plainFolder = await plainSite(folder);
try {
  const { untouched, fresh, kept, asked, spoken, people, tuned } = await questionSets();
  await report('Untouched: tuning never looks at these', untouched, plainFolder);
  await report('Fresh: nor at these', fresh, plainFolder);
  await report('Kept: the half of the asked ones that tuning does not look into', kept, plainFolder);
  const missed = [
    ...(await report('Asked, the half for tuning', asked, plainFolder)),
    ...(await report('Spoken', spoken, plainFolder)),
    ...(await report('People', people, plainFolder)),
    ...(await report('Tuned', tuned, plainFolder)),
  ];
  if (missed.length > 0) console.log('\nNot first:');
  for (const { kind, query, place, found } of missed)
    console.log(
      `  ${kind}: "${query}" ${place === Infinity ? 'not found' : `at ${place}`}; first: ${found.join('  ') || 'nothing'}`,
    );
} finally {
  await rm(plainFolder, { recursive: true });
}
