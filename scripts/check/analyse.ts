/** Everything that can be known from one file alone; the rest of the check compares these. */
import type { Collection } from '../../src/schemas/index.ts';
import { bodyPassages, fieldPassages, type Passage } from './duplicates/passages.ts';
import { checkCharacters } from './characters.ts';
import { checkConflict } from './conflict.ts';
import { checkFactDamage, checkTextDamage } from './damage.ts';
import type { ParsedData } from './data.ts';
import { decode } from './encoding.ts';
import { checkFields } from './fields.ts';
import { splitText } from './front-matter.ts';
import { parseJson } from './json.ts';
import { checkHeadings, anchorsOf } from './mdx/headings.ts';
import { parseText, type Node } from './mdx/parse.ts';
import { checkBody } from './mdx/plain.ts';
import { checkEmptySections, checkEqualHeadings, checkFakeHeadings } from './mdx/sections.ts';
import { checkEntities, checkSlips } from './mdx/slips.ts';
import { checkTables } from './mdx/tables.ts';
import { filePlace } from './place.ts';
import { checkSchema, otherHome } from './schema.ts';
import { checkReachable } from './meaning/contacts.ts';
import { checkCost } from './meaning/cost.ts';
import { checkGuides } from './meaning/guides.ts';
import { checkLetters, checkListDoubles, checkSelf } from './meaning/lists.ts';
import { checkAge, checkPastDates } from './meaning/time.ts';
import { checkTodo, checkTodoFields } from './todo.ts';
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

/** Problems that are found in a line and in a field: told once, with the name of the field. */
const IN_LINES: readonly Diagnostic['code'][] = ['teken-onzichtbaar', 'todo'];

/** Leaves out what one problem makes of itself: a line beside its field, and what the schema says of a field that is a TODO. */
function withoutEchoes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const named = new Set(diagnostics.flatMap(({ code, field, line }) => (field ? [`${code}:${line}`] : [])));
  const unfinished = new Set(diagnostics.flatMap(({ code, field }) => (code === 'todo' && field ? [field] : [])));
  return diagnostics.filter(({ code, field, line }) =>
    field === undefined
      ? !IN_LINES.includes(code) || !named.has(`${code}:${line}`)
      : code === 'todo' || !unfinished.has(field),
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

/** What can be said of a text without looking at another file. */
function checkText(path: string, folder: string, tree: Node, lines: readonly string[], data: unknown): Diagnostic[] {
  return [
    ...checkBody(path, folder, tree),
    ...checkHeadings(path, tree),
    ...checkEmptySections(path, tree),
    ...checkEqualHeadings(path, tree, folder, data),
    ...checkFakeHeadings(path, tree),
    ...checkSlips(path, tree, lines),
    ...checkEntities(path, lines, lines.indexOf('---', 1)),
    ...checkTables(path, tree),
    ...checkTextDamage(path, tree),
  ];
}

/** What the facts and the text of one entry mean. */
function checkOwnMeaning(entry: Analysis, today: string): Diagnostic[] {
  return [
    ...checkSelf(entry),
    ...checkListDoubles(entry),
    ...checkLetters(entry),
    ...checkAge(entry, today),
    ...checkPastDates(entry, today),
    ...(entry.folder === 'contacten' ? checkReachable([entry]) : []),
    ...(entry.folder === 'begeleiders' ? checkGuides([entry], today) : []),
    ...(entry.folder === 'aanbod' ? checkCost(entry) : []),
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
  const conflict = checkConflict(path, text);
  if (conflict) return { ...unread, diagnostics: [...misplaced, conflict] };
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
  const values = { path, leaves: fields, locate };
  found.push(...checkFields(values, today), ...checkTodoFields(values), ...checkFactDamage(path, fields, locate));
  const { tree, diagnostics: unparsed } = body === undefined ? { diagnostics: [] } : parseText(path, body);
  found.push(...unparsed);
  if (tree) found.push(...checkText(path, collection.name, tree, text.split('\n'), value));
  const entry = {
    ...read,
    leaves: fields,
    ...(tree ? { tree, anchors: anchorsOf(tree) } : {}),
    passages: [...fieldPassages(collection, fields, locate), ...(tree ? bodyPassages(tree) : [])],
  };
  return { ...entry, diagnostics: withoutEchoes([...found, ...checkOwnMeaning(entry, today)]) };
}
