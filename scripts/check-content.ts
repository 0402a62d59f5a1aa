/**
 * `npm run check:content`: checks every file under `content/`. Exit status 1 when there are errors.
 * `--json` prints the problems for machines; `--root <folder>` checks another checkout.
 * In Forgejo, Gitea or GitHub Actions each problem is annotated at its line.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { annotations, errorCount, formatDiagnostics, summary } from './check/format.ts';
import { checkContent, readContentFiles } from './check/content-files.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, root: { type: 'string' } } });
const root = resolve(values.root ?? join(import.meta.dirname, '..'));
const files = await readContentFiles(root);
const diagnostics = await checkContent(root, files);

if (values.json) console.log(JSON.stringify(diagnostics, null, 2));
else {
  if (diagnostics.length > 0) console.log(`${formatDiagnostics(diagnostics)}\n`);
  if (process.env['GITHUB_ACTIONS'] && diagnostics.length > 0) console.log(annotations(diagnostics));
  console.log(summary(diagnostics, files.length));
}
process.exitCode = errorCount(diagnostics) > 0 ? 1 : 0;
