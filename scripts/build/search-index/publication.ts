/** Puts the search's files under an address of their own for every publication. */
import { createHash } from 'node:crypto';
import { readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexHead } from '../../../src/search/index/pieces.ts';

/** What tells this publication from another: the search's files, and the names of the site's code, which follow from it. */
async function fingerprint(distDir: string, hashes: readonly string[]): Promise<string> {
  const code = await readdir(join(distDir, '_astro')).catch(() => []);
  return createHash('sha256')
    .update([...hashes, ...code.sort()].join())
    .digest('hex')
    .slice(0, 8);
}

/**
 * Moves the search's files to `zoek/<id>/`, and writes the head, `zoek/kop.json`, that names it. An open page that asks for
 * a piece after the next publication doesn't find it, and knows why.
 * @param draft folder below `zoek/` with everything but the head
 * @param hashes of what stands there
 */
export async function publish(
  distDir: string,
  draft: string,
  head: Omit<IndexHead, 'id'>,
  hashes: readonly string[],
): Promise<void> {
  const id = await fingerprint(distDir, hashes);
  await rename(draft, join(distDir, 'zoek', id));
  const whole: IndexHead = { id, ...head };
  await writeFile(join(distDir, 'zoek/kop.json'), JSON.stringify(whole));
}
