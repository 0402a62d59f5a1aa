/**
 * `npm run check:content`: checks every file under `content/`. Exit status 1 when there are errors.
 * `--json` prints the problems for machines; `--root <folder>` checks another checkout.
 * In GitHub, Gitea or Forgejo Actions each problem is annotated at its line; in GitLab CI a Code Quality report is
 * written to `gl-code-quality-report.json`.
 */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { errorCount, formatDiagnostics, githubAnnotations, gitlabReport, summary } from './check/format.ts';
import { checkContent, readContentFiles } from './check/content-files.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, root: { type: 'string' } } });
const root = resolve(values.root ?? join(import.meta.dirname, '..'));
const diagnostics = await checkContent(root);

if (process.env['GITLAB_CI']) await writeFile(join(root, 'gl-code-quality-report.json'), gitlabReport(diagnostics));
if (values.json) console.log(JSON.stringify(diagnostics, null, 2));
else {
  if (diagnostics.length > 0) console.log(`${formatDiagnostics(diagnostics)}\n`);
  if (process.env['GITHUB_ACTIONS'] && diagnostics.length > 0) console.log(githubAnnotations(diagnostics));
  console.log(summary(diagnostics, (await readContentFiles(root)).length));
}
process.exitCode = errorCount(diagnostics) > 0 ? 1 : 0;
