/** Everything that can be known from one file alone; the rest of the check compares these. */
import type { Collection } from '../../src/schemas/index.ts';
import { bodyPassages, fieldPassages, type Passage } from './duplicates/passages.ts';
import { checkCharacters } from './characters.ts';
import type { ParsedData } from './data.ts';
import { decode } from './encoding.ts';
import { checkFields } from './fields.ts';
import { splitText } from './front-matter.ts';
import { parseJson } from './json.ts';
import { checkHeadings, anchorsOf } from './mdx/headings.ts';
import { parseText, type Node } from './mdx/parse.ts';
import { checkBody } from './mdx/plain.ts';
import { filePlace } from './place.ts';
import { checkSchema, otherHome } from './schema.ts';
import { checkTodo } from './todo.ts';
import { problem, TOP, type ContentFile, type Diagnostic, type Values } from './types.ts';
import { unreadable } from './unreadable.ts';
import { leaves } from '../../src/schemas/reflect.ts';

export interface Analysis extends Values {
  /** First folder under `content/`; empty for files that stand loose. */
  readonly folder: string;
  readonly id: string;
  /** Set when the file is an entry of a collection. */
  readonly collection?: Collection;
  /** The facts as read; undefined when they could not be read. */
  readonly value?: unknown;
  readonly tree?: Node;
  readonly anchors: readonly string[];
  /** Texts of the file, for finding what is said twice. */
  readonly passages: readonly Passage[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A hidden character in a field is told once, with the name of the field. */
function withoutEchoes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const named = new Set(
    diagnostics.filter(({ code, field }) => code === 'teken-onzichtbaar' && field).map(({ line }) => line),
  );
  return diagnostics.filter(
    ({ code, field, line }) => code !== 'teken-onzichtbaar' || field !== undefined || !named.has(line),
  );
}

/** Checks the facts against the schema of the folder; a file that fits another folder is told as such, and only that. */
function checkFacts(file: string, collection: Collection, data: ParsedData): Diagnostic[] {
  const found = checkSchema(file, collection, data);
  const home = found.some(({ code }) => code === 'sleutel-onbekend') ? otherHome(collection, data.value) : undefined;
  if (!home) return found;
  return [
    problem(file, TOP, 'map-onverwacht', {
      message: `Dit bestand staat in content/${collection.name}, maar bevat de velden van een ${home.labelOne}.`,
      remedy: `Zet het in de map content/${home.name}, bv. ${file.replace(`/${collection.name}/`, `/${home.name}/`)}`,
    }),
  ];
}

/** Reads one file and checks what needs no other file. `today` is an ISO day. Never throws. */
export function analyse({ path, bytes, error }: ContentFile, today: string): Analysis {
  const { collection, folder, id, extension, diagnostics: misplaced } = filePlace(path);
  const unread: Analysis = {
    path,
    folder,
    id,
    ...(collection ? { collection } : {}),
    locate: () => ({ line: 1, column: 1 }),
    leaves: [],
    anchors: [],
    passages: [],
    diagnostics: misplaced,
  };
  if (error) return { ...unread, diagnostics: [unreadable(path, error)] };
  if (folder === 'geo' && extension !== 'json') return unread;
  const { text, diagnostics: encoding } = decode(path, bytes);
  const found: Diagnostic[] = [...misplaced, ...encoding];
  if (text === undefined) return { ...unread, diagnostics: found };
  if (text.trim() === '') {
    const empty = problem(path, TOP, 'bestand-leeg', {
      message: 'Het bestand is leeg.',
      remedy: 'Vul het bestand of wis het. Een nieuw bestand maak je bv. met: npm run nieuw -- aanbod "Titel"',
    });
    return { ...unread, diagnostics: [...found, empty] };
  }
  if (folder !== 'geo') found.push(...checkCharacters(path, text), ...checkTodo(path, text));
  if (!collection && extension !== 'json') return { ...unread, diagnostics: found };
  const { data, body } = collection?.extension === 'mdx' ? splitText(path, text) : { data: parseJson(path, text) };
  const { value, locate } = data;
  found.push(...data.diagnostics);
  const read: Analysis = { ...unread, locate, ...(value === undefined ? {} : { value }), diagnostics: found };
  if (!collection) return read;
  const fields = value === undefined ? [] : [...leaves(collection.schema, value)];
  if (value !== undefined) found.push(...checkFacts(path, collection, data));
  found.push(...checkFields({ path, leaves: fields, locate }, today));
  const { tree, diagnostics: unparsed } = body === undefined ? { diagnostics: [] } : parseText(path, body);
  found.push(...unparsed);
  if (tree) found.push(...checkBody(path, collection.name, tree), ...checkHeadings(path, tree));
  return {
    ...read,
    leaves: fields,
    ...(tree ? { tree, anchors: anchorsOf(tree) } : {}),
    passages: [...fieldPassages(collection, fields, locate), ...(tree ? bodyPassages(tree) : [])],
    diagnostics: withoutEchoes(found),
  };
}
