import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { geoArea, geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { boundariesSchema, municipalitiesSchema, positionsSchema } from '../../src/schemas/geo.ts';
import { REGIOCODES } from '../../src/schemas/regios.ts';
import { buildBoundaries, type Division } from './boundaries.ts';
import { polygonsOf, signedArea } from './rings.ts';
import { areasOf, type Boundaries } from '../../src/map/topology.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(`content/geo/${name}`, 'utf8'));
const areas = areasOf(boundariesSchema.parse(read('vlaanderen.topo.json')) as unknown as Boundaries);
const areaOf = (code: string) => {
  const found = areas.regions.features.find(({ id }) => id === code);
  if (!found) throw new Error(`No ${code}`);
  return found;
};

/**
 * Square kilometres: the area on the unit sphere times the product of the Earth's radii of curvature at 51° N (WGS 84),
 * since a sphere of the mean radius would be 0.4 % short there.
 */
const squareKilometres = (code: string): number => geoArea(areaOf(code)) * 40_736_800;

describe('content/geo/vlaanderen.topo.json', () => {
  it('has the six regions and the four neighbours', () => {
    expect(areas.regions.features.map(({ id }) => id)).toEqual(REGIOCODES);
    expect(areas.context.features.map(({ id }) => id)).toEqual(['WAL', 'NL', 'FR', 'DE']);
  });

  it('keeps all 556 different points that Natural Earth has for the six regions', () => {
    const points = areas.regions.features.flatMap(({ geometry }) => polygonsOf(geometry).flat(2).map(String));
    expect(new Set(points).size).toBe(556);
  });

  it.each([...areas.regions.features, ...areas.context.features])(
    'winds $id for d3: exterior clockwise, holes not',
    ({ geometry }) => {
      for (const rings of polygonsOf(geometry))
        rings.forEach((ring, index) => {
          expect(ring.at(0)).toEqual(ring.at(-1));
          expect(Math.sign(signedArea(ring))).toBe(index === 0 ? -1 : 1);
        });
    },
  );

  it('leaves a hole in Vlaams-Brabant for Brussels', () => {
    const brussels: [number, number] = [4.35, 50.85];
    expect(REGIOCODES.filter((code) => geoContains(areaOf(code), brussels))).toEqual(['BE-BRU']);
  });

  // Official areas in km². Natural Earth draws at 1:10,000,000: it smooths the border with the Netherlands, which costs
  // Antwerpen (that also lacks Baarle-Hertog) and Limburg more than 2 %, and puts the coast too far out.
  it.each([
    ['BE-VAN', 2876, 0.04],
    ['BE-VLI', 2427, 0.03],
    ['BE-VOV', 3007, 0.02],
    ['BE-VBR', 2118, 0.02],
    ['BE-VWV', 3197, 0.03],
    ['BE-BRU', 162, 0.02],
  ])('%s has its official %d km²', (code, official, tolerance) => {
    expect(Math.abs(squareKilometres(code) / official - 1)).toBeLessThan(tolerance);
  });
});

describe('content/geo/README.md', () => {
  it.each(['vlaanderen.topo.json', 'posities.json'])('gives the checksum of %s', (name) => {
    const checksum = createHash('sha256')
      .update(readFileSync(`content/geo/${name}`))
      .digest('hex');
    expect(readFileSync('content/geo/README.md', 'utf8')).toContain(`| \`${name}\` | \`${checksum}\` |`);
  });
});

describe('content/geo/posities.json', () => {
  const municipalities = municipalitiesSchema.parse(read('gemeenten.json'));
  const positions = positionsSchema.parse(read('posities.json'));

  it('has all but the five that GeoNames lacks or has twice', () => {
    const missing = Object.values(municipalities)
      .flat()
      .filter((name) => !(name in positions));
    expect(missing.sort()).toEqual(['Bever', 'Herstappe', 'Mesen', 'Pepingen', 'Sint-Pieters-Woluwe']);
  });

  it('puts each municipality in its own region, within the 2 km that Natural Earth allows', () => {
    const away = Object.entries(municipalities).flatMap(([code, names]) =>
      names.filter((name) => {
        const [lat, lon] = positions[name] ?? [0, 0];
        const near = [-0.03, 0, 0.03].flatMap((east) =>
          [-0.02, 0, 0.02].map((north): [number, number] => [lon + east, lat + north]),
        );
        return name in positions && !near.some((point) => geoContains(areaOf(code), point));
      }),
    );
    expect(away).toEqual([]);
  });
});

describe('buildBoundaries', () => {
  it('fails when a region is missing', () => {
    const france = {
      type: 'Feature' as const,
      properties: { iso_3166_2: 'FR-59', iso_a2: 'FR' } satisfies Division,
      geometry: {
        type: 'Polygon' as const,
        coordinates: [
          [
            [2, 50.4],
            [3, 50.4],
            [3, 51],
            [2, 50.4],
          ],
        ],
      },
    };
    expect(() => buildBoundaries([france])).toThrow('BE-VAN');
  });
});
