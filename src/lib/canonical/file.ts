/** The canonical form of a content file: what the form at /beheer/ writes, byte for byte. */
import { parseDocument, stringify } from 'yaml';
import type { z } from 'zod';
import { canonicalBody } from './body.ts';
import { canonicalData } from './data.ts';
import { type Shape, shapeOf } from './schema-shape.ts';

/** Why a file can't be put in canonical form: it can't be read. The message is Dutch. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/** Fields that quote a source to the letter. */
const LITERAL: Readonly<Record<string, ReadonlySet<string>>> = { bronnen: new Set(['titel']) };

const shapes = new WeakMap<z.ZodType, Shape>();

function cachedShape(schema: z.ZodType): Shape {
  const known = shapes.get(schema) ?? shapeOf(schema);
  shapes.set(schema, known);
  return known;
}

/**
 * YAML as Sveltia CMS writes it with `output.yaml.quote: 'single'` (src/lib/services/contents/file/format.js): two
 * spaces, lists indented, every string in single quotes, long lines never folded.
 */
export function formatYaml(data: unknown): string {
  return stringify(data, null, {
    indent: 2,
    indentSeq: true,
    lineWidth: 0,
    defaultKeyType: 'PLAIN',
    defaultStringType: 'QUOTE_SINGLE',
    singleQuote: true,
  }).trim();
}

/** JSON as Sveltia CMS writes it: two spaces, every item of a list on its own line, one line end at the end. */
export const formatJson = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/** Joins front matter and text to an MDX file, as Sveltia CMS does. */
export const formatMdx = (data: unknown, body: string): string =>
  `---\n${formatYaml(data)}\n---\n${body === '' ? '' : `\n${body}\n`}`;

export interface MdxParts {
  readonly data: unknown;
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
  return { data: document.toJS() as unknown, body: match[2] ?? '' };
}

/**
 * The canonical form of a content file. Idempotent; explaining comments in front matter go.
 * @param collection name of the collection, which tells the fields that quote a source.
 * @throws UnreadableError when the file isn't valid JSON or YAML.
 */
export function canonicalFile(source: string, extension: 'mdx' | 'json', schema: z.ZodType, collection = ''): string {
  const shape = cachedShape(schema);
  const literal = LITERAL[collection] ?? new Set<string>();
  if (extension === 'mdx') {
    const { data, body } = splitMdx(source);
    return formatMdx(canonicalData(data, shape, '', literal), canonicalBody(body));
  }
  try {
    return formatJson(canonicalData(JSON.parse(source.replace(/^\uFEFF/, '')), shape, '', literal));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UnreadableError(`Dit is geen geldige JSON: ${error.message}`);
    throw error;
  }
}
