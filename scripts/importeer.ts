/** `npm run importeer -- tekst.txt --soort aanbod`: makes a draft in content/ from a pasted page. Never overwrites. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '../src/model/dates.ts';
import type { KnownContact } from './import/contacts.ts';
import { IMPORT_KINDS, type ImportKind } from './import/front-matter.ts';
import { importText } from './import/import.ts';
import { MAX_BYTES } from './import/decode.ts';
import { reportImport } from './import/report.ts';
import { ImportError } from './import/types.ts';

const USAGE = `Gebruik: npm run importeer -- tekst.txt --soort ${IMPORT_KINDS.join('|')}`;

interface Entry {
  id: string;
  naam?: string;
  titel?: string;
  email?: string;
  telefoon?: string;
  emailAnders?: { adres?: string };
}

function entries(root: string, collection: string): Entry[] {
  const folder = join(root, collection);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      try {
        return [{ ...(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Entry), id: basename(name, '.json') }];
      } catch {
        console.warn(`Let op: ${collection}/${name} is niet leesbaar en telt niet mee. Draai "npm run check:content".`);
        return [];
      }
    });
}

const toKnown = (entry: Entry): KnownContact => ({
  id: entry.id,
  naam: entry.naam ?? entry.id,
  ...(entry.email === undefined ? {} : { email: entry.email }),
  ...(entry.telefoon === undefined ? {} : { telefoon: entry.telefoon }),
  ...(entry.emailAnders?.adres === undefined ? {} : { otherEmail: entry.emailAnders.adres }),
});

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { soort: { type: 'string' }, content: { type: 'string', default: 'content' } },
  });
  const [file] = positionals;
  const kind = IMPORT_KINDS.find((name): name is ImportKind => name === values.soort);
  if (file === undefined || positionals.length > 1)
    throw new ImportError(`Zeg welk bestand je wil binnenhalen.\n${USAGE}`);
  if (!kind)
    throw new ImportError(
      `${values.soort === undefined ? 'Zeg welke soort het is.' : `De soort "${values.soort}" bestaat niet.`}\n${USAGE}`,
    );
  if (!existsSync(file) || !statSync(file).isFile())
    throw new ImportError(`Het bestand "${file}" bestaat niet. Kijk de naam en de map na.`);
  const size = statSync(file).size;
  const bytes = size > MAX_BYTES ? new Uint8Array(size) : readFileSync(file);
  const result = importText({
    bytes,
    kind,
    name: basename(file, extname(file)),
    contacts: entries(values.content, 'contacten').map(toKnown),
    sources: entries(values.content, 'bronnen').map((entry) => ({ id: entry.id, titel: entry.titel ?? '' })),
    today: today(),
  });
  const target = join(values.content, kind, `${result.slug}.mdx`);
  if (existsSync(target))
    throw new ImportError(
      `${target} bestaat al en wordt niet overschreven. Geef de tekst een andere titel, of verplaats het oude bestand eerst.`,
    );
  writeFileSync(target, result.mdx, { flag: 'wx' });
  console.log(reportImport(result, target));
}

try {
  main();
} catch (error) {
  const known =
    error instanceof ImportError ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  if (!known) throw error;
  console.error(
    error instanceof ImportError ? error.message : `Dit begrijp ik niet: ${(error as Error).message}\n${USAGE}`,
  );
  process.exitCode = 1;
}
