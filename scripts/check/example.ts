/** An example of a valid value for a field, as an editor would type it. */
import type { z } from 'zod';
import { schemaAt, unwrap } from '../../src/schemas/reflect.ts';

const formats: Record<string, string> = {
  date: '2026-11-21',
  'partial-date': '2024-03',
  email: 'voornaam.naam@organisatie.be',
  tel: '+32470123456',
  uri: 'https://www.voorbeeld.be/',
};

const refs: Record<string, string> = {
  aanbod: 'groepstraject',
  netwerken: 'samen-tegen-schooluitval',
  contacten: 'an-peeters',
  bronnen: 'krijt-groepstrajecten',
};

/** A value of the right form for the schema; texts come from the `bv. "…"` in the field's description. */
function exampleValue(schema: z.ZodType): unknown {
  const { schema: inner, definition, meta } = unwrap(schema);
  const { type, shape, element, entries } = definition;
  if (shape)
    return complete(
      inner,
      Object.fromEntries(
        Object.entries(shape)
          .filter(([, field]) => !unwrap(field).optional)
          .map(([key, field]) => [key, exampleValue(field)]),
      ),
    );
  if (element) return [exampleValue(element)];
  if (entries) return Object.values(entries)[0];
  if (type === 'number') return 10;
  if (type === 'boolean') return true;
  if (meta.ref) return refs[meta.ref] ?? 'bestandsnaam';
  if (meta.link) return '/aanbod/groepstraject/';
  if (meta.format && formats[meta.format]) return formats[meta.format];
  return /bv\.\s+"([^"]+)"/i.exec(meta.description ?? '')?.[1] ?? 'tekst';
}

/** Adds to an object the optional fields that its other values make required, as the schema says. */
function complete(schema: z.ZodType, value: Record<string, unknown>): Record<string, unknown> {
  const missing = schema
    .safeParse(value)
    .error?.issues.filter(({ code, path }) => code === 'custom' && path.length === 1);
  const added = (missing ?? []).flatMap(({ path: [key] }) => {
    const field = typeof key === 'string' && !(key in value) ? schemaAt(schema, [key]) : undefined;
    return field ? [[key, exampleValue(field)] as const] : [];
  });
  return { ...value, ...Object.fromEntries(added) };
}

/** Writes `key` with an example: `"kopie": true` in JSON, `nagekeken: '2026-11-21'` in a text's block. */
export function exampleFor(schema: z.ZodType | undefined, key: string, extension: 'mdx' | 'json'): string {
  const value = schema ? exampleValue(schema) : 'tekst';
  if (extension === 'json') return `"${key}": ${JSON.stringify(value)}`;
  if (typeof value === 'string') return `${key}: '${value.replaceAll("'", "''")}'`;
  if (typeof value !== 'object' || value === null) return `${key}: ${String(value)}`;
  return `${key}: ${JSON.stringify(value)
    .replaceAll("'", "''")
    .replaceAll('"', "'")
    .replaceAll("':", "': ")
    .replaceAll(/'(\w+)': /g, '$1: ')}`;
}
