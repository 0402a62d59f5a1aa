/** Reads the pages of a built site that want to be found. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readPage, type PageText } from '../../../src/search/build/read-page.ts';

/** A municipality is found by the place finder: its page, one of 304 alike, stays out of both indexes. */
const isMunicipality = (url: string): boolean => /^\/gemeente\/./.test(url);

/**
 * The pages of a built site that want to be found, in order of address.
 * @param built their texts by file, where they have been read already
 */
export async function readPages(distDir: string, built?: ReadonlyMap<string, string>): Promise<PageText[]> {
  const files = (await readdir(distDir, { recursive: true })).filter((file) => file.endsWith('index.html')).sort();
  const pages = await Promise.all(
    files.map(async (file) => {
      const folder = relative('.', file).split(sep).slice(0, -1).join('/');
      const url = folder === '' ? '/' : `/${folder}/`;
      if (isMunicipality(url)) return undefined;
      const text = built?.get(file.replaceAll(sep, '/')) ?? (await readFile(join(distDir, file), 'utf8'));
      return readPage(text, url);
    }),
  );
  return pages.filter((page) => page !== undefined);
}
