/** Makes both search indexes of a built site: the instant index (zoek/*.json) and Pagefind's full text. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import type { PlaceIndex } from '../../../src/places/find.ts';
import { buildInstant, cachedSplitter } from '../../../src/search/build/build-instant.ts';
import { markParts, packWords } from '../../../src/search/instant.ts';
import { readPage, type PageText } from '../../../src/search/build/read-page.ts';
import { recordHtml, recordsOf } from '../../../src/search/build/records.ts';
import { stem } from '../../../src/search/stem.ts';
import { isStopword, wordsOf } from '../../../src/search/words.ts';
import { loadDictionary } from './dictionary.ts';
import { readSearchContent } from './search-content.ts';

/** A municipality is found by the place finder: its page, one of 304 alike, stays out of both indexes. */
const isMunicipality = (url: string): boolean => /^\/gemeente\/./.test(url);

/** Files that Pagefind writes for its own interface and workers, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/**
 * Pagefind cuts its word index into files of about this many postings. Small files, so that a query fetches a few kB and
 * not a third of the index; the list of files grows by some bytes each.
 */
const CHUNK_SIZE = '1500';

/**
 * Pagefind without its Dutch stemmer: the records hold the other forms of their words (`recordsOf`), which finds more, and
 * the engine is 5 kB smaller.
 */
const LANGUAGE = 'unknown';

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

const readPlaces = async (distDir: string): Promise<PlaceIndex> =>
  JSON.parse(await readFile(join(distDir, 'plaatsen.json'), 'utf8')) as PlaceIndex;

/** Every name that the place finder knows. */
const placeNames = ({ regions, aliases }: PlaceIndex): string[] => [
  ...regions.flatMap(({ name, municipalities, places }) => [name, ...municipalities, ...places]),
  ...Object.keys(aliases),
];

/**
 * Indexes a built site, in place.
 * @param distDir folder with the built pages
 * @param contentDir folder with the content they were built from
 * @returns how many pages and how many different words the search knows
 * @throws Error in Dutch when an everyday word leads nowhere; Error when Pagefind fails
 */
export async function indexSite(
  distDir: string,
  contentDir = join(import.meta.dirname, '../../../content'),
): Promise<{ pages: number; words: number }> {
  const [pages, content, places] = await Promise.all([
    readPages(distDir),
    readSearchContent(contentDir),
    readPlaces(distDir),
  ]);
  const bodyWords = new Set(
    pages
      .flatMap(({ title, sections }) => [title, ...sections.flatMap(({ heading, text }) => [heading, text])])
      .flatMap(wordsOf),
  );
  const everyday = new Set([...content.words, ...content.ownWords].flatMap(({ woorden }) => woorden).flatMap(wordsOf));
  const { lexicon, isEnd } = loadDictionary([...bodyWords, ...everyday].filter((word) => !isStopword(word)));
  const split = cachedSplitter(lexicon, isEnd);

  const instant = buildInstant({ ...content, pages, split, places: placeNames(places) });
  const words = [...bodyWords].filter((word) => !isStopword(word) && !/^\d/.test(word)).sort();
  const marked = words.map((word) => {
    const parts = split(word);
    return parts.length > 1 ? markParts(word, parts) : word;
  });
  await mkdir(join(distDir, 'zoek'), { recursive: true });
  await writeFile(join(distDir, 'zoek/snel.json'), JSON.stringify(instant));
  const municipalities: PlaceIndex = {
    ...places,
    regions: places.regions.map((region) => ({ ...region, places: [] })),
  };
  await writeFile(join(distDir, 'zoek/gemeenten.json'), JSON.stringify(municipalities));
  await writeFile(join(distDir, 'zoek/woorden.json'), JSON.stringify(packWords(marked)));

  const forms = new Map<string, string[]>();
  for (const word of words) forms.set(stem(word), [...(forms.get(stem(word)) ?? []), word]);
  const terms = new Set(content.terms.map(({ id }) => `/begrippen/#${id}`));
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
  for (const page of pages)
    for (const record of recordsOf(page, { split, forms: (word) => forms.get(stem(word)) ?? [] }, (url) =>
      terms.has(url) ? 'begrip' : undefined,
    )) {
      const added = await index.addHTMLFile({ url: record.url, content: recordHtml(record) });
      if (added.errors.length > 0) throw new Error(`Pagefind, ${record.url}: ${added.errors.join(', ')}`);
    }
  const target = join(distDir, 'pagefind');
  await rm(target, { recursive: true, force: true });
  await index.writeFiles({ outputPath: target });
  await close();
  await Promise.all((await readdir(target)).filter((name) => UNUSED.test(name)).map((name) => rm(join(target, name))));
  const engine = join(target, 'pagefind.js');
  await writeFile(
    engine,
    (await transform(await readFile(engine, 'utf8'), { minify: true, format: 'esm', target: 'es2022' })).code,
  );
  return { pages: pages.length, words: words.length };
}
