/**
 * `npm run schemas`: writes `.vscode/schemas/*.schema.json` and `.vscode/*.json` from the zod schemas.
 * `--check` changes nothing and ends with status 1 when a file is out of date.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { schemaFiles } from './schemas/json-schema.ts';
import { collections } from '../src/schemas/index.ts';
import { instellingenSchema } from '../src/schemas/instellingen.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = join(import.meta.dirname, '..');
const stale: string[] = [];
for (const [path, data] of schemaFiles(collections, instellingenSchema)) {
  const target = join(root, path);
  const options = await resolveConfig(target);
  const text = await format(JSON.stringify(data, null, 2), { ...options, filepath: target });
  if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
  stale.push(path);
  if (values.check) continue;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
if (stale.length === 0) console.log('All schema files are up to date.');
else if (values.check) console.error(`Out of date: ${stale.join(', ')}. Run "npm run schemas".`);
else console.log(`Written: ${stale.join(', ')}`);
process.exitCode = values.check && stale.length > 0 ? 1 : 0;
