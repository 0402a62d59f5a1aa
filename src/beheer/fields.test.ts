import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collections } from '../schemas/index.ts';
import { checkedOn, line, ref, telephone } from '../schemas/fields.ts';
import { fieldOf, fieldsOf, optionLabel, UnknownFieldError } from './fields.ts';
import { TODAY } from './today.ts';

const context = { titleKeyOf: (name: string) => (name === 'contacten' ? 'naam' : 'titel') };
const labels = { title: 'Naam', description: 'Uitleg.' };

describe('fieldsOf', () => {
  it('has a field with a Dutch label and hint for every key of every collection, in the order of the schema', () => {
    for (const { schema } of collections) {
      const fields = fieldsOf(schema, context);
      expect(fields.map((field) => field.name)).toEqual(Object.keys(schema.shape));
      for (const field of fields)
        expect(field).toMatchObject({ label: expect.any(String), hint: expect.any(String) as string });
    }
  });

  it.each([
    ['a type it does not know', z.record(z.string(), z.string()).meta(labels)],
    ['a union', z.union([z.string(), z.int()]).meta(labels)],
    ['a text with a check of its own and no format', z.string().refine(Boolean).meta(labels)],
    ['a format it does not know', z.string().meta({ ...labels, format: 'color' })],
    ['a number that is not whole', z.number().meta(labels)],
    ['a list of lists', z.array(z.array(z.string())).meta(labels)],
    ['a text without a label', z.string()],
    ['a text with a default', z.string().default('x').meta(labels)],
    ['a list of texts with a default', z.array(z.string().default('x').meta(labels)).meta(labels)],
  ])('stops the build at %s', (_, schema) => {
    expect(() => fieldsOf(z.strictObject({ sleutel: schema }), context)).toThrow(UnknownFieldError);
    expect(() => fieldsOf(z.strictObject({ sleutel: schema }), context)).toThrow('"sleutel"');
  });

  it('names the place of what it refuses within an object', () => {
    const schema = z.strictObject({ a: z.array(z.strictObject({ b: z.date().meta(labels) })).meta(labels) });
    expect(() => fieldsOf(schema, context)).toThrow('"a[].b"');
  });
});

describe('fieldOf', () => {
  it('limits a line of text and carries the Dutch message of the schema', () => {
    const field = fieldOf('naam', line('Naam', 'Uitleg.', 40), context);
    expect(field).toMatchObject({ widget: 'string', required: true, maxlength: 40 });
    expect(field).toHaveProperty('pattern.1', expect.stringContaining('spaties'));
    expect(fieldOf('t', telephone('T', 'U.'), context)).toHaveProperty('pattern.1', expect.stringContaining('+32'));
  });

  it('offers the entries of another collection where a file holds a file name', () => {
    const field = fieldOf(
      'contact',
      ref('contacten', 'Contact', 'Bestandsnaam in content/contacten, zonder extensie.'),
      context,
    );
    expect(field).toMatchObject({
      widget: 'relation',
      collection: 'contacten',
      value_field: '{{slug}}',
      display_fields: ['{{naam}}'],
      hint: 'Kies uit de lijst.',
    });
  });

  it('stores a date as text, and stops the day of checking at today', () => {
    expect(fieldOf('nagekeken', checkedOn(), context)).toMatchObject({
      type: 'date',
      format: 'YYYY-MM-DD',
      max: TODAY,
    });
  });

  it('lets a list be empty unless the schema asks for an item', () => {
    const items = line('Item', 'Uitleg.');
    expect(fieldOf('a', z.array(items).meta(labels), context)).toMatchObject({ required: false });
    expect(fieldOf('a', z.array(items).min(1).meta(labels), context)).toMatchObject({ required: true, min: 1 });
    expect(fieldOf('a', z.array(items).min(1).optional().meta(labels), context)).toMatchObject({ required: false });
  });
});

describe('optionLabel', () => {
  it('reads as words, and leaves codes alone', () => {
    expect(optionLabel('lokaal-bestuur')).toBe('Lokaal bestuur');
    expect(optionLabel('BE-VAN')).toBe('BE-VAN');
  });
});
