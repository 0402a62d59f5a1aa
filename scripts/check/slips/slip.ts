/** One slip of an editor in a small site without mistakes, and what the check must say of it. */
import { checkFiles } from '../check.ts';
import { filesOf, site, type Texts } from '../fixture.ts';
import type { Diagnostic } from '../types.ts';

const TODAY = '2026-11-22';

/** The fixture, with what the slips need beside it: a second contact, a past and a merged place, a picture. */
export const base: Texts = {
  ...site,
  'content/contacten/jef-maes.json': `{
  "naam": "Jef Maes",
  "rol": "coördinator",
  "email": "jef.maes@vzwkrijt.be",
  "netwerken": [
    "samen"
  ],
  "bron": "krijt",
  "nagekeken": "2026-11-21"
}
`,
  'content/bronnen/opgroeien.json': `{
  "titel": "Lerende netwerken",
  "uitgever": "Opgroeien",
  "url": "https://www.opgroeien.be/netwerken/",
  "geraadpleegd": "2026-11-21",
  "kopie": true
}
`,
  'content/geo/andere-namen.json':
    '{ "frans": { "Ixelles": "Elsene" }, "fusies": [{ "naam": "Deinze", "delen": ["Deinze", "Nevele"], "sinds": "2019-01-01" }] }',
  'content/geo/gemeenten.json':
    '{ "BE-VWV": ["Oostende", "Mesen"], "BE-VOV": ["Deinze"], "BE-BRU": ["Brussel", "Elsene"] }',
  'content/geo/plaatsnamen.json': '{ "BE-VWV": ["Oostende", "Stene"] }',
};

export const OFFER = 'content/aanbod/zelfscan.mdx';
export const TERM = 'content/begrippen/clb.mdx';
export const CONTACT = 'content/contacten/jef-maes.json';
export const GUIDE = 'content/begeleiders/oostende.json';
export const SOURCE = 'content/bronnen/opgroeien.json';
export const REGION = 'content/regios/regio-1.json';
export const PAGE = 'content/paginas/over.mdx';

/** A slip: what it is called, the files it changes (null takes one away), and the one problem it must give. */
export interface Slip {
  readonly name: string;
  readonly changes: Readonly<Record<string, string | null>>;
  readonly file: string;
  /** Absent for a file as a whole: line 1. */
  readonly line?: number;
  readonly field?: string;
  readonly code: Diagnostic['code'];
  /** A part of the message or the remedy. */
  readonly says: string;
  /** Problems that the slip may give beside it; none unless said. */
  readonly more?: number;
}

/** A change of one text in a file of the fixture; throws when it isn't there. */
export function replaced(path: string, from: string, to: string): Slip['changes'] {
  const text = base[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} holds no "${from}".`);
  return { [path]: text.replace(from, () => to) };
}

/** A paragraph at the end of a text. */
export const added = (path: string, extra: string): Slip['changes'] => ({
  [path]: `${(base[path] ?? '').trimEnd()}\n\n${extra}\n`,
});

/** Line of a file after the change on which a text first stands, from 1. */
export function lineOf(changes: Slip['changes'], file: string, text: string): number {
  const at = (changes[file] ?? '').split('\n').findIndex((line) => line.includes(text));
  if (at < 0) throw new Error(`${file} holds no "${text}" after the change.`);
  return at + 1;
}

/** What the check says of the fixture with the changes. */
export function check(changes: Slip['changes']): Diagnostic[] {
  const texts = Object.entries({ ...base, ...changes }).filter((entry): entry is [string, string] => entry[1] !== null);
  return checkFiles(filesOf(Object.fromEntries(texts)), {
    today: TODAY,
    publicFiles: new Set(['/beelden/schoolfoto.jpg']),
  });
}
