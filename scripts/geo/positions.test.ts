import { describe, expect, it } from 'vitest';
import { municipalities, positions as contentPositions } from '../../tests/support/geo-content.ts';
import { placeKey } from '../../src/places/normalise.ts';
import { buildPositions, type City, type StandIns } from './positions.ts';
import { standIns } from './stand-ins.ts';

const city = (name: string, admin2: string, lat = '51', lng = '4', country = 'BE'): City => ({
  name,
  admin2,
  lat,
  lng,
  country,
});
const build = (names: Record<string, readonly string[]>, cities: readonly City[], others: StandIns = {}) =>
  buildPositions(names, cities, others);

describe('buildPositions', () => {
  it('rounds degrees to a hundredth, latitude first', () => {
    expect(build({ 'BE-VWV': ['Brugge'] }, [city('Brugge', 'VWV', '51.20892', '3.22424')])).toEqual({
      positions: { Brugge: [51.21, 3.22] },
      missing: [],
    });
  });

  it('finds a name however GeoNames spells it', () => {
    const found = build({ 'BE-VOV': ['Sint-Niklaas'] }, [city('Saint Niklaas', 'VOV')]);
    expect(found).toEqual({ positions: { 'Sint-Niklaas': [51, 4] }, missing: [] });
  });

  it('takes the place in the municipality’s own region and country', () => {
    const cities = [
      city('Berchem', 'VAN', '51.2'),
      city('Berchem', 'VOV', '50.8'),
      city('Berchem', 'VOV', '49.5', '6', 'LU'),
    ];
    expect(build({ 'BE-VOV': ['Berchem'] }, cities).positions).toEqual({ Berchem: [50.8, 4] });
    expect(build({ 'BE-VLI': ['Berchem'] }, cities).missing).toEqual(['Berchem']);
  });

  it('uses the stand-in only where the name itself is not listed', () => {
    const names = { 'BE-VAN': ['Antwerpen'] };
    const [own, english] = [city('Antwerpen', 'VAN', '51.1'), city('Antwerp', 'VAN', '51.2')];
    const others = { Antwerpen: 'Antwerp' };
    expect(build(names, [english], others).positions).toEqual({ Antwerpen: [51.2, 4] });
    expect(build(names, [english, own], others).positions).toEqual({ Antwerpen: [51.1, 4] });
  });

  it('chooses neither of two places with one name in one region, nor of two stand-ins', () => {
    const twice = [city('Bever', 'VBR', '50.7'), city('Bever', 'VBR', '50.9')];
    expect(build({ 'BE-VBR': ['Bever'] }, twice)).toEqual({ positions: {}, missing: ['Bever'] });
    expect(build({ 'BE-VBR': ['Beverdal'] }, twice, { Beverdal: 'Bever' }).missing).toEqual(['Beverdal']);
  });

  it('keeps the order of the municipalities, for positions and for what is missing', () => {
    const found = build({ 'BE-VAN': ['Lier', 'Zoek', 'Boom'], 'BE-BRU': ['Elders', 'Elsene'] }, [
      city('Elsene', 'BRU'),
      city('Boom', 'VAN'),
      city('Lier', 'VAN'),
    ]);
    expect(Object.keys(found.positions)).toEqual(['Lier', 'Boom', 'Elsene']);
    expect(found.missing).toEqual(['Zoek', 'Elders']);
  });
});

describe('standIns', () => {
  const today = Object.entries(municipalities).flatMap(([code, names]) => names.map((name) => ({ code, name })));

  it('stand for municipalities of today', () => {
    const names = new Set(today.map(({ name }) => name));
    expect(Object.keys(standIns).filter((name) => !names.has(name))).toEqual([]);
  });

  it('each gave its municipality a position', () => {
    expect(Object.keys(standIns).filter((name) => !(name in contentPositions))).toEqual([]);
  });

  it('differ from the name that they stand for, also as it is compared', () => {
    expect(Object.entries(standIns).filter(([name, other]) => placeKey(name) === placeKey(other))).toEqual([]);
  });

  it('never put two municipalities of a region in one place', () => {
    const places = today.map(({ code, name }) => `${code} ${placeKey(standIns[name] ?? name)}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });
});
