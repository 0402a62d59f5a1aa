/**
 * `npm run importeer -- tekst.txt --soort aanbod`: makes a draft in content/ from a pasted page. Never overwrites.
 * `npm run importeer -- lijst.csv --bron …`: a list of guides becomes entries (see scripts/lists).
 */
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
import { importList, LIST_USAGE } from './lists/run.ts';
import { refuseSheet } from './lists/table.ts';

const USAGE = `Gebruik: npm run importeer -- tekst.txt --soort ${IMPORT_KINDS.join('|')}\nVoor een lijst: ${LIST_USAGE.replace('Gebruik: ', '')}`;

/** A list, and what may be taken for one: a spreadsheet, which is refused with the way to save it as a list. */
const LIST = /\.(?:csv|tsv|xlsx?|xlsm|ods|numbers)$/i;

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

function readCommand() {
  return parseArgs({
    allowPositionals: true,
    options: {
      soort: { type: 'string' },
      content: { type: 'string', default: 'content' },
      bron: { type: 'string' },
      nagekeken: { type: 'string' },
      partner: { type: 'boolean', default: false },
      schrijf: { type: 'boolean', default: false },
    },
  });
}

type Command = ReturnType<typeof readCommand>;

/** The file and the kind that the command names. */
function readArguments({ values, positionals }: Command): { file: string; kind: ImportKind; content: string } {
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

/**
 * The bytes of a file; one that can't be used is refused before it is read.
 * @param refuse throws when its size or first bytes say that it is something else
 */
function readBytes(file: string, refuse: (head: Uint8Array, size: number) => void): Uint8Array {
  if (!existsSync(file) || !statSync(file).isFile())
    throw new ImportError(`Het bestand "${file}" bestaat niet. Kijk de naam en de map na.`);
  const head = new Uint8Array(8);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, head);
  } finally {
    closeSync(handle);
  }
  refuse(head, statSync(file).size);
  return readFileSync(file);
}

/** A list of guides, with what its command says. */
function list(file: string, { values, positionals }: Command): void {
  if (positionals.length > 1 || process.env['npm_config_bron'] !== undefined)
    throw new ImportError(`Zet -- na "importeer", anders komen de opties niet aan.\n${LIST_USAGE}`);
  const bytes = readBytes(file, (head, size) => {
    refuseSheet(file, head, size);
  });
  console.log(importList(bytes, { ...values, bron: values.bron, nagekeken: values.nagekeken, today: today() }));
}

function main(): void {
  const command = readCommand();
  const listed = command.positionals.find((name) => LIST.test(name));
  if (listed !== undefined) {
    list(listed, command);
    return;
  }
  const { file, kind, content } = readArguments(command);
  const result = importText({
    bytes: readBytes(file, refuseFile),
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
