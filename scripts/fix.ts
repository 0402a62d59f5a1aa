/**
 * `npm run fix`: puts every content file in canonical form and makes the repairs that the content check spells out, such as
 * the mark of a glossary term. `npm run fix -- --check` changes nothing, names the files that aren't in canonical form and
 * ends with status 1. A file name as argument limits the work to that file.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentChecker } from './check/check.ts';
import { readContentFiles, readOptions } from './check/content-files.ts';
import { canonicalFiles, repairedFiles } from './format/files.ts';
import { withRepairs } from './format/repairs.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false }, root: { type: 'string' } },
});
const root = resolve(values.root ?? join(import.meta.dirname, '..'));
const wanted = new Set(positionals.map((path) => resolve(path)));

const files = await readContentFiles(root);

/** The files as the check wants them, by path; those with nothing to repair are left out. */
async function repairedTexts(): Promise<ReadonlyMap<string, string>> {
  const canonical = repairedFiles(files);
  const repaired = withRepairs(canonical, new ContentChecker(await readOptions(root)).check(canonical));
  return new Map(
    repaired.flatMap(({ path, bytes }, index) =>
      bytes === canonical[index]?.bytes ? [] : [[path, new TextDecoder().decode(bytes)]],
    ),
  );
}

const repaired = values.check ? new Map<string, string>() : await repairedTexts();
let changed = 0;
let broken = 0;
let seen = 0;
for (const { file, text: canonical, unreadable } of canonicalFiles(files)) {
  const text = repaired.get(file.path) ?? canonical;
  const path = join(root, file.path);
  if (wanted.size > 0 && !wanted.has(path)) continue;
  seen += 1;
  if (text === undefined) {
    broken += 1;
    console.error(`Niet leesbaar: ${file.path}. ${unreadable ?? ''}`);
    continue;
  }
  if (Buffer.compare(Buffer.from(text), file.bytes) === 0) continue;
  changed += 1;
  if (!values.check) writeFileSync(path, text);
  console.log(`${values.check ? 'Niet in vaste vorm' : 'Rechtgezet'}: ${file.path}`);
}
if (broken > 0) console.error('Draai "npm run check:content" voor de plaats en de oplossing.');
if (values.check && changed > 0)
  console.error(
    `${changed} van de ${seen} bestanden staan niet in de vaste vorm. Draai "npm run fix" om ze recht te zetten.`,
  );
else if (!values.check)
  console.log(
    changed === 0
      ? `Alle ${seen} bestanden stonden al in de vaste vorm.`
      : `${changed} van de ${seen} bestanden rechtgezet.`,
  );
else if (broken === 0) console.log(`Alle ${seen} bestanden staan in de vaste vorm.`);
process.exitCode = broken > 0 || (values.check && changed > 0) ? 1 : 0;
