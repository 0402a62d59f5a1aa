import { describe, expect, it } from 'vitest';
import { guides, municipalities, networks, positions, regions, topology } from '../../tests/support/geo-content.ts';
import { buildMap, type MapInput } from './map.ts';
import { mapProjection } from './projection.ts';
import { areasOf } from './topology.ts';

const input: MapInput = { topology, regions, guides, networks, municipalities, positions };
const map = buildMap(input);

/** Absolute corner points of each ring of relative path data, as a browser reads them. */
function ringsOf(path: string): { points: [number, number][]; closed: boolean }[] {
  return [...path.matchAll(/([Mm])([^z]*)(z?)/g)].reduce<{
    rings: { points: [number, number][]; closed: boolean }[];
    at: [number, number];
  }>(
    ({ rings, at }, [, start, body = '', end]) => {
      const numbers = (body.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = start === 'M' ? [0, 0] : at;
      const points: [number, number][] = [];
      for (let index = 0; index < numbers.length; index += 2) {
        x += numbers[index] ?? Number.NaN;
        y += numbers[index + 1] ?? Number.NaN;
        points.push([x, y]);
      }
      return { rings: [...rings, { points, closed: end === 'z' }], at: points[0] ?? at };
    },
    { rings: [], at: [0, 0] },
  ).rings;
}

const paths: (readonly [string, string])[] = [...map.regions.map(({ id, path }) => [id, path] as const)];

describe('paths', () => {
  it.each(paths)('%s: every ring is closed and inside the viewBox', (_, path) => {
    const rings = ringsOf(path);
    expect(rings.length).toBeGreaterThan(0);
    for (const { points, closed } of rings) {
      expect(closed).toBe(true);
      expect(points.length).toBeGreaterThan(2);
      for (const [x, y] of points) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(map.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(map.height);
      }
    }
  });

  it('have one ring per part: two for Limburg with Voeren, and for Vlaams-Brabant with its hole', () => {
    const count = (id: string) => ringsOf(map.regions.find((region) => region.id === id)?.path ?? '').length;
    expect([count('limburg'), count('vlaams-brabant'), count('brussel'), count('antwerpen')]).toEqual([2, 2, 1, 1]);
  });

  it('stay within 16 kB together', () => {
    expect(paths.reduce((sum, [, path]) => sum + path.length, 0)).toBeLessThanOrEqual(16_000);
  });
});

describe('mapProjection', () => {
  const { projection } = mapProjection(areasOf(topology).regions);
  const at = (lon: number, lat: number): [number, number] => projection([lon, lat]) ?? [Number.NaN, Number.NaN];

  it('has 4.359° E upright in the middle of the cone', () => {
    expect(at(4.359, 51.4)[0]).toBeCloseTo(at(4.359, 50.4)[0], 6);
  });

  it('keeps a step to the east and one to the north equally long on the ground (conformal)', () => {
    const scale = 0.001;
    const [here, east, north] = [
      at(4.2, 51),
      at(4.2 + scale / Math.cos((51 * Math.PI) / 180), 51),
      at(4.2, 51 + scale),
    ];
    const length = (to: [number, number]) => Math.hypot(to[0] - here[0], to[1] - here[1]);
    expect(length(east) / length(north)).toBeCloseTo(1, 3);
  });

  it('puts west left of east and north above south', () => {
    expect(at(2.9, 51.2)[0]).toBeLessThan(at(5.5, 51)[0]);
    expect(at(4.4, 51.3)[1]).toBeLessThan(at(4.4, 50.8)[1]);
  });
});

describe('buildMap', () => {
  it('counts the contacts of each kind per region', () => {
    const counts = Object.fromEntries(map.regions.map(({ id, counts: own }) => [id, own.map(({ count }) => count)]));
    for (const { id, data } of regions)
      expect(counts[id]?.slice(1)).toEqual(
        networks
          .slice(0, 2)
          .map((network) => data.netwerken.find(({ netwerk }) => netwerk === network.id)?.contacten.length),
      );
    expect(counts['west-vlaanderen']?.[0]).toBe(1);
    expect(counts['limburg']?.[0]).toBe(0);
  });

  it('shows local guides at their municipality, and no partner among them', () => {
    expect(map.points.map(({ name }) => name).sort()).toEqual(['Mechelen', 'Oostende']);
    expect(map.regions.find(({ id }) => id === 'brussel')?.partners).toEqual(['Onderwijscentrum Brussel']);
    expect(map.points.find(({ name }) => name === 'Oostende')?.side).toBe('left');
  });

  it('writes each name whole, over one line or two', () => {
    expect(map.regions.map(({ label }) => label.lines.join(''))).toEqual(map.regions.map(({ name }) => name));
  });

  const [guide] = guides;
  if (!guide) throw new Error('content/begeleiders is empty');
  const withGuide =
    (gemeente: string, changed: Partial<MapInput> = {}) =>
    () =>
      buildMap({
        ...input,
        ...changed,
        guides: [{ id: 'nieuw', data: { ...guide.data, gebied: 'gemeente', gemeente } }],
      });

  it('refuses a guide in an unknown municipality, in Dutch', () => {
    expect(withGuide('Oostend')).toThrow(/content\/begeleiders\/nieuw\.json.*"Oostend".*gemeenten\.json/);
  });

  it('says what to add for a municipality without a position', () => {
    const found = withGuide('Nieuwdorp', { municipalities: { ...municipalities, 'BE-VLI': ['Nieuwdorp'] } });
    expect(found).toThrow(/posities-eigen\.json.*"Nieuwdorp": \[breedte, lengte\]/);
  });

  it('can show a guide in every municipality', () => {
    for (const gemeente of Object.values(municipalities).flat())
      expect(withGuide(gemeente)().points.map(({ name }) => name)).toEqual(
        guide.data.soort === 'lokale-begeleider' ? [gemeente] : [],
      );
  });
});
