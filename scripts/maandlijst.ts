/**
 * `npm run maandlijst`: what is due to be checked again, and which links are dead, in one list: on screen and in
 * `.cache/maandlijst.md`. With TOKEN, as the workflows of GitHub and Forgejo set it, it becomes an issue.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openIssue } from './hosts/issue.ts';
import { monthlyList } from './hosts/monthly-list.ts';

const root = resolve(import.meta.dirname, '..');

try {
  const list = monthlyList(root, new Date());
  console.log(list.body);
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, '.cache/maandlijst.md'), list.body);
  const { TOKEN, GITHUB_API_URL, GITHUB_REPOSITORY } = process.env;
  if (TOKEN && GITHUB_API_URL && GITHUB_REPOSITORY)
    console.log(await openIssue({ api: GITHUB_API_URL, repository: GITHUB_REPOSITORY, token: TOKEN }, list));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
