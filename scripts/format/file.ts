/** The canonical form of a content file: what the form at /beheer/ writes, byte for byte. */
import type { z } from 'zod';
import { canonicalBody } from '../../src/beheer/canonical-body.ts';
import { type EntryData, entryText, parseEntryText } from '../../src/beheer/entry-text.ts';
import { canonicalData } from './data.ts';
import { repairBody, type SecureAddresses } from './repair.ts';

/** Fields that quote a source to the letter. */
const LITERAL: Readonly<Record<string, ReadonlySet<string>>> = { bronnen: new Set(['titel']) };

/** JSON in canonical form: two spaces, every item of a list on its own line, one line end at the end. */
export const formatJson = (data: object): string => entryText('json', data as EntryData);

/** Front matter and text as one MDX file. */
export const formatMdx = (data: object, body: string): string => entryText('mdx', { ...data, body });

/**
 * The canonical form of a content file. Idempotent; explaining comments in front matter go.
 * @param collection name of the collection, which tells the fields that quote a source.
 * @param secure addresses that a source gives with https
 * @throws UnreadableError when the file isn't valid JSON or YAML.
 */
export function canonicalFile(
  source: string,
  extension: 'mdx' | 'json',
  schema: z.ZodType,
  collection = '',
  secure: SecureAddresses = new Set(),
): string {
  const facts = (data: EntryData): object => canonicalData(data, schema, LITERAL[collection], secure) as object;
  if (extension === 'json') return formatJson(facts(parseEntryText('json', source)));
  const { body, ...data } = parseEntryText('mdx', source);
  return formatMdx(facts(data), canonicalBody(repairBody(String(body), secure)));
}
