import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { areasOf } from '../../src/map/topology.ts';
import { placeKey } from '../../src/places/normalise.ts';
import { geoNamesPositions, municipalities, positions, topology } from '../../tests/support/geo-content.ts';
import { buildPositions, type City } from './positions.ts';
import { standIns } from './stand-ins.ts';

const city = (name: string, admin2: string, lat = '51', country = 'BE'): City => ({
  name,
  admin2,
  lat,
  lng: '4',
  country,
});

describe('buildPositions', () => {
  it('takes the place in the municipality’s own region and country, rounded to a hundredth, however it is spelt', () => {
    const cities = [
      city('Saint Niklaas', 'VAN'),
      city('Saint Niklaas', 'VOV', '51.16509'),
      city('Sint-Niklaas', 'VOV', '49', 'LU'),
    ];
    expect(buildPositions({ 'BE-VOV': ['Sint-Niklaas'] }, cities, {})).toEqual({
      positions: { 'Sint-Niklaas': [51.17, 4] },
      missing: [],
    });
  });

  it('uses the stand-in only where the name itself is not listed', () => {
    const names = { 'BE-VAN': ['Antwerpen'] };
    const [own, english] = [city('Antwerpen', 'VAN', '51.1'), city('Antwerp', 'VAN', '51.2')];
    const others = { Antwerpen: 'Antwerp' };
    expect(buildPositions(names, [english], others).positions).toEqual({ Antwerpen: [51.2, 4] });
    expect(buildPositions(names, [english, own], others).positions).toEqual({ Antwerpen: [51.1, 4] });
  });

  it('chooses neither of two places with one name in one region, and says so', () => {
    const twice = [city('Bever', 'VBR', '50.7'), city('Bever', 'VBR', '50.9')];
    expect(buildPositions({ 'BE-VBR': ['Bever'] }, twice, {})).toEqual({ positions: {}, missing: ['Bever'] });
  });
});

describe('standIns', () => {
  it('stand for municipalities of today that got a position by them, under another name', () => {
    const names = new Set(Object.values(municipalities).flat());
    const useless = Object.entries(standIns).filter(
      ([name, other]) => !names.has(name) || !(name in geoNamesPositions) || placeKey(name) === placeKey(other),
    );
    expect(useless).toEqual([]);
  });
});

describe('content/geo/posities.json', () => {
  it('has all but the five that GeoNames lacks or has twice', () => {
    const missing = Object.values(municipalities)
      .flat()
      .filter((name) => !(name in geoNamesPositions));
    expect(missing.sort()).toEqual(['Bever', 'Herstappe', 'Mesen', 'Pepingen', 'Sint-Pieters-Woluwe']);
  });

  it('has all with those of posities-eigen.json', () =>
    expect(Object.keys(positions).sort()).toEqual(Object.values(municipalities).flat().sort()));

  it('puts each municipality in its own region, within the 2 km that Natural Earth allows', () => {
    const away = areasOf(topology).regions.features.flatMap((area) =>
      municipalities[area.id as keyof typeof municipalities].filter((name) => {
        const [lat, lon] = positions[name] ?? [0, 0];
        const near = [-0.03, 0, 0.03].flatMap((east) =>
          [-0.02, 0, 0.02].map((north): [number, number] => [lon + east, lat + north]),
        );
        return !near.some((point) => geoContains(area, point));
      }),
    );
    expect(away).toEqual([]);
  });
});
