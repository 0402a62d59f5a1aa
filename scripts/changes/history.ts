/** The content at an earlier moment, from git, beside what stands on disk now. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TwoTexts } from './changed.ts';

/** Why there is nothing to compare, in Dutch. */
export class NoHistoryError extends Error {
  override readonly name = 'NoHistoryError';
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What git prints, without the line break at its end; undefined where it fails. */
function git(root: string, ...args: string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', root, ...args], {
      encoding: 'utf8',
      maxBuffer: 64_000_000,
      stdio: ['ignore', 'pipe', 'ignore'],
      windowsHide: true,
    }).replace(/\n$/, '');
  } catch {
    return undefined;
  }
}

/**
 * The version to compare with.
 * @param since an ISO day, a commit, or nothing: since a change was last written down
 * @throws NoHistoryError when git doesn't know it
 */
export function baseOf(root: string, since?: string): string {
  const last = ['rev-list', '-1', 'HEAD'];
  const found =
    since === undefined
      ? git(root, ...last, '--', 'content/wijzigingen') || git(root, ...last)
      : DAY.test(since)
        ? git(root, ...last, `--before=${since}T00:00:00`)
        : git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${since}^{commit}`);
  if (found) return found;
  throw new NoHistoryError(
    since === undefined
      ? 'Van deze map bewaart git geen geschiedenis: er is niets om mee te vergelijken.'
      : `Git kent "${since}" niet. Geef een dag die niet voor de eerste versie ligt, bv. 2026-11-20, of het nummer van een versie.`,
  );
}

/** The files of the content that differ from a version, in the order of their names; new ones that git doesn't keep yet included. */
export function textsSince(root: string, base: string): TwoTexts[] {
  const names = (...args: string[]): string[] =>
    (git(root, ...args, '--', 'content') ?? '').split('\0').filter(Boolean);
  const paths = new Set([
    ...names('diff', '--name-only', '--no-renames', '--relative', '-z', base),
    ...names('ls-files', '--others', '--exclude-standard', '-z'),
  ]);
  return [...paths].toSorted().map((path) => ({
    path,
    before: git(root, 'show', `${base}:./${path}`),
    after: existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined,
  }));
}
