/** The canonical form of the facts of an entry: key order, empty optional fields, marks in running text. */
import type { Shape } from './schema-shape.ts';
import { canonicalTypography } from '../../src/beheer/typography.ts';

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

type Json = unknown;

const isRecord = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: Json): boolean =>
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && Object.keys(value).length === 0);

/** Whether a field holds running text: no reference, date, address or name. */
function isProse(key: string, shape: Shape): boolean {
  return (
    shape.type === 'string' &&
    !NAMES.has(key) &&
    shape.meta.ref === undefined &&
    shape.meta.format === undefined &&
    shape.meta.link === undefined
  );
}

/**
 * Puts data in the order of its schema. Optional fields that are empty go; keys the schema doesn't know stay, at the
 * end, for the content check to report. Strings lose the spaces around them.
 * @param literal keys of running text that quotes a source to the letter, such as the title of a source.
 */
export function canonicalData(value: Json, shape: Shape, key = '', literal: ReadonlySet<string> = new Set()): Json {
  if (shape.kind === 'array' && Array.isArray(value)) {
    const element = shape.element;
    return element ? value.map((item: Json) => canonicalData(item, element, key, literal)) : value;
  }
  if (shape.kind === 'object' && isRecord(value)) {
    const known = [...shape.keys].filter(([name, field]) => name in value && !(field.optional && isEmpty(value[name])));
    const unknown = Object.keys(value).filter((name) => !shape.keys.has(name));
    return Object.fromEntries([
      ...known.map(([name, field]) => [name, canonicalData(value[name], field, name, literal)]),
      ...unknown.map((name) => [name, value[name]]),
    ]);
  }
  if (typeof value !== 'string') return value;
  const trimmed = value.trim();
  return isProse(key, shape) && !literal.has(key) ? canonicalTypography(trimmed) : trimmed;
}
