/**
 * Text of a content file and back. This is the form in which Sveltia CMS 0.221.1 itself writes with
 * `yaml: { quote: 'single' }` and `json: { indent_size: 2 }`, so that files saved in the form and files put right by
 * `npm run fix` are the same to the byte. Runs in the browser and in Node; reads and writes nothing.
 */
import { parse, stringify } from 'yaml';

export type Extension = 'json' | 'mdx';

/** Keys and values of an entry; the text of an MDX file is under `body`. */
export type EntryData = Record<string, unknown>;

/** Opening line, front matter, closing line; what follows is the body. */
const FRONT_MATTER = /^---\n(?<head>[\s\S]*?)\n---(?:\n(?<body>[\s\S]*))?$/;

/** Front matter: every text in single quotes, so that a date stays text; lists indented; long lines left whole. */
export function yamlText(data: EntryData): string {
  return stringify(data, null, {
    indent: 2,
    indentSeq: true,
    lineWidth: 0,
    defaultKeyType: 'PLAIN',
    defaultStringType: 'QUOTE_SINGLE',
    singleQuote: true,
  }).trim();
}

/** The whole file for an entry, with one line break at the end. */
export function entryText(extension: Extension, data: EntryData): string {
  if (extension === 'json') return `${JSON.stringify(data, null, 2)}\n`;
  const { body, ...head } = data;
  const text = typeof body === 'string' ? body.trim() : '';
  return `---\n${yamlText(head)}\n---\n${text ? `\n${text}\n` : ''}`;
}

/**
 * Reads a content file; the reverse of `entryText`.
 * @throws Error when the JSON or the front matter is broken, or an MDX file has no front matter.
 */
export function parseEntryText(extension: Extension, text: string): EntryData {
  const clean = text.replace(/\r\n?/g, '\n').trim();
  if (extension === 'json') return JSON.parse(clean) as EntryData;
  const { head, body } = FRONT_MATTER.exec(clean)?.groups ?? {};
  if (head === undefined) throw new Error('Dit bestand begint niet met "---" en de gegevens.');
  return { ...(parse(head) as EntryData), body: (body ?? '').trim() };
}
