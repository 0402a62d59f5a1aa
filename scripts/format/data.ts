/** The canonical form of the facts of an entry: key order, empty optional fields, marks in running text. */
import type { z } from 'zod';
import { canonicalTypography } from '../../src/beheer/typography.ts';
import { repairValue, type SecureAddresses } from './repair.ts';
import { isRecord, unwrap, type Unwrapped } from '../../src/schemas/reflect.ts';

/** Fields with names or search words, which stay as they are written. */
const NAMES = new Set([
  'naam',
  'organisatie',
  'organisatoren',
  'uitgever',
  'gemeente',
  'woorden',
  'zoekwoorden',
  'term',
  'afkorting',
  'voluit',
]);

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);

/** Whether a field holds running text: no reference, date, address or name. */
const isProse = (key: string, { definition: { type }, meta: { ref, format, link } }: Unwrapped): boolean =>
  type === 'string' && !NAMES.has(key) && ref === undefined && format === undefined && link === undefined;

/**
 * Puts data in the order of its schema. Optional fields that are empty go; keys the schema doesn't know stay, at the
 * end, for the content check to report. Strings lose the spaces around them, and slips that have one right form.
 * @param literal keys of running text that quotes a source to the letter, such as the title of a source.
 * @param secure addresses that a source gives with https
 */
export function canonicalData(
  value: unknown,
  schema: z.ZodType,
  literal: ReadonlySet<string> = new Set(),
  secure: SecureAddresses = new Set(),
  key = '',
): unknown {
  const field = unwrap(schema);
  const { shape, element } = field.definition;
  if (element && Array.isArray(value)) return value.map((item) => canonicalData(item, element, literal, secure, key));
  if (shape && isRecord(value)) {
    const known = Object.entries(shape).filter(
      ([name, inner]) => Object.hasOwn(value, name) && !(unwrap(inner).optional && isEmpty(value[name])),
    );
    const unknown = Object.entries(value).filter(([name]) => !Object.hasOwn(shape, name));
    return Object.fromEntries([
      ...known.map(([name, inner]) => [name, canonicalData(value[name], inner, literal, secure, name)] as const),
      ...unknown,
    ]);
  }
  if (typeof value !== 'string') return value;
  const repaired = field.definition.type === 'string' ? repairValue(value, field.meta, secure) : value.trim();
  return isProse(key, field) && !literal.has(key) ? canonicalTypography(repaired) : repaired;
}
