/** Searches the full text through Pagefind. Loaded when the instant index has answered. */
import type { Hit } from '../answer/results/hits.ts';
import { mergeHits, type TextHit } from '../answer/results/merge.ts';
import type { Understood } from '../answer/understand/query.ts';
import { stem } from '../dutch/stem.ts';
import { splitUrl } from '../index/numbered-url.ts';
import { FULL_TEXT } from '../weights.ts';
import type { IndexFiles } from './index-files.ts';
import { forgetPagefind, loadPagefind, type PagefindAnswer } from './pagefind.ts';

type Found = PagefindAnswer['results'][number];
type Search = (query: string) => Promise<PagefindAnswer>;

/** Results that have most of the words, those with most words first. */
async function searchSeparately(words: readonly string[], search: Search): Promise<Found[]> {
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

/** Fetches the texts of results. Those that can't be had are left out; an error when that is all of them. */
async function fetchTexts(results: readonly Found[], complete: boolean): Promise<TextHit[]> {
  const texts = await Promise.allSettled(
    results.map(async (result): Promise<TextHit> => {
      const { url, content, meta } = await result.data();
      return { ...splitUrl(url), heading: meta['title'] ?? '', text: content, complete };
    }),
  );
  const fetched = texts.flatMap((text) => (text.status === 'fulfilled' ? [text.value] : []));
  if (results.length > 0 && fetched.length === 0) throw new Error('No text of the full text could be fetched.');
  return fetched;
}

/** The sections that have all the words, or failing that most of them; best first. */
async function searchFullText(words: readonly string[], files: IndexFiles): Promise<TextHit[]> {
  const pagefind = await loadPagefind(files);
  const search: Search = (query) => pagefind.search(query);
  let together = (await search(words.join(' '))).results;
  if (together.length === 0) together = (await search(words.map(stem).join(' '))).results;
  const complete = together.length > 0;
  const results = complete || words.length === 1 ? together : await searchSeparately(words, search);
  const top = results[0]?.score ?? 0;
  const best = results.filter(({ score }) => !complete || score >= top * FULL_TEXT.minShare);
  return fetchTexts(best.slice(0, FULL_TEXT.maxResults), complete);
}

/** What the instant index found, and what was asked. */
export interface Instant {
  readonly understood: Understood;
  readonly hits: readonly Hit[];
  /** Addresses that the panels show already. */
  readonly shown: readonly string[];
  readonly isFrozen: () => boolean;
}

/**
 * The results of the instant index and of the full text in one list.
 * @throws Error when a piece of the full text can't be loaded
 */
export async function addFullText(
  files: IndexFiles,
  { understood: { words, textWords }, hits, shown, isFrozen }: Instant,
): Promise<Hit[]> {
  const found = await searchFullText(textWords, files).catch(async (error: unknown) => {
    await forgetPagefind(files);
    throw error;
  });
  await files.loadTexts(new Set(found.map(({ entry }) => entry)));
  const areAllAsked = textWords.length === words.length;
  const text = found.map((hit) => ({ ...hit, complete: hit.complete && areAllAsked }));
  return mergeHits(files.answerer, hits, text, words, shown, isFrozen());
}
