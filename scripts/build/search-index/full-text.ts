/**
 * Makes the full-text index with Pagefind, and keeps of it what this site uses. Run as a thread it writes the index of the
 * records that it is given, beside what the build makes meanwhile; it ends when the build does.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
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
 * @returns a hash of what it wrote
 * @throws Error when Pagefind fails
 */
async function writeFullText(records: readonly TextRecord[], target: string): Promise<string> {
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
  const hash = createHash('sha256');
  for (const { path, content } of files.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (UNUSED.test(path)) continue;
    const file = join(target, path);
    const written = path === ENGINE ? await smallEngine(new TextDecoder().decode(content)) : content;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, written);
    hash.update(path).update(written);
  }
  return hash.digest('hex');
}

interface Task {
  readonly records: readonly TextRecord[];
  readonly target: string;
}

/**
 * As writeFullText, in a thread.
 * @throws Error as there
 */
export function writeFullTextBeside(records: readonly TextRecord[], target: string): Promise<string> {
  const task: Task = { records, target };
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: task });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => {
      reject(new Error('Pagefind: the thread ended without an index.'));
    });
  });
}

/** What a thread of this module is given; those of a test runner are given something else. */
const isTask = (data: unknown): data is Task => typeof data === 'object' && data !== null && 'records' in data;

/** The engine in few bytes. */
async function smallEngine(engine: string): Promise<string> {
  const { code } = await transform(failLoudly(engine), { minify: true, format: 'esm', target: 'es2022' });
  return code;
}

if (!isMainThread && isTask(workerData))
  parentPort?.postMessage(await writeFullText(workerData.records, workerData.target));
