import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { canonicalData } from './data.ts';

const MARKS = "Zo'n pagina - of twee...";
const CURLY = 'Zo’n pagina – of twee…';

const put = (schema: z.ZodType, value: unknown, literal?: ReadonlySet<string>): unknown =>
  canonicalData(value, schema, literal);

describe('canonicalData: keys', () => {
  const item = z.object({ tekst: z.string(), minuten: z.number().optional() });
  const schema = z.object({ a: z.string(), b: z.array(item).optional(), c: item.optional(), d: z.array(z.string()) });

  it('orders the keys at every level as the schema does; unknown keys come last, in their own order', () => {
    const value = {
      z: 1,
      d: ['x'],
      c: { minuten: 5, fout: 2, tekst: 't' },
      y: 2,
      b: [{ minuten: 1, tekst: 'u' }],
      a: 'a',
    };
    expect(JSON.stringify(put(schema, value))).toBe(
      '{"a":"a","b":[{"tekst":"u","minuten":1}],"c":{"tekst":"t","minuten":5,"fout":2},"d":["x"],"z":1,"y":2}',
    );
  });

  it.each([[null], [''], [[]], [{}]])('drops an optional field that holds %j', (empty) => {
    expect(put(schema, { a: 'a', c: empty, d: ['x'] })).toEqual({ a: 'a', d: ['x'] });
  });

  it('keeps required fields that are empty, and optional ones with 0 or false', () => {
    const facts = z.object({ a: z.string(), aantal: z.number().optional(), vrij: z.boolean().optional() });
    expect(put(schema, { a: '', d: [] })).toEqual({ a: '', d: [] });
    expect(put(facts, { vrij: false, aantal: 0, a: 'a' })).toEqual({ a: 'a', aantal: 0, vrij: false });
  });

  it('leaves values that do not fit the schema for the check to report', () => {
    expect(put(schema, { a: 5, b: 'geen lijst', c: ['x'], d: { x: 1 } })).toEqual({
      a: 5,
      b: 'geen lijst',
      c: ['x'],
      d: { x: 1 },
    });
    expect(put(schema, null)).toBeNull();
  });

  it('leaves the value it got unchanged', () => {
    const value = Object.freeze({ d: Object.freeze([' x ']), a: Object.freeze(' a ') });
    expect(put(schema, value)).toEqual({ a: 'a', d: ['x'] });
    expect(value).toEqual({ d: [' x '], a: ' a ' });
  });
});

describe('canonicalData: strings', () => {
  it('sets the marks of running text, in lists as well, and trims', () => {
    const schema = z.object({ titel: z.string(), punten: z.array(z.string()) });
    expect(put(schema, { titel: ` ${MARKS}\n`, punten: [MARKS] })).toEqual({ titel: CURLY, punten: [CURLY] });
  });

  it.each(['naam', 'organisatie', 'gemeente', 'zoekwoorden', 'term'])(
    'keeps %s as it is written, but trims it',
    (key) => {
      expect(put(z.object({ [key]: z.array(z.string()) }), { [key]: [` ${MARKS} `] })).toEqual({ [key]: [MARKS] });
    },
  );

  it.each([{ ref: 'bronnen' }, { format: 'uri' }, { link: true }])('keeps a field with %j to the letter', (meta) => {
    expect(put(z.object({ veld: z.string().optional().meta(meta) }), { veld: MARKS })).toEqual({ veld: MARKS });
  });

  it('keeps the fields that quote a source to the letter, and only those', () => {
    const schema = z.object({ titel: z.string(), uitleg: z.string() });
    expect(put(schema, { titel: MARKS, uitleg: MARKS }, new Set(['titel']))).toEqual({ titel: MARKS, uitleg: CURLY });
  });

  it('leaves strings in unknown keys alone', () => {
    expect(put(z.object({}), { fout: ` ${MARKS} ` })).toEqual({ fout: ` ${MARKS} ` });
  });
});
