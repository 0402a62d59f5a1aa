/** Publishing into a folder that cannot be moved: file by file, in an order in which the site works at every moment. */
import { copyFile, mkdir, readdir, rename, rm, rmdir, stat, statfs, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesIn } from '../../hosts/files.ts';

/** Copying broke off: some files are new already. */
export class HalfPublished extends Error {}

const DRAFT = '.half-gekopieerd';

/** What pages need comes before them; what nothing needs any more goes last. */
const order = (file: string): number => (file.endsWith('.html') ? 2 : file.startsWith('_astro/') ? 0 : 1);

/** Puts one file in the place of another in one step. */
async function replace(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await copyFile(from, to + DRAFT);
    const { atime, mtime } = await stat(from);
    await utimes(to + DRAFT, atime, mtime);
    await rename(to + DRAFT, to);
  } catch (error) {
    await rm(to + DRAFT, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Bytes that the disk lacks for these files: what they grow, and room for the largest one beside the one it replaces. */
async function shortage(files: readonly string[], fresh: string, target: string): Promise<number> {
  const { bavail, bsize } = await statfs(target);
  const blocksOf = (path: string): Promise<number> =>
    stat(path).then(
      ({ size }) => Math.ceil(size / bsize),
      () => 0,
    );
  let growth = 0;
  let largest = 0;
  for (const file of files) {
    const blocks = await blocksOf(join(fresh, file));
    growth += Math.max(0, blocks - (await blocksOf(join(target, file))));
    largest = Math.max(largest, blocks);
  }
  return Math.max(0, growth + largest - bavail) * bsize;
}

/** Removes the folders in which no file is left, but not `folder` itself. */
async function removeEmpty(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const path = join(folder, entry.name);
    await removeEmpty(path);
    if ((await readdir(path)).length === 0) await rmdir(path);
  }
}

/**
 * @param fresh absolute path of the new build; it is gone afterwards
 * @param target absolute path of the folder
 * @throws Error in Dutch when nothing can be written there, or not all of it: nothing has changed then; HalfPublished when it broke off later
 */
export async function copyInto(fresh: string, target: string): Promise<string[]> {
  const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
  try {
    await writeFile(join(target, DRAFT), '');
    await rm(join(target, DRAFT));
  } catch (error) {
    throw new Error(`In ${target} kan niet geschreven worden: ${reason(error)}`, { cause: error });
  }
  const files = filesIn(fresh).toSorted((a, b) => order(a) - order(b));
  const lacks = await shortage(files, fresh, target);
  if (lacks > 0) throw new Error(`De schijf van ${target} is te vol: er is ${Math.ceil(lacks / 1e6)} MB te weinig.`);
  try {
    for (const file of files) await replace(join(fresh, file), join(target, file));
    const kept = new Set(files);
    for (const file of filesIn(target)) if (!kept.has(file)) await rm(join(target, file));
    await removeEmpty(target);
  } catch (error) {
    throw new HalfPublished(`De site in ${target} is maar voor een deel vervangen: ${reason(error)}`, { cause: error });
  }
  await rm(fresh, { recursive: true, force: true });
  return [];
}
