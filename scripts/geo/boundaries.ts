/** Makes the map's boundaries from Natural Earth's first-level divisions. Used by scripts/geo.ts only. */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  Polygon as TopoPolygon,
  MultiPolygon as TopoMultiPolygon,
  Topology,
} from 'topojson-specification';
import { REGIOCODES } from '../../src/schemas/regios.ts';
import { type Bounds, clipRing, polygonsOf, windPolygon } from './rings.ts';

type Area = Polygon | MultiPolygon;

/** What of a Natural Earth feature is used. */
export interface Division {
  readonly iso_3166_2: string;
  readonly iso_a2: string;
}

/** Around Flanders and Brussels: 1.9° to 6.6° E, 50.3° to 51.95° N. */
export const CONTEXT_BOUNDS: Bounds = [1.9, 50.3, 6.6, 51.95];
/** Steps along each side of the topology's box: 33 m east to west, 18 m north to south. */
export const QUANTIZATION = 1e4;

const isRegion = (code: string): boolean => (REGIOCODES as readonly string[]).includes(code);
const NEIGHBOURS = ['BE', 'NL', 'FR', 'DE'] as const;
/** Ids of the context's land: Wallonia is what of Belgium is none of our regions. */
const contextId = (country: string): string => (country === 'BE' ? 'WAL' : country);

/** Cuts an area at the bounds and winds its rings for d3; `undefined` when it lies outside. */
function clipArea(geometry: Area, bounds: Bounds): Area | undefined {
  const polygons = polygonsOf(geometry)
    .map((rings) => rings.map((ring) => clipRing(ring, bounds)).filter((ring) => ring.length > 0))
    .filter((rings) => rings.length > 0)
    .map(windPolygon);
  const [only, ...others] = polygons;
  if (!only) return undefined;
  return others.length > 0 ? { type: 'MultiPolygon', coordinates: polygons } : { type: 'Polygon', coordinates: only };
}

const wind = (geometry: Area): Area =>
  geometry.type === 'Polygon'
    ? { ...geometry, coordinates: windPolygon(geometry.coordinates) }
    : { ...geometry, coordinates: geometry.coordinates.map(windPolygon) };

/** Melts the provinces of each neighbour into one area, so that no border is drawn inside it. */
function mergeNeighbours(provinces: readonly Feature<Area, Division>[]): Feature<Area>[] {
  const collection: FeatureCollection<Area, Division> = { type: 'FeatureCollection', features: [...provinces] };
  const shared = topology({ all: collection }) as Topology<{ all: GeometryCollection<Division> }>;
  return NEIGHBOURS.map((country) => {
    const parts = shared.objects.all.geometries.filter(
      (geometry) => (geometry.properties as Division).iso_a2 === country,
    );
    const merged = mergeArcs(shared, parts as (TopoPolygon | TopoMultiPolygon)[]);
    return {
      type: 'Feature',
      id: contextId(country),
      properties: {},
      geometry: wind(feature(shared, merged).geometry as Area),
    };
  });
}

/**
 * The topology of content/geo/vlaanderen.topo.json.
 * @param features Natural Earth 10m admin-1, all of it or at least Belgium and its neighbours
 * @returns `regions` (the six, in the order of REGIOCODES, id = ISO code) and `context` (WAL, NL, FR, DE), with
 * shared arcs, clockwise exterior rings, quantised and not simplified
 * @throws when one of the six regions or a neighbour is missing
 */
export function buildBoundaries(features: readonly Feature<Area, Division>[]): Topology {
  const clipped = features
    .filter(({ properties }) => (NEIGHBOURS as readonly string[]).includes(properties.iso_a2))
    .flatMap(({ properties, geometry }): Feature<Area, Division>[] => {
      const cut = clipArea(geometry, CONTEXT_BOUNDS);
      return cut ? [{ type: 'Feature', properties, geometry: cut }] : [];
    });
  const regions = REGIOCODES.map((code): Feature<Area> => {
    const found = clipped.find(({ properties }) => properties.iso_3166_2 === code);
    if (!found) throw new Error(`The boundaries have no ${code}.`);
    return { type: 'Feature', id: code, properties: {}, geometry: found.geometry };
  });
  const neighbours = mergeNeighbours(clipped.filter(({ properties }) => !isRegion(properties.iso_3166_2)));
  const empty = neighbours.find(({ geometry }) => geometry.coordinates.length === 0);
  if (empty) throw new Error(`The boundaries have no ${empty.id}.`);
  return topology(
    {
      regions: { type: 'FeatureCollection', features: regions } as FeatureCollection,
      context: { type: 'FeatureCollection', features: neighbours } as FeatureCollection,
    },
    QUANTIZATION,
  );
}
