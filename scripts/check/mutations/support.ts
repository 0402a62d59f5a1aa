/** What the mutations are made with: the real files, ways to rewrite one, and what is expected of a mutation. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { stringify } from 'yaml';
import type { Code } from '../../../src/beheer/codes.ts';
import { splitMdx } from '../../../src/beheer/entry-text.ts';
import { remembered } from '../remembered.ts';
import type { ContentFile, Diagnostic } from '../types.ts';

export const TODAY = '2026-11-22';
const root = join(import.meta.dirname, '../../..');

/** A change to the content, and what the check must say of it. */
export interface Mutation {
  readonly name: string;
  /** Files that change: new bytes, or null for a file that goes away. */
  readonly changes: Readonly<Record<string, Uint8Array | null>>;
  /** Codes of which one must be told, where; or the reason why nothing is wrong. */
  readonly expected: Refusal | { readonly harmless: string };
}

export interface Refusal {
  readonly codes: readonly Code[];
  readonly file: string;
  readonly field?: string;
}

/** Every file below content/ as it stands. */
export function realFiles(): ContentFile[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const full = join(entry.parentPath, entry.name);
      return {
        path: full
          .slice(root.length + 1)
          .split(sep)
          .join('/'),
        bytes: readFileSync(full),
      };
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Addresses of the files in public/. */
export function publicFiles(): Set<string> {
  const folder = join(root, 'public');
  return new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `/${name.split(sep).join('/')}`),
  );
}

export const text = (file: ContentFile): string => new TextDecoder().decode(file.bytes);
export const bytes = (value: string): Uint8Array => new TextEncoder().encode(value);

/** Files with a mutation applied; files that stay are the same objects. */
export function mutate(files: readonly ContentFile[], changes: Mutation['changes']): ContentFile[] {
  const kept = files.flatMap((file) => {
    if (!Object.hasOwn(changes, file.path)) return [file];
    const changed = changes[file.path];
    return changed ? [{ path: file.path, bytes: changed }] : [];
  });
  const known = new Set(files.map(({ path }) => path));
  const added = Object.entries(changes).flatMap(([path, content]) =>
    content && !known.has(path) ? [{ path, bytes: content }] : [],
  );
  return [...kept, ...added];
}

export type Data = Record<string, unknown>;

/** Facts and text of a file, read once: nobody may change them. */
export const read = remembered((file: ContentFile): { readonly data: Readonly<Data>; readonly body: string } => {
  const source = text(file);
  if (file.path.endsWith('.json')) return { data: JSON.parse(source) as Data, body: '' };
  return splitMdx(source);
});

/** The file with other facts or another text, written as an editor would. */
export function write(file: ContentFile, change: { data?: Data; body?: string }): Uint8Array {
  const { data, body } = { ...read(file), ...change };
  if (file.path.endsWith('.json')) return bytes(`${JSON.stringify(data, null, 2)}\n`);
  const head = stringify(data, { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' });
  return bytes(`---\n${head}---\n${body}`);
}

/** A copy of `data` with the value at `path` replaced; `undefined` takes it away. */
export function put(data: Data, path: readonly (string | number)[], value: unknown): Data {
  const copy = structuredClone(data);
  const last = path.at(-1);
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((current, step) => (current as Record<string | number, unknown>)[step], copy);
  if (last === undefined) return copy;
  if (value === undefined && Array.isArray(parent) && typeof last === 'number') parent.splice(last, 1);
  else if (value === undefined) Reflect.deleteProperty(parent as object, last);
  else (parent as Record<string | number, unknown>)[last] = value;
  return copy;
}

/** What a mutation does to which field, whatever file it is done to: `drop titel`, `empty text in bronnen[]`. */
const kindOf = ({ name }: Mutation): string => name.replace(/^\S+: /, '').replaceAll(/\[\d+\]/g, '[]');

/**
 * Of each kind of mutation one: the first kind of its first file, the second of its second, …, so that every file that
 * can be tried has its turn.
 */
export const oneOfEachKind = (mutations: readonly Mutation[]): Mutation[] =>
  [...Map.groupBy(mutations, kindOf).values()].flatMap((alike, turn) => alike[turn % alike.length] ?? []);

/** What makes two diagnostics the same problem. */
export const key = ({ file, code, field, message }: Diagnostic): string => `${file}|${code}|${field ?? ''}|${message}`;

/** Whether a diagnostic is the refusal that was expected. */
export const isExpected = (found: Diagnostic, { codes, file, field }: Refusal): boolean =>
  found.severity === 'fout' &&
  found.file === file &&
  codes.includes(found.code) &&
  (field === undefined || found.field === field);
