/** Measures a search against real questions: is the right page first, is it in the first three? */
import type { Page } from 'playwright-core';

export interface Question {
  readonly kind: string;
  readonly query: string;
  /** Addresses that answer; none when nothing must be found. With a `#`, that very section. */
  readonly pages: readonly string[];
  /** A comparison: all of them are wanted, not one. */
  readonly all?: boolean;
}

export interface Score {
  readonly kind: string;
  readonly questions: number;
  readonly first: number;
  readonly inThree: number;
  /** Mean of 1 / position of the first right answer. */
  readonly reciprocalRank: number;
}

const isRight = (found: string, wanted: string): boolean =>
  wanted.includes('#') ? found === wanted : found.split('#')[0] === wanted;

/**
 * Position, from 1, of the first result that answers; Infinity when none does. Where nothing must be found, an empty
 * list is position 1; where all of the pages are wanted, the list that begins with them.
 */
export function position({ pages, all = false }: Question, found: readonly string[]): number {
  if (pages.length === 0) return found.length === 0 ? 1 : Infinity;
  const places = pages.map((page) => found.findIndex((url) => isRight(url, page)) + 1 || Infinity);
  return all ? Math.max(...places) - pages.length + 1 : Math.min(...places);
}

/** Scores per kind, in the order of the questions, and `total` at the end: of those that have an answer. */
export function score(questions: readonly Question[], positions: readonly number[]): Score[] {
  const of = (kind: string, chosen: readonly number[]): Score => ({
    kind,
    questions: chosen.length,
    first: chosen.filter((place) => place === 1).length / chosen.length,
    inThree: chosen.filter((place) => place <= 3).length / chosen.length,
    reciprocalRank: chosen.reduce((sum, place) => sum + 1 / place, 0) / chosen.length,
  });
  const kinds = [...new Set(questions.map(({ kind }) => kind))];
  return [
    ...kinds.map((kind) =>
      of(
        kind,
        positions.filter((_, index) => questions[index]?.kind === kind),
      ),
    ),
    of(
      'total',
      positions.filter((_, index) => questions[index]?.pages.length !== 0),
    ),
  ];
}

/** Asks the search page a question and reads its results, best first, once the full text has answered. */
export async function ask(page: Page, query: string): Promise<string[]> {
  await page.fill('#zoekvraag', query);
  await page.press('#zoekvraag', 'Enter');
  await page.waitForFunction(
    (asked) => {
      const search = document.querySelector('site-search');
      return (
        new URLSearchParams(location.search).get('q') === asked.trim() &&
        search?.hasAttribute('data-asking') &&
        !search.hasAttribute('data-busy')
      );
    },
    query,
    { timeout: 20_000 },
  );
  return page.$$eval('site-search .results a.title', (links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** Asks Pagefind as it comes, without our additions. `page` must be on the site that serves that index. */
export async function askPlain(page: Page, query: string): Promise<string[]> {
  return page.evaluate(async (asked) => {
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(address)) as {
      search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
    };
    const { results } = await pagefind.search(asked);
    return Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url));
  }, query);
}
