import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkedOn, day, email, line, order, ref, sources, telephone, url } from '../../src/schemas/fields.ts';
import { parseJson } from './json.ts';
import { checkSchema } from './schema.ts';

const schema = z.strictObject({
  naam: line('Naam', 'Bv. "An Peeters".', 20),
  soort: z.enum(['gemeente', 'gewest']).meta({ title: 'Soort', description: 'Wat het is.' }),
  volgorde: order().optional(),
  kopie: z.boolean().optional(),
  email: email('E-mail', 'x').optional(),
  telefoon: telephone('Telefoon', 'x').optional(),
  website: url('Website', 'x').optional(),
  dag: day('Dag', 'x').optional(),
  nagekeken: checkedOn().optional(),
  bron: ref('bronnen', 'Bron', 'x').optional(),
  bronnen: sources().optional(),
  diep: z.strictObject({ lijst: z.array(z.strictObject({ tekst: line('Tekst', 'x') })) }).optional(),
});

/** Diagnostics for the two required fields and `extra`. */
const check = (extra: Record<string, unknown>) =>
  checkSchema(
    'x.json',
    { schema, extension: 'json' },
    parseJson('x.json', JSON.stringify({ naam: 'A', soort: 'gewest', ...extra }, null, 2)),
  );

describe('checkSchema', () => {
  it('says nothing of what is right', () => {
    expect(check({ volgorde: 1, telefoon: '+32470123456', bronnen: ['a'], diep: { lijst: [{ tekst: 'x' }] } })).toEqual(
      [],
    );
  });

  it.each([
    [{ naam: undefined }, 'naam', 'veld-ontbreekt', 'Schrijf bv. "naam": "An Peeters"'],
    [{ naam: '' }, 'naam', 'veld-leeg', '"naam": "An Peeters"'],
    [{ naam: 5 }, 'naam', 'type-fout', 'Schrijf bv.'],
    [{ naam: null }, 'naam', 'veld-leeg', 'wis de regel'],
    [{ naam: 'x'.repeat(21) }, 'naam', 'te-lang', 'hoogstens 20 tekens'],
    [{ naam: ' A' }, 'naam', 'veld-fout', 'spaties'],
    [{ soort: 'gemeenten' }, 'soort', 'waarde-fout', 'Kies uit "gemeente" of "gewest".'],
    [{ volgorde: 'tien' }, 'volgorde', 'type-fout', '"volgorde": 10'],
    [{ volgorde: 0 }, 'volgorde', 'veld-fout', 'bv. 10'],
    [{ volgorde: 1.5 }, 'volgorde', 'type-fout', '10'],
    [{ kopie: 'ja' }, 'kopie', 'type-fout', '"kopie": true'],
    [{ email: 'a@b' }, 'email', 'email-fout', 'voornaam.naam@organisatie.be'],
    [{ telefoon: '0470/12 34 56' }, 'telefoon', 'telefoon-fout', '"+32470123456"'],
    [{ telefoon: 'bel mij' }, 'telefoon', 'telefoon-fout', '"+32470123456"'],
    [{ website: 'www.krijt.be' }, 'website', 'url-fout', 'https://www.voorbeeld.be/'],
    [{ dag: '2024-02-30' }, 'dag', 'datum-fout', '2026-11-21'],
    [{ bron: 'Een bron' }, 'bron', 'verwijzing-fout', 'bestandsnaam zonder extensie'],
    [{ bronnen: [] }, 'bronnen', 'veld-leeg', 'minstens één bron'],
    [{ bronnen: 'a' }, 'bronnen', 'type-fout', '"bronnen": ["krijt-groepstrajecten"]'],
    [{ diep: { lijst: [{ tekst: 'a' }, { tekst: 5 }] } }, 'diep.lijst[1].tekst', 'type-fout', '"tekst": "tekst"'],
    [{ diep: { lijst: [{}] } }, 'diep.lijst[0].tekst', 'veld-ontbreekt', 'Voeg het toe'],
  ])('%j → %s: %s', (extra, field, code, remedy) => {
    const found = check(extra);
    expect(found).toEqual([expect.objectContaining({ file: 'x.json', field, code, severity: 'fout' })]);
    expect(found[0]?.remedy).toContain(remedy);
  });

  it('names every unknown key, on its line, with what was meant', () => {
    const found = check({ sort: 'x', diep: { lijst: [], lijts: 1 } });
    expect(found.map(({ field }) => field).toSorted()).toEqual(['diep.lijts', 'sort']);
    expect(found.find(({ field }) => field === 'sort')).toMatchObject({
      line: 4,
      column: 3,
      message: 'Het veld "sort" bestaat niet. Bedoelde je "soort"?',
    });
    expect(found.find(({ field }) => field === 'diep.lijts')?.remedy).toContain('lijst');
  });

  it('tells all problems at once', () => {
    expect(check({ naam: 5, soort: 'x', email: 'y', extra: 1 })).toHaveLength(4);
  });

  it('tells a date without quotes in a text', () => {
    const data = {
      value: { naam: 'A', soort: 'gewest', dag: new Date('2026-11-21') },
      diagnostics: [],
      locate: () => ({ line: 1, column: 1 }),
    };
    expect(checkSchema('x.mdx', { schema, extension: 'mdx' }, data)[0]).toMatchObject({
      code: 'type-fout',
      field: 'dag',
      remedy: "Zet ze tussen enkele aanhalingstekens, bv. dag: '2026-11-21'",
    });
  });
});
