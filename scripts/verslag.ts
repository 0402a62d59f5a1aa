/**
 * `npm run verslag`: checks the content as `npm run check:content` does, and writes what it found in `verslag/` for
 * whoever saved in the form: `index.html`, `verslag.md`, and `codequality.json` for GitLab. In Forgejo and GitHub Actions
 * the Markdown also becomes the summary of the run. Exit status 1 when there are errors.
 */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkContent } from './check/content-files.ts';
import { annotations, errorCount, formatDiagnostics, summary } from './check/format.ts';
import { codeQuality, reportMarkdown, reportPage } from './report/page.ts';

const root = resolve(import.meta.dirname, '..');
const site = (process.env['SITE_URL'] ?? '').replace(/\/+$/, '');
const found = await checkContent(root);
const folder = join(root, 'verslag');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'index.html'), reportPage(found, site));
writeFileSync(join(folder, 'verslag.md'), reportMarkdown(found, site));
writeFileSync(join(folder, 'codequality.json'), `${JSON.stringify(codeQuality(found), null, 2)}\n`);

const { GITHUB_ACTIONS, GITHUB_STEP_SUMMARY } = process.env;
if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, reportMarkdown(found, site));
if (found.length > 0) console.log(`${formatDiagnostics(found)}\n`);
if (GITHUB_ACTIONS && found.length > 0) console.log(annotations(found));
console.log(summary(found));
process.exitCode = errorCount(found) > 0 ? 1 : 0;
