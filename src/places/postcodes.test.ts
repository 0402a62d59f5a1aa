import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeFiles, places, regions } from '../../tests/support/geo-content.ts';
import { findPlaces } from './find-places.ts';
import { buildPlaceIndex } from './place-index.ts';
import { regionOfPostcode } from './postcodes.ts';

const index = buildPlaceIndex(regions, placeFiles);
const codes = regions.map(({ data }) => data.code);

describe('regionOfPostcode', () => {
  it.each([
    [1000, 'BE-BRU'],
    [1299, 'BE-BRU'],
    [1300, 'outside'],
    [1499, 'outside'],
    [1500, 'BE-VBR'],
    [1999, 'BE-VBR'],
    [2000, 'BE-VAN'],
    [2069, 'BE-VAN'],
    [2070, 'BE-VOV'],
    [2071, 'BE-VAN'],
    [2999, 'BE-VAN'],
    [3000, 'BE-VBR'],
    [3499, 'BE-VBR'],
    [3500, 'BE-VLI'],
    [3999, 'BE-VLI'],
    [4000, 'outside'],
    [7999, 'outside'],
    [8000, 'BE-VWV'],
    [8999, 'BE-VWV'],
    [9000, 'BE-VOV'],
    [9999, 'BE-VOV'],
  ])('%d: %s', (postcode, region) => {
    expect(regionOfPostcode(postcode)).toBe(region);
  });

  it('has exactly one answer for every postcode from 1000 to 9999, and so has the finder', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), (postcode) => {
        const code = regionOfPostcode(postcode);
        const found = findPlaces(String(postcode), index);
        if (code === 'outside') expect(found).toEqual({ kind: 'outside', exact: true, place: String(postcode) });
        else {
          const [region, ...others] = regions.filter(({ data }) => data.code === code);
          expect(others).toEqual([]);
          expect(found.kind === 'postcode' && [...new Set(found.matches.map((match) => match.region.id))]).toEqual([
            region?.id,
          ]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('follows a region to its new address when its file gets another name', () => {
    const renamed = regions.map((region) => (region.id === 'limburg' ? { ...region, id: 'limburg-nieuw' } : region));
    expect(findPlaces('3999', buildPlaceIndex(renamed, placeFiles))).toMatchObject({
      kind: 'postcode',
      matches: [{ href: '/regio/limburg-nieuw/' }],
    });
  });

  it('agrees with the list of postcodes', () => {
    const wrong = regions.flatMap(({ data }) =>
      placeFiles.municipalities[data.code].flatMap((name) =>
        Object.keys(places[name] ?? {}).filter((postcode) => regionOfPostcode(Number(postcode)) !== data.code),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('leaves none of the 9,000 out', () => {
    const answers = Array.from({ length: 9000 }, (_, offset) => regionOfPostcode(1000 + offset) ?? 'none');
    expect([...new Set(answers)].sort()).toEqual([...codes, 'outside'].sort());
  });

  it('has no answer for what is no Belgian postcode', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ max: 999 }), fc.integer({ min: 10_000 }), fc.double({ noInteger: true })),
        (postcode) => {
          expect(regionOfPostcode(postcode)).toBeUndefined();
        },
      ),
    );
  });
});
