/** Puts a fresh build in the place of the old one. Whatever goes wrong, one whole build stands there. */
import { cp, rename, rm, stat } from 'node:fs/promises';

/** Suffix under which the old build waits while the new one moves in. */
const OLD = '.vorige';

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Moves a folder; over the border of a file system it is copied beside the target first, so that the move itself is one step. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    const beside = `${to}.kopie`;
    await rm(beside, { recursive: true, force: true });
    await cp(from, beside, { recursive: true });
    await rename(beside, to);
    await rm(from, { recursive: true, force: true });
  }
}

/**
 * Brings back the old build when an earlier swap was cut off between its two steps (a crash, a full disk).
 * @returns whether there was something to bring back
 */
export async function recover(target: string): Promise<boolean> {
  const old = `${target}${OLD}`;
  if (!(await exists(old))) return false;
  if (await exists(target)) {
    await rm(old, { recursive: true, force: true });
    return false;
  }
  await rename(old, target);
  return true;
}

/**
 * Replaces `target` by `fresh`: the old folder steps aside, the new one takes its name, then the old one is removed.
 * Both steps are renames within one folder; when the second fails, the first is undone.
 * @param fresh absolute path of the new, finished build; it is gone afterwards
 * @param target absolute path of the folder to replace; it need not exist yet
 * @throws when `fresh` is no folder or a step fails; `target` is then what it was
 */
export async function swapIn(fresh: string, target: string): Promise<void> {
  if (!(await stat(fresh)).isDirectory()) throw new Error(`${fresh} is geen map.`);
  await recover(target);
  const old = `${target}${OLD}`;
  const replaces = await exists(target);
  if (replaces) await rename(target, old);
  try {
    await move(fresh, target);
  } catch (error) {
    if (replaces) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
