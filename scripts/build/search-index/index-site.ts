/** Makes both search indexes of a built site: the instant index (zoek/*.json) and the full text (pagefind/). */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

const readPlaces = async (distDir: string): Promise<PlaceIndex> =>
  JSON.parse(await readFile(join(distDir, 'plaatsen.json'), 'utf8')) as PlaceIndex;

/** Every name that the place finder knows. */
const placeNames = ({ regions, aliases }: PlaceIndex): string[] => [
  ...regions.flatMap(({ name, municipalities, places }) => [name, ...municipalities, ...places]),
  ...Object.keys(aliases),
];

/** The municipalities alone: most places that people type, in less than half the bytes. */
const withoutVillages = (places: PlaceIndex): PlaceIndex => ({
  ...places,
  regions: places.regions.map((region) => ({ ...region, places: [] })),
});

const everydayWords = ({ words, ownWords }: ContentSources): string[] =>
  [...words, ...ownWords]
    .flatMap(({ woorden }) => woorden)
    .flatMap(wordsOf)
    .filter((word) => !isStopword(word));

/** Writes files of the instant index, by name. */
async function writeInstant(folder: string, files: Readonly<Record<string, unknown>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, data] of Object.entries(files)) await writeFile(join(folder, name), JSON.stringify(data));
}

/**
 * Indexes a built site, in place.
 * @param distDir folder with the built pages
 * @param contentDir folder with the content they were built from
 * @param built the texts of the pages by file, where they have been read already
 * @returns how many pages and how many different words the search knows
 * @throws Error in Dutch when an everyday word leads nowhere; Error when Pagefind fails
 */
export async function indexSite(
  distDir: string,
  contentDir = join(import.meta.dirname, '../../../content'),
  built?: ReadonlyMap<string, string>,
): Promise<{ pages: number; words: number }> {
  const [pages, content, places] = await Promise.all([
    readPages(distDir, built),
    readSearchContent(contentDir),
    readPlaces(distDir),
  ]);
  const words = siteWords(pages);
  const split = dictionarySplitter([...words, ...everydayWords(content)]);
  await writeInstant(join(distDir, 'zoek'), {
    'snel.json': buildInstant({ ...content, pages, split, places: placeNames(places) }),
    'gemeenten.json': withoutVillages(places),
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
