/** Reads `content/` from disk and checks it; the rules are beside it, in scripts/check/. */
import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { checkFiles } from './check.ts';
import type { ContentFile, Diagnostic } from './types.ts';
import { today } from '../../src/model/dates.ts';

/** Paths of all files below a folder, with forward slashes; none when the folder doesn't exist. */
async function filesBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .split(sep)
          .join('/'),
      );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Every file below `content/`, in the order of their paths. A link that leads nowhere is read as an empty file. */
export async function readContentFiles(root: string): Promise<ContentFile[]> {
  const names = await filesBelow(join(root, 'content'));
  return Promise.all(
    names.toSorted().map(async (name) => ({
      path: `content/${name}`,
      bytes: await readFile(join(root, 'content', name)).catch(() => new Uint8Array()),
    })),
  );
}

/** Addresses of the files in `public/`. */
export async function readPublicFiles(root: string): Promise<Set<string>> {
  return new Set((await filesBelow(join(root, 'public'))).map((name) => `/${name}`));
}

/** Checks all content below `root`: every problem at once, in the order of files and lines. */
export async function checkContent(root: string): Promise<Diagnostic[]> {
  const [files, publicFiles] = await Promise.all([readContentFiles(root), readPublicFiles(root)]);
  return checkFiles(files, { today: today(), publicFiles });
}
