/** Puts the search's files under an address of their own for every publication. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexHead } from '../../../src/search/index/pieces.ts';

/** Every file below a folder, in order of name; `[]` when there is no such folder. */
async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** What tells this publication from another: the search's files, and the names of the site's code, which follow from it. */
async function fingerprint(distDir: string, draft: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await filesBelow(draft)) hash.update(file.slice(draft.length)).update(await readFile(file));
  for (const file of await filesBelow(join(distDir, '_astro'))) hash.update(file.slice(distDir.length));
  return hash.digest('hex').slice(0, 8);
}

/**
 * Moves the search's files to `zoek/<id>/`, and writes the head, `zoek/kop.json`, that names it. An open page that asks for
 * a piece after the next publication doesn't find it, and knows why.
 * @param draft folder below `zoek/` with everything but the head
 */
export async function publish(distDir: string, draft: string, head: Omit<IndexHead, 'id'>): Promise<void> {
  const id = await fingerprint(distDir, draft);
  await rename(draft, join(distDir, 'zoek', id));
  const whole: IndexHead = { id, ...head };
  await writeFile(join(distDir, 'zoek/kop.json'), JSON.stringify(whole));
}
