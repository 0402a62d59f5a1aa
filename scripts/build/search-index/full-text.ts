/** Makes the full-text index with Pagefind, and keeps of it what this site uses. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { refuseCutFiles } from './cut-files.ts';
import { failLoudly } from './fail-loudly.ts';
import { close, createIndex } from 'pagefind';
import { recordHtml, type TextRecord } from '../../../src/search/build/records.ts';

/** Files that Pagefind writes for its own interface and workers, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/**
 * Pagefind cuts its word index into files of about this many postings. Small files, so that a query fetches a few kB and
 * not a third of the index; the list of files grows by some bytes each.
 */
const CHUNK_SIZE = '1500';

/**
 * Pagefind without its Dutch stemmer: the records hold the other forms of their words (src/search/build/records.ts), which finds more, and
 * the engine is 5 kB smaller.
 */
const LANGUAGE = 'unknown';

/**
 * Writes the full-text index.
 * @param target folder, emptied first
 * @throws Error when Pagefind fails, or leaves a file cut off
 */
export async function writeFullText(records: readonly TextRecord[], target: string): Promise<void> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
  for (const record of records) {
    const added = await index.addHTMLFile({ url: record.url, content: recordHtml(record) });
    if (added.errors.length > 0) throw new Error(`Pagefind, ${record.url}: ${added.errors.join(', ')}`);
  }
  await rm(target, { recursive: true, force: true });
  await index.writeFiles({ outputPath: target });
  await close();
  await refuseCutFiles(target);
  await slim(target);
}

/** Removes the files that nothing here loads, and makes the engine small. */
async function slim(target: string): Promise<void> {
  const unused = (await readdir(target)).filter((name) => UNUSED.test(name));
  await Promise.all(unused.map((name) => rm(join(target, name))));
  const engine = join(target, 'pagefind.js');
  const { code } = await transform(failLoudly(await readFile(engine, 'utf8')), {
    minify: true,
    format: 'esm',
    target: 'es2022',
  });
  await writeFile(engine, code);
}
