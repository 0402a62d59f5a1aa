/** People who are gone from the contacts but still stand in a text: their name, address or number. */
import { formatPhone } from '../../../src/model/phones.ts';
import type { Analysis } from '../analyse.ts';
import { finder } from './names.ts';
import { remark, type ContentFile, type Diagnostic } from '../types.ts';

/** What the contacts hold of people, as it stands in their files. */
export interface Details {
  readonly names: readonly string[];
  /** Mail addresses, and telephone numbers as `+32…`. */
  readonly addresses: readonly string[];
}

/** A line of a text that holds a detail. */
export interface Mention {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly detail: string;
}

/** The details of the contacts of today. */
export function detailsOf(contacts: readonly Analysis[]): Details {
  const all = contacts.flatMap(({ leaves }) => leaves.filter(({ value }) => typeof value === 'string'));
  const texts = (test: (leaf: (typeof all)[number]) => boolean) => all.filter(test).map(({ value }) => String(value));
  return {
    names: texts(({ path }) => path[0] === 'naam'),
    addresses: texts(({ meta }) => meta.format === 'email' || meta.format === 'tel'),
  };
}

/** What was among the contacts once and is so no more. A first name that became a full name isn't gone. */
export function goneOf(once: Details, today: Details): Details {
  const addresses = new Set(today.addresses.map((value) => value.toLowerCase()));
  const named = finder(once.names, (name) => name);
  const kept = new Set(today.names.flatMap((name) => named(name)));
  return {
    names: [...new Set(once.names)].filter((name) => !kept.has(name) && /\p{L}{2}/u.test(name)),
    addresses: [...new Set(once.addresses)].filter((value) => !addresses.has(value.toLowerCase())),
  };
}

/** Every notation of an address or number that a text may use. */
const notations = (value: string): string[] =>
  /^\+32\d{8,9}$/.test(value) ? [value, formatPhone(value), `0${value.slice(3)}`] : [value, value.toLowerCase()];

/** The files that an editor writes, as text: what was generated from maps holds no people. */
export const readableTexts = (files: readonly ContentFile[]): { path: string; text: string }[] =>
  files
    .filter(({ path, error }) => error === undefined && !path.startsWith('content/geo/'))
    .map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));

/** Every line of the files that holds one of the details; a name inside a longer word doesn't count. */
export function mentionsOf(files: readonly { path: string; text: string }[], { names, addresses }: Details): Mention[] {
  const forms = [...names, ...addresses.flatMap(notations)].map((form) => ({ form }));
  const find = finder(forms, ({ form }) => form);
  return files.flatMap(({ path, text }) => {
    if (find(text).length === 0) return [];
    return text.split('\n').flatMap((line, index) => {
      const found = new Set(find(line).map(({ form }) => form));
      return [...found].map((detail) => ({ file: path, line: index + 1, column: line.indexOf(detail) + 1, detail }));
    });
  });
}

/** The same as remarks. */
export const tellMentions = (mentions: readonly Mention[]): Diagnostic[] =>
  mentions.map(({ file, detail, line, column }) =>
    remark(file, { line, column, about: detail }, 'naam-verwijderd', {
      message: `"${detail}" staat nog in deze tekst, maar niet meer bij de contacten.`,
      remedy: `Schrap het, of noem in de plaats de functie of de organisatie. Bv. "de coördinator van je regio".`,
    }),
  );
