/** Mutations of single fields, made from the schemas: a new field or collection is covered without a change here. */
import type { z } from 'zod';
import { collections } from '../../../src/schemas/index.ts';
import type { Code } from '../../../src/beheer/codes.ts';
import { formatPath, type ContentFile } from '../types.ts';
import { leaves, schemaAt, type Leaf, type Path } from '../../../src/schemas/reflect.ts';
import { put, read, write, type Data, type Mutation } from './support.ts';

type Make = (name: string, data: Data, path: Path, codes: readonly Code[]) => Mutation;

const WRONG: readonly Code[] = ['type-fout', 'veld-fout', 'waarde-fout', 'veld-leeg'];

/** A value of another type than the one that stands there. */
function retyped(value: unknown): unknown {
  if (typeof value === 'string') return 5;
  if (typeof value === 'number') return 'tien';
  if (typeof value === 'boolean') return 'ja';
  return Array.isArray(value) ? 'een tekst' : [];
}

/** Fields of the schema that are there: drop, rename, retype. */
function ofKeys(schema: z.ZodObject, data: Data, make: Make, fields: ReadonlySet<string>): Mutation[] {
  const entries = Object.entries(data).filter(([name]) => fields.has(name));
  return entries.flatMap(([name, value]) => {
    const field = schemaAt(schema, [name]);
    const optional = field?.safeParse(undefined).success ?? true;
    const rest = Object.entries(data).map(([other, item]) => [other === name ? `${name}x` : other, item] as const);
    return [
      ...(optional ? [] : [make(`drop ${name}`, put(data, [name], undefined), [name], ['veld-ontbreekt'])]),
      make(`rename ${name}`, Object.fromEntries(rest), [`${name}x`], ['sleutel-onbekend']),
      make(`retype ${name}`, put(data, [name], retyped(value)), [name], WRONG),
      make(`null in ${name}`, put(data, [name], null), [name], WRONG),
    ];
  });
}

/** Values that cannot be right, by what the schema says of the field. */
function ofLeaf({ path, value, meta, type }: Leaf, data: Data, make: Make): Mutation[] {
  const to = (name: string, wrong: unknown, codes: readonly Code[]) =>
    make(`${name} in ${formatPath(path)}`, put(data, path, wrong), path, codes);
  if (type === 'enum') return [to('unknown value', `${String(value)}x`, ['waarde-fout'])];
  if (type === 'number')
    return [
      to('huge number', 1e15, ['veld-fout', 'type-fout']),
      to('negative number', -3, ['veld-fout']),
      to('fraction', 1.5, ['type-fout']),
    ];
  if (typeof value !== 'string') return [];
  const all = [
    to('empty text', '', ['veld-leeg', 'veld-fout', 'waarde-fout']),
    to('huge text', 'x'.repeat(50_000), [
      'te-lang',
      'veld-fout',
      'email-fout',
      'url-fout',
      'telefoon-fout',
      'datum-fout',
      'verwijzing-fout',
      'link-fout',
    ]),
  ];
  if (meta.ref)
    return [
      ...all,
      to('dangling reference', `${value}-x`, ['verwijzing-fout']),
      to('capital in reference', value.toUpperCase(), ['verwijzing-fout']),
    ];
  if (meta.link)
    return [
      ...all,
      to('page that is not there', '/bestaat/niet/', ['link-intern']),
      to('place that is not there', `${value.replace(/#.*/, '')}#bestaat-niet`, ['link-anker']),
    ];
  if (meta.format === 'date' || meta.format === 'partial-date')
    return [
      ...all,
      to('day that does not exist', '2026-02-30', ['datum-fout']),
      to('other notation', '21/11/2026', ['datum-fout']),
      ...(meta.past ? [to('day in the future', '2027-01-01', ['datum-toekomst'])] : []),
    ];
  if (meta.format === 'email')
    return [
      ...all,
      to('address without domain', 'an.peeters@voorbeeld', ['email-fout']),
      to('two addresses', `${value}; ${value}`, ['email-fout']),
      to('long address', `${'a.'.repeat(200)}b@vzwkrijt.be`, ['te-lang', 'email-fout']),
    ];
  if (meta.format === 'tel')
    return [
      ...all,
      to('national notation', '0470 12 34 56', ['telefoon-fout']),
      to('number too short', '+3247356', ['telefoon-fout']),
      to('number nobody can have', '+32412345678', ['telefoon-fout']),
    ];
  if (meta.format === 'uri')
    return [
      ...all,
      to('address without https', 'www.vzwkrijt.be', ['url-fout']),
      to('other protocol', 'ftp://vzwkrijt.be/', ['url-fout']),
      to('long address', `https://www.vzwkrijt.be/${'a'.repeat(400)}`, ['te-lang']),
    ];
  const text = [
    ...all,
    to('space in front', ` ${value}`, ['veld-fout']),
    to('hidden character', `${value.slice(0, 2)}\u200B${value.slice(2)}`, ['teken-onzichtbaar']),
    to('unfinished', `TODO ${value}`.slice(0, 40), ['todo']),
  ];
  if (path.at(-1) === 'gemeente')
    return [...text, to('municipality that is not there', `${value}dorp`, ['gemeente-onbekend'])];
  return text;
}

/** Told with the line only: a TODO is found in the text of the file. */
const byLine: readonly Code[] = ['todo'];

const collectionOf = (file: ContentFile) => collections.find(({ name }) => file.path.startsWith(`content/${name}/`));
/** `bronnen[1]` and `bronnen[0]` are the same field. */
const fieldName = (path: Path): string => formatPath(path).replaceAll(/\[\d+\]/g, '[]');

/** Names of the fields that a file holds, deep ones too; one name for all items of a list. */
function fieldNames(file: ContentFile): string[] {
  const collection = collectionOf(file);
  if (!collection) return [];
  const { data } = read(file);
  return [...Object.keys(data), ...[...leaves(collection.schema, data)].map(({ path }) => fieldName(path))];
}

/** Files of a collection that together hold every field that any of its files holds, the fullest first. */
export function samples(
  files: readonly ContentFile[],
  folder: string,
): { file: ContentFile; fields: ReadonlySet<string> }[] {
  const own = files
    .filter(({ path }) => path.startsWith(`content/${folder}/`) && /\.(?:mdx|json)$/.test(path))
    .map((file) => ({ file, fields: new Set(fieldNames(file)) }))
    .toSorted((a, b) => b.fields.size - a.fields.size);
  const covered = new Set<string>();
  return own.flatMap(({ file, fields }) => {
    const fresh = new Set([...fields].filter((name) => !covered.has(name)));
    for (const name of fresh) covered.add(name);
    return fresh.size > 0 ? [{ file, fields: fresh }] : [];
  });
}

/** Mutations of the named fields of one file. */
export function fieldMutations(file: ContentFile, fields: ReadonlySet<string>): Mutation[] {
  const collection = collectionOf(file);
  if (!collection) return [];
  const { data } = read(file);
  const make: Make = (name, changed, path, codes) => ({
    name: `${file.path}: ${name}`,
    changes: { [file.path]: write(file, { data: changed }) },
    expected: {
      codes,
      file: file.path,
      ...(codes.some((code) => byLine.includes(code)) ? {} : { field: formatPath(path) }),
    },
  });
  const seen = new Set<string>();
  const some = [...leaves(collection.schema, data)].filter(({ path }) => {
    const name = fieldName(path);
    return fields.has(name) && !seen.has(name) && seen.add(name);
  });
  return [...ofKeys(collection.schema, data, make, fields), ...some.flatMap((leaf) => ofLeaf(leaf, data, make))];
}
