/** Makes both search indexes of a built site, the instant index and the full text, below zoek/. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entries } from '../../../src/places/entries.ts';
import type { PlaceIndex } from '../../../src/places/place.ts';
import type { ContentSources } from '../../../src/search/build/content-sources.ts';
import { buildInstant, entriesOf } from '../../../src/search/build/build-instant.ts';
import type { PageText } from '../../../src/search/build/read-page.ts';
import { alternatives, recordsOf } from '../../../src/search/build/records.ts';
import { splitIndex } from '../../../src/search/build/split-index.ts';
import { formsAmong, markAll, siteWords } from '../../../src/search/build/site-words.ts';
import { isStopword, wordsOf } from '../../../src/search/dutch/words.ts';
import { dictionarySplitter } from './dictionary.ts';
import { writeFullTextBeside } from './full-text.ts';
import { publish } from './publication.ts';
import { readSearchContent } from './search-content.ts';

/** The places of a built site, those elsewhere too. */
export async function readPlaces(distDir: string): Promise<PlaceIndex> {
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(distDir, name), 'utf8'));
  const places = (await read('plaatsen.json')) as PlaceIndex;
  return { ...places, outside: (await read('plaatsen-elders.json')) as string[] };
}

/** The names of places, as they may stand in a question. */
export const placeNames = (places: PlaceIndex): string[] => [
  ...entries(places).map(({ name }) => name),
  ...(places.outside ?? []),
];

const everydayWords = ({ words, ownWords }: ContentSources): string[] =>
  [...words, ...ownWords]
    .flatMap(({ woorden, vragen = [] }) => [...woorden, ...vragen])
    .flatMap(wordsOf)
    .filter((word) => !isStopword(word));

/** Writes the pieces of the instant index, by name. @returns a hash of them */
async function writePieces(folder: string, pieces: Iterable<readonly [string, unknown]>): Promise<string> {
  const hash = createHash('sha256');
  await mkdir(folder, { recursive: true });
  for (const [name, data] of pieces) {
    const text = JSON.stringify(data);
    await writeFile(join(folder, `${name}.json`), text);
    hash.update(name).update(text);
  }
  return hash.digest('hex');
}

/**
 * Indexes a built site, in place.
 * @param distDir folder with the built pages
 * @param pages those that want to be found
 * @param contentDir folder with the content they were built from
 * @returns how many pages and how many different words the search knows
 * @throws Error in Dutch when an everyday word leads nowhere; Error when Pagefind fails
 */
export async function indexSite(
  distDir: string,
  pages: readonly PageText[],
  contentDir = join(import.meta.dirname, '../../../content'),
): Promise<{ pages: number; words: number }> {
  const [content, places] = await Promise.all([readSearchContent(contentDir), readPlaces(distDir)]);
  const words = siteWords(pages);
  const split = dictionarySplitter([...words, ...everydayWords(content)]);
  const sources = { ...content, pages, split, places: placeNames(places) };
  const draft = join(distDir, 'zoek/nieuw');
  await rm(join(distDir, 'zoek'), { recursive: true, force: true });
  const insteadOf = alternatives({ split, forms: formsAmong(words) });
  const numbers = new Map(entriesOf(sources).flatMap(({ u, c }, index) => (c ? [] : [[u, index] as const])));
  const records = pages.flatMap((page) => recordsOf(page, insteadOf, (url) => numbers.get(url)));
  const writeInstant = async () => {
    const { head, pieces } = splitIndex(buildInstant(sources), markAll(words, split), places);
    return { head, hash: await writePieces(draft, pieces) };
  };
  // Both come to their end, so that nothing is written any more when one of them has failed.
  const [fullText, instant] = await Promise.allSettled([
    writeFullTextBeside(records, join(draft, 'pagefind')),
    writeInstant(),
  ]);
  if (fullText.status === 'rejected') throw fullText.reason;
  if (instant.status === 'rejected') throw instant.reason;
  await publish(distDir, draft, instant.value.head, [fullText.value, instant.value.hash]);
  return { pages: pages.length, words: words.length };
}
