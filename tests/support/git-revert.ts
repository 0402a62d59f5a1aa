/**
 * Undoes a commit with Git itself, in a repository that is made of the commits so far: what a server does behind its button.
 * It only has the files of that commit: Git looks at no other.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Commit } from './forgejo.ts';

/** Milliseconds that a command of Git may take: this process stands still meanwhile. */
const PATIENCE = 30_000;

/**
 * @param commits oldest first, on one branch
 * @param sha of the one to undo
 * @returns what its files become
 * @throws Error when Git finds a conflict: a later commit changed the same lines.
 */
export function revertWithGit(commits: readonly Commit[], sha: string): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'revert-'));
  const git = (by: Commit['author'], ...args: string[]): string =>
    execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      timeout: PATIENCE,
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: devNull,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: by.name,
        GIT_AUTHOR_EMAIL: by.email,
        GIT_COMMITTER_NAME: by.name,
        GIT_COMMITTER_EMAIL: by.email,
      },
    }).trim();
  const names = new Map<string, string>();
  const undone = commits.find((commit) => commit.sha === sha);
  if (!undone) throw new Error(`There is no commit ${sha}.`);
  try {
    git(undone.author, 'init', '--quiet');
    for (const { sha: own, author, message, files } of commits) {
      for (const path of Object.keys(undone.files)) {
        if (!(path in files)) continue;
        const text = files[path];
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        if (text === undefined) rmSync(join(folder, path));
        else writeFileSync(join(folder, path), text);
      }
      git(author, 'add', '--all');
      git(author, 'commit', '--quiet', '--allow-empty', '--message', message);
      names.set(own, git(author, 'rev-parse', 'HEAD'));
    }
    git(undone.author, 'revert', '--no-edit', names.get(sha) ?? '');
    return Object.fromEntries(
      Object.keys(undone.files).map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
