/** Reads the pages of a built site that want to be found. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readPage, type PageText } from '../../../src/search/build/read-page.ts';

/** A municipality is found by the place finder: its page, one of 304 alike, stays out of both indexes. */
const isMunicipality = (url: string): boolean => /^\/gemeente\/./.test(url);

/** The pages of a built site that want to be found, in order of address. */
export async function readPages(distDir: string): Promise<PageText[]> {
  const files = (await readdir(distDir, { recursive: true })).filter((file) => file.endsWith('index.html')).sort();
  const pages = await Promise.all(
    files.map(async (file) => {
      const folder = relative('.', file).split(sep).slice(0, -1).join('/');
      const url = folder === '' ? '/' : `/${folder}/`;
      return isMunicipality(url) ? undefined : readPage(await readFile(join(distDir, file), 'utf8'), url);
    }),
  );
  return pages.filter((page) => page !== undefined);
}
