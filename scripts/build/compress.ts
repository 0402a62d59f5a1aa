/** Compresses a built site once, so that no host has to for every visitor. */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** What is text: pictures, fonts and Pagefind's files are compressed already. */
const TEXT = /\.(?:css|csv|html|ics|js|json|md|svg|txt|vcf|webmanifest|xml)$/;
/** Bytes; below this an answer fits one packet anyway. */
const SMALL = 1024;

/** Takes over what the build before made of the same file; gives whether it could. */
async function takeOver(data: Buffer, path: string, before: string): Promise<boolean> {
  const same = await readFile(before).then(
    (old) => old.equals(data),
    () => false,
  );
  if (!same) return false;
  const copies = ['.br', '.gz'].map((ending) => copyFile(before + ending, path + ending));
  return Promise.all(copies).then(
    () => true,
    () => false,
  );
}

async function compressFile(path: string, before: string): Promise<void> {
  const data = await readFile(path);
  if (data.length < SMALL || (await takeOver(data, path, before))) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length };
  const [br, gz] = await Promise.all([brotli(data, { params }), zip(data, { level: 9 })]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}

/**
 * Writes a `.br` (level 11) and a `.gz` (level 9) beside every file of text of 1 kB or more.
 * @param files paths below `folder`
 * @param previous absolute path of the build that visitors get now; it need not exist
 */
export async function compressFiles(folder: string, files: readonly string[], previous: string): Promise<void> {
  const waiting = files.filter((file) => TEXT.test(file));
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop())
      await compressFile(join(folder, file), join(previous, file));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}
