/**
 * Publishing through a link: each build keeps a folder of its own beside it, `site.1`, `site.2`, and the link is
 * exchanged in one step, so that there is no moment without a site.
 */
import { lstat, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { discard, stageBeside } from './swap.ts';

/** The number of a build's folder, or undefined for another name. */
function numberOf(name: string, link: string): number | undefined {
  const start = `${basename(link)}.`;
  const rest = name.startsWith(start) ? name.slice(start.length) : '';
  return /^[1-9]\d*$/.test(rest) ? Number(rest) : undefined;
}

/** Whether this link was made here: it leads to a numbered folder beside it. */
export async function isOwnLink(path: string): Promise<boolean> {
  const info = await lstat(path).catch(() => undefined);
  return info?.isSymbolicLink() === true && numberOf(await readlink(path), path) !== undefined;
}

/**
 * Makes `link` lead to the new build. The build before stays beside it, for who wants it back; older ones go.
 * @param fresh absolute path of the new build; it is gone afterwards
 * @returns folders that could not be cleared away
 */
export async function exchangeLink(fresh: string, link: string): Promise<string[]> {
  const staged = await stageBeside(fresh, link);
  const folder = dirname(link);
  const builds = (await readdir(folder))
    .map((name) => ({ name, number: numberOf(name, link) }))
    .filter((build): build is { name: string; number: number } => build.number !== undefined);
  const current = (await isOwnLink(link)) ? await readlink(link) : undefined;
  const name = `${basename(link)}.${Math.max(0, ...builds.map(({ number }) => number)) + 1}`;
  await rename(staged, join(folder, name));
  const draft = `${link}.link`;
  await rm(draft, { force: true });
  await symlink(name, draft, 'dir');
  await rename(draft, link);
  const left: string[] = [];
  for (const old of builds) {
    if (old.name === current) continue;
    const stays = await discard(join(folder, old.name), link);
    if (stays) left.push(stays);
  }
  return left;
}
