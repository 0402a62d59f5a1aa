/** Replaces a folder by another with two renames. */
import { cp, lstat, mkdir, readdir, readlink, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Suffix under which the old build, whole, waits while the new one moves in. */
const OLD = '.vorige';
/** Suffix of what is on its way out; a number follows. What stands there is never brought back. */
const GONE = '.weg.';

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

const remove = (path: string): Promise<void> => rm(path, { recursive: true, force: true });

/** Where a link leads, whether or not something stands there; any other path is what it is. */
export const behind = (path: string): Promise<string> =>
  readlink(path).then(
    (to) => resolve(dirname(path), to),
    () => path,
  );

/** Names beside `target` that begin like it, after that beginning. */
async function beside(target: string, suffix: string): Promise<string[]> {
  const start = basename(target) + suffix;
  const names = await readdir(dirname(target)).catch((): string[] => []);
  return names.filter((name) => name.startsWith(start)).map((name) => join(dirname(target), name));
}

/**
 * Clears a folder away: first its name, then itself.
 * @returns its path where that failed, else undefined
 */
export async function discard(path: string, target: string, clear = remove): Promise<string | undefined> {
  if (!(await exists(path))) return undefined;
  const taken = new Set(await beside(target, GONE));
  let number = 1;
  while (taken.has(`${target}${GONE}${number}`)) number += 1;
  const gone = `${target}${GONE}${number}`;
  try {
    await rename(path, gone);
    await clear(gone);
    return undefined;
  } catch {
    return (await exists(gone)) ? gone : path;
  }
}

/** Brings back the old build when an earlier swap was cut off between its two steps, and clears away what was left. */
export async function recover(target: string): Promise<void> {
  const old = `${target}${OLD}`;
  if (await exists(target)) await discard(old, target);
  else if (await exists(old)) await rename(old, target);
  for (const gone of await beside(target, GONE)) await remove(gone).catch(() => undefined);
}

/**
 * Brings a build beside its target, so that one rename puts it there; copies it where that is another disk.
 * @returns where it stands
 * @throws when nothing can be written there
 */
export async function stageBeside(fresh: string, target: string): Promise<string> {
  if (dirname(fresh) === dirname(target)) return fresh;
  const staged = `${target}.nieuw`;
  await mkdir(dirname(target), { recursive: true });
  await remove(staged);
  await rename(fresh, staged).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    try {
      await cp(fresh, staged, { recursive: true, preserveTimestamps: true });
    } catch (failure) {
      await remove(staged);
      throw failure;
    }
    await remove(fresh);
  });
  return staged;
}

/**
 * Replaces `target` by `fresh`, which stands beside it: the old folder steps aside, the new one takes its name, then the
 * old one is cleared away. When the second step fails, the first is undone.
 * @param clear removes a folder; another one in tests
 * @returns what could not be cleared away, or undefined when the target cannot be moved: nothing has changed then
 */
export async function swapIn(fresh: string, target: string, clear = remove): Promise<string[] | undefined> {
  await recover(target);
  const old = `${target}${OLD}`;
  const replaces = await exists(target);
  if (replaces) {
    try {
      await rename(target, old);
    } catch {
      return undefined;
    }
  }
  try {
    await rename(fresh, target);
  } catch (error) {
    if (replaces) await rename(old, target);
    throw error;
  }
  const left = await discard(old, target, clear);
  return left === undefined ? [] : [left];
}
