/** Reads `content/` from disk and checks it; the rules are beside it, in scripts/check/. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { today } from '../../src/model/dates.ts';
import { checkFiles, type CheckOptions } from './check.ts';
import { readHistory } from './history.ts';
import type { ContentFile, Diagnostic } from './types.ts';

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** Something below a folder: a file, or a folder that can't be read. Paths are from the root, with forward slashes. */
interface Found {
  readonly path: string;
  readonly error?: string;
}

/** Everything below a folder; nothing when the folder doesn't exist. */
async function below(root: string, folder: string): Promise<Found[]> {
  try {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    const found = entries.map((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? below(root, path) : [{ path }];
    });
    return (await Promise.all(found)).flat();
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? [] : [{ path: folder, error: codeOf(error) }];
  }
}

/** Every file below `content/`, in the order of their paths; one that can't be read says why. */
export async function readContentFiles(root: string): Promise<ContentFile[]> {
  const found = await below(root, 'content');
  return Promise.all(
    found
      .toSorted((a, b) => (a.path < b.path ? -1 : 1))
      .map(async ({ path, error }): Promise<ContentFile> => {
        const unread = (code: string) => ({ path, bytes: new Uint8Array(), error: code });
        if (error) return unread(error);
        return readFile(join(root, path)).then(
          (bytes) => ({ path, bytes }),
          (caught: unknown) => unread(codeOf(caught)),
        );
      }),
  );
}

/** Addresses of the files in `public/`. */
export async function readPublicFiles(root: string): Promise<Set<string>> {
  return new Set((await below(root, 'public')).map(({ path }) => path.slice('public'.length)));
}

/**
 * Checks all content below `root`: every problem at once, in the order of files and lines.
 * @param files the content, when it has been read already
 */
export async function checkContent(root: string, files?: readonly ContentFile[]): Promise<Diagnostic[]> {
  const options = await readOptions(root);
  return checkFiles(files ?? (await readContentFiles(root)), options);
}

/** What the check needs to know beside the content: today in Brussels, the files in `public/`, and whom the contacts held before. */
export async function readOptions(root: string): Promise<CheckOptions> {
  const [publicFiles, once] = await Promise.all([readPublicFiles(root), readHistory(root)]);
  return { today: today(), publicFiles, once };
}
