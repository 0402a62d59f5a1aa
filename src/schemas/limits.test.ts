import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { email, line, ref, telephone } from './fields.ts';
import { checksOf, patternOf, rangeOf, sizeOf } from './limits.ts';
import { unwrap } from './reflect.ts';

const definitionOf = (schema: z.ZodType) => unwrap(schema).definition;

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

  it('finds none in a text without one, a number or a list', () => {
    for (const schema of [z.string().min(1), z.int(), z.array(z.string().regex(/a/))])
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
