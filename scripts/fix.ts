/**
 * `npm run fix`: puts every content file in canonical form. `npm run fix -- --check` changes nothing, names the files
 * that aren't in that form and ends with status 1. A file name as argument limits the work to that file.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContentFiles } from './check/content-files.ts';
import { canonicalFiles } from './format/files.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false }, root: { type: 'string' } },
});
const root = resolve(values.root ?? join(import.meta.dirname, '..'));
const wanted = new Set(positionals.map((path) => resolve(path)));

let changed = 0;
let broken = 0;
let seen = 0;
for (const { file, text, unreadable } of canonicalFiles(await readContentFiles(root))) {
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
