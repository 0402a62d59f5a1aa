/** `npm run importeer -- tekst.txt --soort aanbod`: makes a draft in content/ from a pasted page. Never overwrites. */
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '../src/model/dates.ts';
import type { KnownContact } from './import/contacts.ts';
import { refuseFile } from './import/decode.ts';
import { IMPORT_KINDS, type ImportKind } from './import/front-matter.ts';
import { importText } from './import/import.ts';
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

const isKind = (name: string | undefined): name is ImportKind => IMPORT_KINDS.some((kind) => kind === name);

/** The file and the kind that the command names. */
function readArguments(): { file: string; kind: ImportKind; content: string } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { soort: { type: 'string' }, content: { type: 'string', default: 'content' } },
  });
  // Without --, npm keeps "--soort" for itself and passes the rest.
  const kept = process.env['npm_config_soort'];
  if (values.soort === undefined && kept !== undefined) {
    const kind = [kept, ...positionals].find(isKind) ?? 'aanbod';
    const file = positionals.find((name) => !isKind(name)) ?? 'tekst.txt';
    throw new ImportError(
      `Zet -- na "importeer", anders komt --soort niet aan:\nnpm run importeer -- ${file} --soort ${kind}`,
    );
  }
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new ImportError(`Zeg welk bestand je wil binnenhalen.\n${USAGE}`);
  if (values.soort === undefined) throw new ImportError(`Zeg welke soort het is.\n${USAGE}`);
  if (!isKind(values.soort)) throw new ImportError(`De soort "${values.soort}" bestaat niet.\n${USAGE}`);
  return { file, kind: values.soort, content: values.content };
}

/** The bytes of the pasted file; one that can't be a page is refused by its size and first bytes, before it is read. */
function readPasted(file: string): Uint8Array {
  if (!existsSync(file) || !statSync(file).isFile())
    throw new ImportError(`Het bestand "${file}" bestaat niet. Kijk de naam en de map na.`);
  const head = new Uint8Array(8);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, head);
  } finally {
    closeSync(handle);
  }
  refuseFile(head, statSync(file).size);
  return readFileSync(file);
}

function main(): void {
  const { file, kind, content } = readArguments();
  const result = importText({
    bytes: readPasted(file),
    kind,
    name: basename(file, extname(file)),
    contacts: entries(content, 'contacten').map(toKnown),
    sources: entries(content, 'bronnen').map((entry) => ({ id: entry.id, titel: entry.titel ?? '' })),
    today: today(),
  });
  const target = join(content, kind, `${result.slug}.mdx`);
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
