/** A copy of this project to try the commands in, for tests that would otherwise touch `node_modules/` or `dist/`. */
import { cp, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** All that the commands read, `node_modules` apart. */
export const everything = [
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/**
 * Copies files and folders of the project to a new temporary folder, which the caller removes.
 * @param paths from the root of the project
 * @param modules whether the copy shares the `node_modules` of this project
 * @returns absolute path of the copy
 */
export async function copyProject(paths: readonly string[], modules: boolean): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'trajectwijzer-'));
  for (const path of paths) await cp(join(root, path), join(copy, path), { recursive: true });
  if (modules) await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}
