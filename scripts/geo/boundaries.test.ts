import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { geoArea, geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { areasOf } from '../../src/map/topology.ts';
import { REGIOCODES } from '../../src/schemas/regios.ts';
import { topology } from '../../tests/support/geo-content.ts';
import { buildBoundaries } from './boundaries.ts';

const areas = areasOf(topology);
const areaOf = (code: string) => {
  const found = areas.regions.features.find(({ id }) => id === code);
  if (!found) throw new Error(`No ${code}`);
  return found;
};
const polygonsOf = ({ geometry }: (typeof areas.regions.features)[number]) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

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
    const points = areas.regions.features.flatMap((area) => polygonsOf(area).flat(2).map(String));
    expect(new Set(points).size).toBe(556);
  });

  it.each([...areas.regions.features, ...areas.context.features])(
    'winds $id for d3: exterior clockwise, holes not',
    (area) => {
      for (const rings of polygonsOf(area))
        rings.forEach((ring, index) => {
          // To d3 a ring the other way round is all of the globe but the ring.
          const inside = geoArea({ type: 'Polygon', coordinates: [ring] }) < 2 * Math.PI;
          expect(inside).toBe(index === 0);
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

describe('buildBoundaries', () => {
  it('names a region that is missing', () => {
    expect(() => buildBoundaries([])).toThrow('BE-VAN');
  });
});
