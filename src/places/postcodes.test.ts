import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNames, municipalities, otherNames, regions } from '../../tests/support/geo-content.ts';
import { findPlaces } from './find.ts';
import { buildPlaceIndex } from './place-index.ts';
import { regionOfPostcode } from './postcodes.ts';

const index = buildPlaceIndex(regions, { municipalities, placeNames, otherNames });
const ids = regions.map(({ id }) => id);

describe('regionOfPostcode', () => {
  it.each([
    [1000, 'brussel'],
    [1299, 'brussel'],
    [1300, 'outside'],
    [1499, 'outside'],
    [1500, 'vlaams-brabant'],
    [1999, 'vlaams-brabant'],
    [2000, 'antwerpen'],
    [2069, 'antwerpen'],
    [2070, 'oost-vlaanderen'],
    [2071, 'antwerpen'],
    [2999, 'antwerpen'],
    [3000, 'vlaams-brabant'],
    [3499, 'vlaams-brabant'],
    [3500, 'limburg'],
    [3999, 'limburg'],
    [4000, 'outside'],
    [7999, 'outside'],
    [8000, 'west-vlaanderen'],
    [8999, 'west-vlaanderen'],
    [9000, 'oost-vlaanderen'],
    [9999, 'oost-vlaanderen'],
  ])('%d: %s', (postcode, region) => {
    expect(regionOfPostcode(postcode)).toBe(region);
  });

  it('has exactly one answer for every postcode from 1000 to 9999, and so has the finder', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), (postcode) => {
        const region = regionOfPostcode(postcode);
        const found = findPlaces(String(postcode), index);
        if (region === 'outside') expect(found).toEqual({ kind: 'outside', postcode: String(postcode) });
        else {
          expect(ids.filter((id) => id === region)).toHaveLength(1);
          expect(found).toMatchObject({ kind: 'postcode', region: { id: region }, href: `/regio/${region}/` });
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves none of the 9,000 out', () => {
    const answers = Array.from({ length: 9000 }, (_, offset) => regionOfPostcode(1000 + offset) ?? 'none');
    expect([...new Set(answers)].sort()).toEqual([...ids, 'outside'].sort());
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
