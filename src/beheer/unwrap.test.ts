import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { email, line, ref, telephone, url } from '../schemas/fields.ts';
import { checksOf, patternOf, rangeOf, sizeOf, unwrap } from './unwrap.ts';

const definitionOf = (schema: z.ZodType) => unwrap(schema).definition;

describe('unwrap', () => {
  it('takes the optional layers off, and remembers that there were some', () => {
    const inner = z.string();
    expect(unwrap(inner)).toMatchObject({ schema: inner, optional: false, meta: {} });
    for (const schema of [inner.optional(), inner.optional().optional()]) {
      const found = unwrap(schema);
      expect(found.schema).toBe(inner);
      expect(found.definition.type).toBe('string');
      expect(found.optional).toBe(true);
    }
  });

  it('lets the outer labels win and keeps the inner ones that have no rival', () => {
    const schema = z.string().meta({ title: 'Binnen', ref: 'bronnen' }).optional().meta({ title: 'Buiten' });
    expect(unwrap(schema).meta).toEqual({ title: 'Buiten', ref: 'bronnen' });
  });

  it('leaves lists and objects as they are', () => {
    expect(definitionOf(z.array(z.string()).optional()).type).toBe('array');
    expect(Object.keys(definitionOf(z.strictObject({ a: z.string().optional() })).shape ?? {})).toEqual(['a']);
  });
});

describe('checksOf', () => {
  it('gives the checks in the order of the schema, and none where there are none', () => {
    expect(checksOf(definitionOf(line('Naam', 'Uitleg.'))).map(({ check }) => check)).toEqual([
      'min_length',
      'max_length',
      'string_format',
    ]);
    expect(checksOf(definitionOf(z.string().refine(Boolean))).map(({ check }) => check)).toEqual(['custom']);
    expect(checksOf(definitionOf(z.boolean()))).toEqual([]);
  });
});

describe('patternOf', () => {
  it.each([
    ['a line', line('Naam', 'Uitleg.'), 'spaties'],
    ['a telephone number', telephone('Telefoon', 'Uitleg.'), '+32'],
    ['a reference', ref('bronnen', 'Bron', 'Uitleg.'), 'bestandsnaam'],
    ['an e-mail address', email('E-mail', 'Uitleg.').optional(), 'e-mailadres'],
  ])('gives the Dutch message of the schema for %s', (_, schema, part) => {
    expect(patternOf(definitionOf(schema))?.message).toContain(part);
  });

  it('gives an expression that reads back with its flags and judges as the schema does', () => {
    const schema = z.string().regex(/^\p{Lu}+$/iu, 'Schrijf letters.');
    const [, source = '', flags] = /^\/(.*)\/(\w*)$/.exec(patternOf(definitionOf(schema))?.source ?? '') ?? [];
    expect(flags).toBe('iu');
    for (const text of ['É', 'é', '1', ''])
      expect(new RegExp(source, flags).test(text), text).toBe(schema.safeParse(text).success);
  });

  it('takes the first of two', () => {
    const schema = z.string().regex(/a/, 'Eerst.').regex(/b/, 'Dan.');
    expect(patternOf(definitionOf(schema))).toEqual({ source: '/a/', message: 'Eerst.' });
  });

  it('has a message where the schema gives none', () => {
    expect(patternOf(definitionOf(z.string().regex(/a/)))).toEqual({ source: '/a/', message: 'Dit klopt niet.' });
  });

  it('finds none in a text without one, an address, a number or a list', () => {
    for (const schema of [z.string().min(1), url('Website', 'Uitleg.'), z.int(), z.array(z.string().regex(/a/))])
      expect(patternOf(definitionOf(schema))).toBeUndefined();
  });
});

describe('sizeOf and rangeOf', () => {
  it('read the limits of a text, a list and a number', () => {
    expect(sizeOf(definitionOf(z.string().min(1).max(40).optional()))).toEqual({ min: 1, max: 40 });
    expect(sizeOf(definitionOf(z.array(z.string().max(5)).min(2)))).toEqual({ min: 2, max: undefined });
    expect(rangeOf(definitionOf(z.int().min(0).max(999)))).toEqual({ min: 0, max: 999 });
  });

  it('do not take one kind of limit for the other', () => {
    const none = { min: undefined, max: undefined };
    expect(rangeOf(definitionOf(z.string().min(1).max(40)))).toEqual(none);
    expect(sizeOf(definitionOf(z.int().min(1).max(999)))).toEqual(none);
    expect(rangeOf(definitionOf(z.int()))).toEqual(none);
  });
});
