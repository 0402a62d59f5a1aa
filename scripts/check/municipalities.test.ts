import { describe, expect, it } from 'vitest';
import { checkMunicipalities, readMunicipalities } from './municipalities.ts';
import type { Leaf } from '../../src/schemas/walk.ts';

const data = { value: {}, diagnostics: [], locate: () => ({ line: 1, column: 1 }) };
const known = readMunicipalities(
  { 'BE-VWV': ['Oostende'], 'BE-VAN': ['Antwerpen'] },
  { frans: { Anvers: 'Antwerpen' }, fusies: { Borsbeek: 'Antwerpen' } },
);
const check = (key: string, value: string | number) => {
  const leaf: Leaf = { path: ['plaats', key], value, meta: {}, type: 'string' };
  return checkMunicipalities('x', [leaf], data, known)[0];
};

describe('checkMunicipalities', () => {
  it('knows the municipalities of today, and Brussels as a whole', () => {
    expect([check('gemeente', 'Oostende'), check('gemeente', 'Brussel')]).toEqual([undefined, undefined]);
  });

  it('gives the name of today for a French or former one, and the nearest for a mistake', () => {
    expect(check('gemeente', 'Borsbeek')?.message).toContain('Ze heet nu "Antwerpen".');
    expect(check('gemeente', 'Anvers')?.remedy).toContain('"Antwerpen"');
    expect(check('gemeente', 'Ostende')).toMatchObject({ code: 'gemeente-onbekend', field: 'plaats.gemeente' });
    expect(check('gemeente', 'Ostende')?.message).toContain('Bedoelde je "Oostende"?');
  });

  it('knows which postcodes lie in Flanders and Brussels', () => {
    expect([check('postcode', '8400'), check('postcode', 1000)]).toEqual([undefined, undefined]);
    for (const wrong of ['0999', '4000', '84000', 'B-8400', 999])
      expect(check('postcode', wrong)?.code).toBe('postcode-onbekend');
  });

  it('leaves names alone when no list was read', () => {
    expect(
      checkMunicipalities(
        'x',
        [{ path: ['gemeente'], value: 'x', meta: {}, type: 'string' }],
        data,
        readMunicipalities(undefined, undefined),
      ),
    ).toEqual([]);
  });
});
