/** The map as finished shapes, names and counts: all that components/map draws. */
import { geoContains, type GeoProjection } from 'd3-geo';
import type { BegeleiderData } from '../schemas/begeleiders.ts';
import type { Municipalities, Positions } from '../schemas/geo.ts';
import type { RegioData } from '../schemas/regios.ts';
import type { Entry } from '../model/catalog.ts';
import { guidePosition } from './guide-positions.ts';
import { labelPlaces } from './labels.ts';
import { mapLayers, regionCounts, type MapLayer, type NetworkName, type RegionCounts } from './layers.ts';
import { mapProjection } from './projection.ts';
import { svgPath } from './svg-path.ts';
import { areasOf, type Areas, type Boundaries } from './topology.ts';

/** In units of the viewBox. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface MapLabel extends Point {
  readonly lines: readonly string[];
  /** Short form for small maps. */
  readonly short?: string;
  /** Path data of the line from a name outside its region to the region. */
  readonly leader?: string;
}

export interface MapRegion extends RegionCounts {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly label: MapLabel;
}

/** A municipality with a local guide. */
export interface MapPoint extends Point {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly regionId: string;
  /** Where the name stands: above the point, or to its left where that is outside the regions (the sea). */
  readonly side: 'above' | 'left';
}

export interface MapModel {
  readonly width: number;
  readonly height: number;
  /** In the order of the lists; Brussels, which lies inside Vlaams-Brabant, after it. */
  readonly regions: readonly MapRegion[];
  readonly points: readonly MapPoint[];
  /** Without "alles". */
  readonly layers: readonly MapLayer[];
}

export interface MapInput {
  readonly topology: Boundaries;
  readonly regions: readonly Entry<RegioData>[];
  readonly guides: readonly Entry<BegeleiderData>[];
  readonly networks: readonly NetworkName[];
  readonly municipalities: Municipalities;
  readonly positions: Positions;
}

/** Projects longitude and latitude to whole units. */
function project(projection: GeoProjection, [lon, lat]: readonly [number, number]): Point {
  const found = projection([lon, lat]);
  if (!found) throw new RangeError(`The projection has no point for ${lon}, ${lat}.`);
  return { x: Math.round(found[0]), y: Math.round(found[1]) };
}

/** Room between a name outside and the end of its line. */
const LEADER_GAP = 50;

function labelOf(projection: GeoProjection, code: RegioData['code']): MapLabel {
  const { lines, short, at, from } = labelPlaces[code];
  const label = { ...project(projection, at), lines, ...(short && { short }) };
  if (!from) return label;
  const start = project(projection, from);
  return { ...label, leader: `M${start.x} ${start.y}L${label.x} ${label.y - LEADER_GAP}` };
}

function pointOf(
  projection: GeoProjection,
  regions: Areas,
  { id, data }: Entry<BegeleiderData>,
  regionId: string,
  [lat, lon]: readonly [number, number],
): MapPoint {
  const point = project(projection, [lon, lat]);
  const beside = projection.invert?.([point.x - 70, point.y - 24]);
  const side = beside && regions.features.some((area) => geoContains(area, beside)) ? 'above' : 'left';
  return { id, name: data.gemeente, organisation: data.organisatie, regionId, side, ...point };
}

/**
 * Draws the map.
 * @throws Error in Dutch when a local guide's municipality is unknown or has no position; Error when a region has no boundary
 */
export function buildMap({ topology, regions, guides, networks, municipalities, positions }: MapInput): MapModel {
  const areas = areasOf(topology);
  const { projection, width, height } = mapProjection(areas.regions);
  const placed = guides.map((guide) => ({ guide, ...guidePosition(guide, municipalities, positions) }));
  const layers = mapLayers(networks);
  const idOf = (code: RegioData['code']): string => regions.find(({ data }) => data.code === code)?.id ?? code;
  return {
    width,
    height,
    layers,
    regions: regions.map(({ id, data }) => {
      const area = areas.regions.features.find((feature) => feature.id === data.code);
      if (!area) throw new Error(`content/geo/vlaanderen.topo.json has no ${data.code}.`);
      const here = placed.filter(({ code }) => code === data.code).map(({ guide }) => guide.data);
      return {
        id,
        name: data.naam,
        path: svgPath(projection, area.geometry),
        label: labelOf(projection, data.code),
        ...regionCounts(data, here, layers),
      };
    }),
    points: placed.flatMap(({ guide, code, position }) =>
      position && guide.data.soort === 'lokale-begeleider'
        ? [pointOf(projection, areas.regions, guide, idOf(code), position)]
        : [],
    ),
  };
}
