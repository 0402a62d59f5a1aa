import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { shapeOf } from './schema-shape.ts';

describe('shapeOf', () => {
  it('gives the keys of an object in the order of the schema, strict objects too', () => {
    const fields = { titel: z.string(), bron: z.string(), aantal: z.number() };
    for (const schema of [z.object(fields), z.strictObject(fields)]) {
      const shape = shapeOf(schema);
      expect(shape.kind).toBe('object');
      expect([...shape.keys.keys()]).toEqual(['titel', 'bron', 'aantal']);
    }
  });

  it('says which fields may be left out: optional or with a default, with meta around it as well', () => {
    const { keys } = shapeOf(
      z.object({
        nodig: z.string(),
        leeg: z.string().nullable(),
        vrij: z.string().optional(),
        vrijMetUitleg: z.string().optional().meta({ title: 'Vrij' }),
        vast: z.string().default('x'),
      }),
    );
    expect([...keys].filter(([, field]) => field.optional).map(([key]) => key)).toEqual([
      'vrij',
      'vrijMetUitleg',
      'vast',
    ]);
  });

  it('looks through the layers for the type and for the meta; the outer layer wins', () => {
    const inner = z.string().meta({ title: 'Binnen', ref: 'bronnen' });
    const shape = shapeOf(inner.optional().meta({ title: 'Buiten' }));
    expect(shape).toMatchObject({
      kind: 'value',
      type: 'string',
      optional: true,
      meta: { title: 'Buiten', ref: 'bronnen' },
    });
    expect(shape.schema.safeParse(undefined).success).toBe(false);
  });

  it('describes what a list holds, also when the list may be left out', () => {
    const shape = shapeOf(z.array(z.object({ b: z.string(), a: z.string().optional() })).optional());
    expect(shape).toMatchObject({ kind: 'array', optional: true });
    expect([...(shape.element?.keys ?? [])].map(([key, field]) => [key, field.optional])).toEqual([
      ['b', false],
      ['a', true],
    ]);
  });

  it('has neither keys nor element for a plain value', () => {
    const shape = shapeOf(z.enum(['ja', 'nee']));
    expect(shape).toMatchObject({ kind: 'value', type: 'enum', optional: false, meta: {} });
    expect(shape.keys.size).toBe(0);
    expect(shape).not.toHaveProperty('element');
  });
});
