/** Puts a fresh build in the place of the old one. Whatever goes wrong, one whole build stands there. */
import { rename, rm, stat } from 'node:fs/promises';

/** Suffix under which the old build waits while the new one moves in. */
const OLD = '.vorige';

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Brings back the old build when an earlier swap was cut off between its two steps (a crash, a full disk). */
export async function recover(target: string): Promise<void> {
  const old = `${target}${OLD}`;
  if (await exists(target)) await rm(old, { recursive: true, force: true });
  else if (await exists(old)) await rename(old, target);
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
    await rename(fresh, target);
  } catch (error) {
    if (replaces) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
