import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkMunicipalities, GEO, readMunicipalities } from './municipalities.ts';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as unknown;
const known = readMunicipalities(read);

/** What is told of a file with these fields. */
const check = (fields: Record<string, string>, municipalities = known) =>
  checkMunicipalities(
    {
      path: 'x',
      leaves: Object.entries(fields).map(([key, value]) => ({ path: [key], value, meta: {}, type: 'string' })),
      locate: () => ({ line: 1, column: 1 }),
    },
    municipalities,
  );

describe('checkMunicipalities', () => {
  it('knows the municipalities of today, Brussels among them', () => {
    expect([...check({ gemeente: 'Oostende' }), ...check({ gemeente: 'Brussel' })]).toEqual([]);
  });

  it.each([
    ['Borsbeek', 'Antwerpen', 'Ze hoort nu bij "Antwerpen".'],
    ['Beveren', 'Beveren-Kruibeke-Zwijndrecht', 'Ze hoort nu bij "Beveren-Kruibeke-Zwijndrecht".'],
    ['Ixelles', 'Elsene', 'In het Nederlands heet ze "Elsene".'],
  ])('leads from %s to %s', (name, today, hint) => {
    const [found, ...rest] = check({ gemeente: name });
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ code: 'gemeente-onbekend', field: 'gemeente' });
    expect(found?.message).toContain(hint);
    expect(found?.remedy).toContain(`"${today}"`);
  });

  it('gives the nearest name for a mistake', () => {
    expect(check({ gemeente: 'Oostnde' })[0]?.message).toContain('Bedoelde je "Oostende"?');
  });

  it('wants a place on the map for a guide of one municipality, since the build stops without', () => {
    const elsewhere = readMunicipalities((path) => (path === GEO.positions ? { Gent: [51.05, 3.72] } : read(path)));
    const [found] = check({ gemeente: 'Oostende', gebied: 'gemeente' }, elsewhere);
    expect(found).toMatchObject({ code: 'plaats-onbekend', field: 'gemeente' });
    expect(found?.remedy).toContain('content/geo/posities-eigen.json als "Oostende": [breedte, lengte]');
    expect(check({ gemeente: 'Oostende', gebied: 'gewest' }, elsewhere)).toEqual([]);
    expect(check({ gemeente: 'Gent', gebied: 'gemeente' }, elsewhere)).toEqual([]);
  });

  it('leaves names alone when no list was read', () => {
    expect(
      check(
        { gemeente: 'x' },
        readMunicipalities(() => undefined),
      ),
    ).toEqual([]);
  });
});
