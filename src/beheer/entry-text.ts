/**
 * Text of a content file and back. Own code, so that a word changed in the form changes one line of the file: this is the
 * form in which Sveltia CMS 0.221.1 itself writes with `yaml: { quote: 'single' }` and `json: { indent_size: 2 }`, so that
 * files saved in the form and files put right by `npm run fix` are the same to the byte. Runs in the browser and in Node;
 * reads and writes nothing.
 */
import { parseDocument, stringify } from 'yaml';
import { splitFrontMatter, UnreadableError } from '../model/front-matter.ts';
import { isRecord } from '../schemas/reflect.ts';

export type Extension = 'json' | 'mdx';

/** Keys and values of an entry; the text of an MDX file is under `body`. */
export type EntryData = Record<string, unknown>;

/** Front matter: every text in single quotes, so that a date stays text; lists indented; long lines left whole. */
export const YAML_STYLE = {
  indent: 2,
  indentSeq: true,
  lineWidth: 0,
  defaultKeyType: 'PLAIN',
  defaultStringType: 'QUOTE_SINGLE',
  singleQuote: true,
} as const;

/** The whole file for an entry, with one line break at the end. */
export function entryText(extension: Extension, data: EntryData): string {
  if (extension === 'json') return `${JSON.stringify(data, null, 2)}\n`;
  const { body, ...head } = data;
  const text = typeof body === 'string' ? body.trim() : '';
  return `---\n${stringify(head, null, YAML_STYLE).trim()}\n---\n${text ? `\n${text}\n` : ''}`;
}

/**
 * Reads an MDX file: its facts as plain data (comments are lost) and its text.
 * @throws UnreadableError when there is no front matter or its YAML is broken.
 */
export function splitMdx(text: string): { data: EntryData; body: string } {
  const { head, body } = splitFrontMatter(text);
  const document = parseDocument(head);
  const [error] = document.errors;
  if (error) {
    const line = (error.linePos?.[0].line ?? 0) + 1;
    throw new UnreadableError(
      `Het blok bovenaan is niet leesbaar (regel ${line}): ${error.message.split('\n')[0]}`,
      line,
    );
  }
  const data: unknown = document.toJS();
  if (!isRecord(data)) throw new UnreadableError('Het blok bovenaan heeft geen velden, bv. "titel: Zelfscan".', 2);
  return { data, body };
}

/**
 * Reads a content file; the reverse of `entryText`. Spaces around it, a byte order mark and line ends of Windows are no matter.
 * @throws UnreadableError when the JSON or the front matter is broken, or an MDX file has no front matter.
 */
export function parseEntryText(extension: Extension, text: string): EntryData {
  if (extension === 'mdx') {
    const { data, body } = splitMdx(text.trim());
    return { ...data, body: body.trim() };
  }
  try {
    return JSON.parse(text.trim()) as EntryData;
  } catch (error) {
    throw new UnreadableError(`Dit is geen geldige JSON: ${(error as Error).message}`, 1);
  }
}
