/** Pagefind 1.5 was once seen to end before its last file stood there whole: such an index must not be published. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * @param folder with the files of Pagefind
 * @throws Error in Dutch when a compressed file among them can't be read to its end
 */
export async function refuseCutFiles(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => /\.(?:pagefind|pf_\w+)$/.test(name)))
    try {
      gunzipSync(await readFile(join(folder, file)));
    } catch (error) {
      throw new Error(`De zoekindex is niet heel: ${file}. Bouw opnieuw.`, { cause: error });
    }
}
