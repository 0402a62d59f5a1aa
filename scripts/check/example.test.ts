import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { collections } from '../../src/schemas/index.ts';
import { instellingenSchema } from '../../src/schemas/instellingen.ts';
import { exampleFor } from './example.ts';

const fields = [...collections, { name: 'instellingen', schema: instellingenSchema }].flatMap(({ name, schema }) =>
  Object.entries<z.ZodType>(schema.shape).map(([key, field]) => [name, key, field] as const),
);

describe('exampleFor', () => {
  it.each(fields)('gives for %s.%s what the schema accepts, in JSON and in the block of a text', (_, key, field) => {
    const json = JSON.parse(`{${exampleFor(field, key, 'json')}}`) as Record<string, unknown>;
    const yaml = parse(exampleFor(field, key, 'mdx')) as Record<string, unknown>;
    expect(field.safeParse(json[key]).error).toBeUndefined();
    expect(yaml).toEqual(json);
  });

  it('takes the example of the description, then of the format, the reference or the type', () => {
    const example = (schema: z.ZodType) => exampleFor(schema, 'x', 'json');
    expect(example(z.string().meta({ description: 'De gemeente, bv. "Genk".' }))).toBe('"x": "Genk"');
    expect(example(z.string().meta({ format: 'date' }).optional())).toBe('"x": "2026-11-21"');
    expect(example(z.string().meta({ ref: 'bronnen' }))).toBe('"x": "krijt-groepstrajecten"');
    expect(example(z.string().meta({ ref: 'nieuw' }))).toBe('"x": "bestandsnaam"');
    expect(example(z.enum(['laag', 'hoog']))).toBe('"x": "laag"');
    expect(example(z.int())).toBe('"x": 10');
    expect(example(z.boolean())).toBe('"x": true');
    expect(example(z.string())).toBe('"x": "tekst"');
  });

  it('leaves out what an object can do without', () => {
    const schema = z.strictObject({ a: z.string(), b: z.string().optional() });
    expect(exampleFor(schema, 'x', 'json')).toBe('"x": {"a":"tekst"}');
    expect(exampleFor(schema, 'x', 'mdx')).toBe("x: {a: 'tekst'}");
  });

  it('keeps an apostrophe readable in a text, a list and an object', () => {
    const word = z.string().meta({ description: 'Bv. "\'s morgens en foto\'s".' });
    for (const schema of [word, z.array(word), z.strictObject({ wanneer: word })]) {
      const { x } = parse(exampleFor(schema, 'x', 'mdx')) as { x: unknown };
      expect(schema.safeParse(x).error).toBeUndefined();
      expect(JSON.stringify(x)).toContain("'s morgens en foto's");
    }
  });

  it('gives a text for a key that no schema knows', () => {
    expect(exampleFor(undefined, 'reden', 'mdx')).toBe("reden: 'tekst'");
    expect(exampleFor(undefined, 'reden', 'json')).toBe('"reden": "tekst"');
  });
});
