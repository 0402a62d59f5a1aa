/** Searches the full text through Pagefind. Loaded when the instant index has answered. */
import { mergeHits, type TextHit } from '../answer/results/merge.ts';
import type { Facets } from '../answer/results/facets.ts';
import { stem } from '../dutch/stem.ts';
import { FULL_TEXT } from '../weights.ts';
import { loadPagefind, type PagefindAnswer } from './pagefind.ts';

type Found = PagefindAnswer['results'][number];

/** Results that have any of the words, those with most words first. */
async function searchSeparately(
  words: readonly string[],
  search: (query: string) => Promise<PagefindAnswer>,
): Promise<Found[]> {
  const sums = new Map<string, { found: Found; count: number; score: number }>();
  for (const word of words) {
    for (const found of (await search(word)).results.slice(0, FULL_TEXT.perWord)) {
      const sum = sums.get(found.id) ?? { found, count: 0, score: 0 };
      sums.set(found.id, { found, count: sum.count + 1, score: sum.score + found.score });
    }
  }
  return [...sums.values()]
    .filter(({ count }) => count > words.length * FULL_TEXT.wordShare)
    .sort((a, b) => b.count - a.count || b.score - a.score)
    .map(({ found }) => found);
}

/**
 * The sections that have all the words, or failing that most of them; best first.
 * @param words words that the full text is known to have, folded
 */
export async function searchFullText(words: readonly string[], facets: Facets): Promise<TextHit[]> {
  if (words.length === 0) return [];
  const pagefind = await loadPagefind();
  const filters = Object.fromEntries(
    Object.entries(facets).filter(([name, value]) => value !== '' && name !== 'soort'),
  ) as Record<string, string>;
  const search = (query: string) => pagefind.search(query, { filters });
  let together = (await search(words.join(' '))).results;
  if (together.length === 0) together = (await search(words.map(stem).join(' '))).results;
  const complete = together.length > 0;
  const results = complete || words.length === 1 ? together : await searchSeparately(words, search);
  const top = results[0]?.score ?? 0;
  const best = results
    .filter(({ score }) => !complete || score >= top * FULL_TEXT.minShare)
    .slice(0, FULL_TEXT.maxResults);
  return Promise.all(
    best.map(async (result): Promise<TextHit> => {
      const { url, content, meta } = await result.data();
      return { url, heading: meta['title'] ?? '', text: content, complete };
    }),
  );
}

export { mergeHits };
