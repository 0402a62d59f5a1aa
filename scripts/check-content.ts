/**
 * `npm run check:content`: checks every file under `content/`. Exit status 1 when there are errors.
 * `--alles` shows every problem, also where there are many of one kind; `--json` prints them for machines; `--root <folder>`
 * checks another checkout; `--persoon <contact>` lists the texts that hold the name, address or number of a contact.
 * In Forgejo, Gitea or GitHub Actions each problem is annotated at its line.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentChecker } from './check/check.ts';
import { readContentFiles, readOptions } from './check/content-files.ts';
import { annotations, errorCount, formatDiagnostics, repairSummary, summary } from './check/format.ts';
import { describePerson } from './check/person.ts';
import { repairedFiles } from './format/files.ts';
import { withRepairs } from './format/repairs.ts';

const { values } = parseArgs({
  options: {
    alles: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    persoon: { type: 'string' },
    root: { type: 'string' },
  },
});
const root = resolve(values.root ?? join(import.meta.dirname, '..'));
const files = await readContentFiles(root);

if (values.persoon !== undefined) console.log(describePerson(files, values.persoon));
else {
  const checker = new ContentChecker(await readOptions(root));
  const diagnostics = checker.check(files);
  if (values.json) console.log(JSON.stringify(diagnostics, null, 2));
  else {
    if (diagnostics.length > 0) console.log(`${formatDiagnostics(diagnostics, values.alles)}\n`);
    if (process.env['GITHUB_ACTIONS'] && diagnostics.length > 0) console.log(annotations(diagnostics));
    console.log(summary(diagnostics, files.length));
    if (diagnostics.length > 0) {
      const canonical = repairedFiles(files, new Set(diagnostics.map(({ file }) => file)));
      const same = canonical.every((file, index) => file === files[index]);
      const left = same ? diagnostics : checker.check(canonical);
      const repairs = repairSummary(diagnostics, checker.check(withRepairs(canonical, left)));
      if (repairs) console.log(repairs);
    }
  }
  process.exitCode = errorCount(diagnostics) > 0 ? 1 : 0;
}
