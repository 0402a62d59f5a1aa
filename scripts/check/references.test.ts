import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseJson } from './json.ts';
import { checkReferences, danglingReference } from './references.ts';
import { leaves } from '../../src/schemas/reflect.ts';

const FILE = 'content/aanbod/proef.json';
const ids = new Map([
  ['contacten', new Set(['an-peeters', 'eva-trogh'])],
  ['bronnen', new Set(['krijt', 'opgroeien'])],
]);
const extensions = new Map([
  ['contacten', 'json'],
  ['begrippen', 'mdx'],
]);
const to = (collection: string) => z.string().meta({ ref: collection });
const schema = z.strictObject({
  contact: to('contacten').optional(),
  begrip: to('begrippen').optional(),
  bronnen: z.array(to('bronnen')).optional(),
  andere: z.array(to('bronnen')).optional(),
  vrij: z.array(z.string()).optional(),
});

/** Checks a value as it would stand in a JSON file, one line per item. */
function check(value: unknown) {
  const data = parseJson(FILE, JSON.stringify(value, null, 2));
  return checkReferences({ path: FILE, leaves: [...leaves(schema, data.value)], locate: data.locate }, ids, extensions);
}

describe('checkReferences', () => {
  it('accepts references to files that exist, also the same one in two lists', () => {
    expect(check({ contact: 'an-peeters', bronnen: ['krijt', 'opgroeien'], andere: ['krijt'] })).toEqual([]);
  });

  it('tells where a reference leads nowhere, the nearest name, and which file would solve it', () => {
    expect(check({ bronnen: ['krijt'], contact: 'an-peters' })).toEqual([
      {
        file: FILE,
        line: 5,
        column: 14,
        field: 'contact',
        severity: 'fout',
        code: 'verwijzing-fout',
        message: '"an-peters" staat niet in content/contacten. Bedoelde je "an-peeters"?',
        remedy:
          'Schrijf de naam van een bestand uit content/contacten zonder extensie, bv. "an-peeters". Of maak eerst het bestand content/contacten/an-peters.json.',
      },
    ]);
  });

  it('names the extension of the collection, and gives no example where it has no files', () => {
    const [found] = check({ begrip: 'clb' });
    expect(found?.message).toBe('"clb" staat niet in content/begrippen.');
    expect(found?.remedy).toBe(
      'Schrijf de naam van een bestand uit content/begrippen zonder extensie. Of maak eerst het bestand content/begrippen/clb.mdx.',
    );
  });

  it('tells each repeat in a list at its own place, with the place of the first', () => {
    const found = check({ bronnen: ['krijt', 'opgroeien', 'krijt', 'krijt'] });
    expect(found.map(({ line, field }) => [line, field])).toEqual([
      [5, 'bronnen[2]'],
      [6, 'bronnen[3]'],
    ]);
    for (const { message, remedy } of found) {
      expect(message).toBe('"krijt" staat twee keer in deze lijst, ook bij bronnen[0].');
      expect(remedy).toContain('bronnen[0]: "krijt"');
    }
  });

  it('tells a reference that leads nowhere twice as wrong twice, not as a repeat', () => {
    const found = check({ bronnen: ['weg', 'weg'] });
    expect(found.map(({ field, message }) => [field, message.includes('twee keer')])).toEqual([
      ['bronnen[0]', false],
      ['bronnen[1]', false],
    ]);
  });

  it.each(['An-Peeters', 'an peeters', 'an-peeters.json', 'an--peeters', '-an-peeters', 'an-peeters-', ''])(
    'leaves the form of %j to the schema, so that it is told once',
    (contact) => {
      expect(check({ contact })).toEqual([]);
    },
  );

  it('leaves texts and values of another type alone', () => {
    expect(check({ vrij: ['weg', 'weg'], contact: 12 })).toEqual([]);
  });
});

describe('danglingReference', () => {
  it('takes a well-formed name for its example when none is near', () => {
    const known = new Map([['contacten', new Set(['Fout Bestand', 'eva-trogh'])]]);
    const { message, remedy } = danglingReference('contacten', 'zzzzzzzzzzzz', known);
    expect(message).not.toContain('Bedoelde je');
    expect(remedy).toContain('bv. "eva-trogh"');
  });

  it('cuts a very long name', () => {
    const { message, remedy } = danglingReference('contacten', 'a'.repeat(500), ids);
    expect(message).toContain(`"${'a'.repeat(80)}"`);
    expect(remedy).not.toContain('a'.repeat(81));
  });
});
