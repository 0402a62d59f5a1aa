/** The canonical form of a content file: what the form at /beheer/ writes, byte for byte. */
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { type EntryData, entryText } from '../../src/beheer/entry-text.ts';
import { canonicalBody } from '../../src/beheer/canonical-body.ts';
import { canonicalData } from './data.ts';

/** Why a file can't be put in canonical form: it can't be read. The message is Dutch. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/** Fields that quote a source to the letter. */
const LITERAL: Readonly<Record<string, ReadonlySet<string>>> = { bronnen: new Set(['titel']) };

/** JSON in canonical form: two spaces, every item of a list on its own line, one line end at the end. */
export const formatJson = (data: object): string => entryText('json', data as EntryData);

/** Front matter and text as one MDX file. */
export const formatMdx = (data: object, body: string): string => entryText('mdx', { ...data, body });

export interface MdxParts {
  readonly data: object;
  readonly body: string;
}

/**
 * Splits an MDX file in its front matter (as plain data; comments are lost) and its text.
 * @throws UnreadableError when there is no front matter or its YAML is broken.
 */
export function splitMdx(source: string): MdxParts {
  const match = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n([\s\S]*))?$/.exec(
    source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'),
  );
  if (!match) throw new UnreadableError('Het blok tussen de twee regels "---" bovenaan ontbreekt.');
  const document = parseDocument(match[1] ?? '');
  const [error] = document.errors;
  if (error)
    throw new UnreadableError(
      `Het blok bovenaan is niet leesbaar (regel ${(error.linePos?.[0].line ?? 0) + 1}): ${error.message.split('\n')[0]}`,
    );
  const data = document.toJS() as unknown;
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new UnreadableError('Het blok bovenaan heeft geen velden, bv. "titel: Zelfscan".');
  return { data, body: match[2] ?? '' };
}

/**
 * The canonical form of a content file. Idempotent; explaining comments in front matter go.
 * @param collection name of the collection, which tells the fields that quote a source.
 * @throws UnreadableError when the file isn't valid JSON or YAML.
 */
export function canonicalFile(source: string, extension: 'mdx' | 'json', schema: z.ZodType, collection = ''): string {
  const literal = LITERAL[collection];
  if (extension === 'mdx') {
    const { data, body } = splitMdx(source);
    return formatMdx(canonicalData(data, schema, literal) as object, canonicalBody(body));
  }
  try {
    return formatJson(canonicalData(JSON.parse(source.replace(/^\uFEFF/, '')), schema, literal) as object);
  } catch (error) {
    if (error instanceof SyntaxError) throw new UnreadableError(`Dit is geen geldige JSON: ${error.message}`);
    throw error;
  }
}
