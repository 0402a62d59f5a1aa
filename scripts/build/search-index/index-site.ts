/** Makes both search indexes of a built site: the instant index (zoek/*.json) and the full text (pagefind/). */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entries } from '../../../src/places/entries.ts';
import { splitPlaces } from '../../../src/places/parts.ts';
import type { PlaceIndex } from '../../../src/places/place.ts';
import type { ContentSources } from '../../../src/search/build/content-sources.ts';
import { buildInstant } from '../../../src/search/build/build-instant.ts';
import { termUrl } from '../../../src/search/build/entries.ts';
import { recordsOf } from '../../../src/search/build/records.ts';
import { formsAmong, markAll, siteWords } from '../../../src/search/build/site-words.ts';
import { isStopword, wordsOf } from '../../../src/search/dutch/words.ts';
import { packWords } from '../../../src/search/index/packed-words.ts';
import { dictionarySplitter } from './dictionary.ts';
import { writeFullText } from './full-text.ts';
import { readPages } from './read-pages.ts';
import { readSearchContent } from './search-content.ts';

/** Every name that the place finder knows here and elsewhere. */
async function readPlaces(distDir: string): Promise<PlaceIndex> {
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(distDir, name), 'utf8'));
  const places = (await read('plaatsen.json')) as PlaceIndex;
  return { ...places, outside: (await read('plaatsen-elders.json')) as string[] };
}

/** The names of places, as they may stand in a question. */
const placeNames = (places: PlaceIndex): string[] => [
  ...entries(places).map(({ name }) => name),
  ...(places.outside ?? []),
];

const everydayWords = ({ words, ownWords }: ContentSources): string[] =>
  [...words, ...ownWords]
    .flatMap(({ woorden }) => woorden)
    .flatMap(wordsOf)
    .filter((word) => !isStopword(word));

/** Writes files of the instant index, by name. */
async function writeInstant(folder: string, files: Readonly<Record<string, unknown>>): Promise<void> {
  await mkdir(join(folder, 'plaatsen'), { recursive: true });
  for (const [name, data] of Object.entries(files)) await writeFile(join(folder, name), JSON.stringify(data));
}

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
  const words = siteWords(pages);
  const split = dictionarySplitter([...words, ...everydayWords(content)]);
  await writeInstant(join(distDir, 'zoek'), {
    'snel.json': buildInstant({ ...content, pages, split, places: placeNames(places) }),
    ...Object.fromEntries([...splitPlaces(places)].map(([part, index]) => [`plaatsen/${part}.json`, index])),
    'woorden.json': packWords(markAll(words, split)),
  });
  const terms = new Set(content.terms.map(({ id }) => termUrl(id)));
  const knowledge = { split, forms: formsAmong(words) };
  const kindOf = (url: string) => (terms.has(url) ? 'begrip' : undefined);
  await writeFullText(
    pages.flatMap((page) => recordsOf(page, knowledge, kindOf)),
    join(distDir, 'pagefind'),
  );
  return { pages: pages.length, words: words.length };
}
