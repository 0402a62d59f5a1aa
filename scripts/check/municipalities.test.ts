import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkMunicipalities, MUNICIPALITIES, OTHER_NAMES, readMunicipalities } from './municipalities.ts';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as unknown;
const known = readMunicipalities(read(MUNICIPALITIES), read(OTHER_NAMES));
const check = (key: string, value: string | number, municipalities = known) => {
  const leaf = { path: ['plaats', key], value, meta: {}, type: 'string' };
  const locate = () => ({ line: 1, column: 1 });
  return checkMunicipalities({ path: 'x', leaves: [leaf], locate }, municipalities)[0];
};

describe('checkMunicipalities', () => {
  it('knows the municipalities of today, and Brussels as a whole', () => {
    expect([check('gemeente', 'Oostende'), check('gemeente', 'Brussel')]).toEqual([undefined, undefined]);
  });

  it.each([['Ixelles', 'Elsene']])('leads from %s to the name of today', (name, today) => {
    const found = check('gemeente', name);
    expect(found).toMatchObject({ code: 'gemeente-onbekend', field: 'plaats.gemeente' });
    expect(found?.message).toContain(`Ze heet nu "${today}".`);
    expect(found?.remedy).toContain(`"${today}"`);
  });

  it('gives the nearest name for a mistake', () => {
    expect(check('gemeente', 'Ostende')?.message).toContain('Bedoelde je "Oostende"?');
  });

  it('knows which postcodes lie in Flanders and Brussels', () => {
    expect([check('postcode', '8400'), check('postcode', 1000)]).toEqual([undefined, undefined]);
    for (const wrong of ['0999', '4000', '84000', 'B-8400', 999])
      expect(check('postcode', wrong)?.code).toBe('postcode-onbekend');
  });

  it('leaves names alone when no list was read', () => {
    expect(check('gemeente', 'x', readMunicipalities(undefined, undefined))).toBeUndefined();
  });
});
