/** Makes the full-text index with Pagefind, and keeps of it what this site uses. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { failLoudly } from './fail-loudly.ts';
import { close, createIndex } from 'pagefind';
import { recordHtml, type TextRecord } from '../../../src/search/build/records.ts';

/** Files that Pagefind writes for its own interface and workers, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

const ENGINE = 'pagefind.js';

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
 * Writes the full-text index. Pagefind hands over its files instead of writing them: it was seen to end before its last one
 * stood there whole, and takes longer.
 * @param target folder that isn't there yet
 * @throws Error when Pagefind fails
 */
export async function writeFullText(records: readonly TextRecord[], target: string): Promise<void> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
  for (const record of records) {
    const added = await index.addHTMLFile({ url: record.url, content: recordHtml(record) });
    if (added.errors.length > 0) throw new Error(`Pagefind, ${record.url}: ${added.errors.join(', ')}`);
  }
  const { files, errors: failures } = await index.getFiles();
  if (failures.length > 0) throw new Error(`Pagefind: ${failures.join(', ')}`);
  await close();
  for (const { path, content } of files) {
    if (UNUSED.test(path)) continue;
    const file = join(target, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, path === ENGINE ? await smallEngine(new TextDecoder().decode(content)) : content);
  }
}

/** The engine in few bytes. */
async function smallEngine(engine: string): Promise<string> {
  const { code } = await transform(failLoudly(engine), { minify: true, format: 'esm', target: 'es2022' });
  return code;
}
