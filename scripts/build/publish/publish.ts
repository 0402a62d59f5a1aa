/** Puts a finished build where visitors get it. Whatever goes wrong, one whole site stands there. */
import { lstat } from 'node:fs/promises';
import { copyInto } from './copy-into.ts';
import { exchangeLink, isOwnLink } from './link.ts';
import { behind, stageBeside, swapIn } from './swap.ts';

/** What could not be cleared away, one path each; empty when all went well. */
export type Leftovers = readonly string[];

/**
 * A folder is swapped for the new one; where it cannot be moved (a mount, a layer of an image, a folder in use) the files
 * are copied into it. A link that earlier publications made is exchanged, without a moment between. Another link is
 * followed: what it leads to is replaced.
 * @param fresh absolute path of the new, finished build; it is gone afterwards
 * @param target absolute path of the folder or link
 * @param asLink whether a target that is not there yet becomes a link
 * @throws HalfPublished when copying broke off; Error when nothing was changed
 */
export async function publish(fresh: string, target: string, asLink = false): Promise<Leftovers> {
  if (!(await lstat(fresh)).isDirectory()) throw new Error(`${fresh} is geen map.`);
  const there = await lstat(target).catch(() => undefined);
  if (there?.isSymbolicLink()) {
    if (await isOwnLink(target)) return exchangeLink(fresh, target);
    return publish(fresh, await behind(target));
  }
  if (!there && asLink && process.platform !== 'win32') return exchangeLink(fresh, target);
  if (there && !there.isDirectory()) throw new Error(`${target} is geen map, dus daar kan de site niet komen.`);
  const staged = await stageBeside(fresh, target).catch(() => undefined);
  const swapped = staged === undefined ? undefined : await swapIn(staged, target);
  return swapped ?? copyInto(staged ?? fresh, target);
}
