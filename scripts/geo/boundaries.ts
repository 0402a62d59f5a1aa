/** Makes the map's boundaries from Natural Earth's first-level divisions. Used by scripts/geo.ts only. */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { merge, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import type { Boundaries } from '../../src/map/topology.ts';
import { REGIOCODES } from '../../src/schemas/regios.ts';

/** A Natural Earth feature, as far as it is used: the code is ISO 3166-2. */
export type Division = Feature<Polygon | MultiPolygon, { readonly iso_3166_2: string }>;

/** Provinces around the six regions that the drawing shows, melted together so that no border stands inside them. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  WAL: ['BE-WHT', 'BE-WBR', 'BE-WNA', 'BE-WLG', 'BE-WLX'],
  NL: ['NL-ZE', 'NL-ZH', 'NL-NB', 'NL-LI'],
  FR: ['FR-62', 'FR-59'],
  DE: ['DE-NW'],
};

/** Corners of the grid in degrees, and its steps along each side: 33 m east to west, 18 m north to south. */
const [WEST, SOUTH, EAST, NORTH] = [1.9, 50.3, 6.6, 51.95] as const;
const STEPS = 9999;
const GRID = {
  scale: [(EAST - WEST) / STEPS, (NORTH - SOUTH) / STEPS] as [number, number],
  translate: [WEST, SOUTH] as [number, number],
};

/** Every ring the other way round: Natural Earth winds as RFC 7946 says, d3 wants exterior rings clockwise. */
function reversed(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return geometry.type === 'Polygon'
    ? { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.toReversed()) }
    : { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.toReversed())) };
}

/**
 * The topology of content/geo/vlaanderen.topo.json.
 * @param divisions Natural Earth 10m admin-1
 * @returns `regions` (the six, in the order of REGIOCODES, id = ISO code) and `context` (WAL, NL, FR, DE), with
 * shared arcs and clockwise exterior rings, on a grid and not simplified
 * @throws when a region or a province around it is missing
 */
export function buildBoundaries(divisions: readonly Division[]): Boundaries {
  const areas = (codes: readonly string[]): FeatureCollection => ({
    type: 'FeatureCollection',
    features: codes.map((code) => {
      const found = divisions.find(({ properties }) => properties.iso_3166_2 === code);
      if (!found) throw new Error(`The boundaries have no ${code}.`);
      return { type: 'Feature', id: code, properties: {}, geometry: reversed(found.geometry) };
    }),
  });
  const regions = areas(REGIOCODES);
  const around = topology({ provinces: areas(Object.values(NEIGHBOURS).flat()) }) as Topology<{
    provinces: GeometryCollection;
  }>;
  const { geometries } = around.objects.provinces;
  const context: FeatureCollection = {
    type: 'FeatureCollection',
    features: Object.entries(NEIGHBOURS).map(([id, codes]) => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: merge(around, geometries.filter((province) => codes.includes(String(province.id))) as TopoPolygon[]),
    })),
  };
  return quantize(topology({ regions, context }) as Boundaries, GRID);
}
