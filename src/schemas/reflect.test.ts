import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { leaves, schemaAt, unwrap } from './reflect.ts';
import { formatPath } from '../../scripts/check/types.ts';

const schema = z.strictObject({
  ref: z.string().meta({ ref: 'bronnen' }).optional().meta({ title: 'Bron' }),
  list: z.array(z.strictObject({ day: z.string().meta({ format: 'date' }) })),
  group: z.strictObject({ text: z.string().meta({ multiline: true }) }).optional(),
  piped: z.string().transform(Number).optional(),
});

const found = (value: unknown) =>
  [...leaves(schema, value)].map(({ path, meta, type }) => [formatPath(path), type, meta]);

describe('leaves', () => {
  it('finds every leaf with the meta of all layers', () => {
    expect(
      found({
        ref: 'a',
        list: [{ day: 'x' }, { day: 'y' }],
        group: { text: 't' },
        piped: '1',
      }),
    ).toEqual([
      ['ref', 'string', { ref: 'bronnen', title: 'Bron' }],
      ['list[0].day', 'string', { format: 'date' }],
      ['list[1].day', 'string', { format: 'date' }],
      ['group.text', 'string', { multiline: true }],
      ['piped', 'string', {}],
    ]);
  });

  it('skips what is absent or has another form: zod tells that', () => {
    expect(found({ list: 'no list', group: [] })).toEqual([]);
    expect(found(null)).toEqual([]);
  });

  it('does not take inherited names for fields', () => {
    expect(schemaAt(schema, ['toString'])).toBeUndefined();
    expect(schemaAt(schema, ['list', 3, 'day'])).toBeDefined();
    expect(schemaAt(schema, ['group', 'text'])).toBeDefined();
    expect(schemaAt(schema, ['group', 'text', 'more'])).toBeUndefined();
  });
});

describe('unwrap', () => {
  it('takes every layer off and tells which there were', () => {
    const inner = z.string();
    expect(unwrap(inner)).toMatchObject({ schema: inner, optional: false, layers: [], meta: {} });
    expect(unwrap(inner.optional().optional())).toMatchObject({
      schema: inner,
      definition: { type: 'string' },
      optional: true,
      layers: ['optional', 'optional'],
    });
    expect(unwrap(inner.transform(Number)).layers).toEqual(['pipe']);
  });

  it('says which fields may be left out: optional or with a default', () => {
    const { shape = {} } = unwrap(
      z.strictObject({
        nodig: z.string(),
        leeg: z.string().nullable(),
        vrij: z.string().optional().meta({ title: 'Vrij' }),
        vast: z.string().default('x'),
      }),
    ).definition;
    const free = Object.keys(shape).filter((key) => shape[key] && unwrap(shape[key]).optional);
    expect(Object.keys(shape)).toEqual(['nodig', 'leeg', 'vrij', 'vast']);
    expect(free).toEqual(['vrij', 'vast']);
  });

  it('lets the outer labels win and keeps the inner ones that have no rival', () => {
    const schema = z.string().meta({ title: 'Binnen', ref: 'bronnen' }).optional().meta({ title: 'Buiten' });
    expect(unwrap(schema).meta).toEqual({ title: 'Buiten', ref: 'bronnen' });
  });
});
