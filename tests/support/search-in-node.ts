/** The search as a browser does it, in Node: the index of the built site, with more pages if need be, and what a question fetches of it. */
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { vi } from 'vitest';
import { dictionarySplitter } from '../../scripts/build/search-index/dictionary.ts';
import { placeNames, readPlaces } from '../../scripts/build/search-index/index-site.ts';
import { readPages } from '../../scripts/build/search-index/read-pages.ts';
import { readSearchContent } from '../../scripts/build/search-index/search-content.ts';
import { buildInstant } from '../../src/search/build/build-instant.ts';
import type { PageText } from '../../src/search/build/read-page.ts';
import { markAll, siteWords } from '../../src/search/build/site-words.ts';
import { splitIndex } from '../../src/search/build/split-index.ts';
import type { WordSource } from '../../src/search/build/sources.ts';
import type { Answer } from '../../src/search/browser/engine.ts';
import { distFolder } from './dist-folder.ts';

/** The instant index of the built site, with pages and everyday words added to it; whole, and as it travels. */
export async function indexWith(pages: readonly PageText[] = [], ownWords: readonly WordSource[] = []) {
  const own = readPages(distFolder());
  const [content, places] = await Promise.all([
    readSearchContent(join(import.meta.dirname, '../../content')),
    readPlaces(distFolder()),
  ]);
  const all = [...own, ...pages];
  const words = siteWords(all);
  const split = dictionarySplitter(words);
  const whole = buildInstant({
    ...content,
    ownWords: [...content.ownWords, ...ownWords],
    pages: all,
    split,
    places: placeNames(places),
  });
  const { head, pieces } = splitIndex(whole, markAll(words, split), places);
  const files = new Map<string, string>(
    [...pieces].map(([name, data]) => [`/zoek/proef/${encodeURIComponent(name)}.json`, JSON.stringify(data)]),
  );
  return { whole, pieces, files: files.set('/zoek/kop.json', JSON.stringify({ id: 'proef', ...head })) };
}

/**
 * The first answer to a question on a fresh page, and what it fetched: addresses with their bytes, brotli, and the names of
 * modules that it loaded on demand.
 * @param files of the index, by address
 */
export async function askFresh(query: string, files: ReadonlyMap<string, string>) {
  const fetched = new Map<string, number>();
  const modules = new Set<string>();
  vi.resetModules();
  vi.stubGlobal('fetch', (address: string) => {
    const text = files.get(address);
    if (text !== undefined) fetched.set(address, brotliCompressSync(text).length);
    return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }));
  });
  try {
    const [{ answer }, { IndexFiles }] = await Promise.all([
      import('../../src/search/browser/engine.ts'),
      import('../../src/search/browser/index-files.ts'),
    ]);
    const load = vi.spyOn(IndexFiles.prototype, 'code');
    const { value } = await answer({ query, typing: false, isFrozen: () => false }).next();
    for (const [loader] of load.mock.calls) modules.add(/([\w-]+)\.ts/.exec(String(loader))?.[1] ?? '');
    return { answer: value as Answer, fetched, modules };
  } finally {
    vi.unstubAllGlobals();
  }
}
