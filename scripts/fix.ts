/**
 * `npm run fix`: puts every content file in canonical form. `npm run fix -- --check` changes nothing, names the files
 * that aren't in that form and ends with status 1. A file name as argument limits the work to that file.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { canonicalFile } from './format/file.ts';
import { UnreadableError } from '../src/model/front-matter.ts';
import { collections } from '../src/schemas/index.ts';
import { instellingenSchema } from '../src/schemas/instellingen.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false }, root: { type: 'string' } },
});
const root = resolve(values.root ?? join(import.meta.dirname, '..'));
const wanted = new Set(positionals.map((path) => resolve(path)));
const folders = [...collections, { name: 'instellingen', extension: 'json' as const, schema: instellingenSchema }];

let changed = 0;
let broken = 0;
let seen = 0;
for (const { name, extension, schema } of folders) {
  const folder = join(root, 'content', name);
  if (!existsSync(folder)) continue;
  for (const file of readdirSync(folder).toSorted()) {
    const path = join(folder, file);
    if (!file.endsWith(`.${extension}`) || (wanted.size > 0 && !wanted.has(path))) continue;
    seen += 1;
    const source = readFileSync(path, 'utf8');
    try {
      const canonical = canonicalFile(source, extension, schema, name);
      if (canonical === source) continue;
      changed += 1;
      if (!values.check) writeFileSync(path, canonical);
      console.log(`${values.check ? 'Niet in vaste vorm' : 'Rechtgezet'}: content/${name}/${file}`);
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      broken += 1;
      console.error(`Niet leesbaar: content/${name}/${file}. ${error.message}`);
    }
  }
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
