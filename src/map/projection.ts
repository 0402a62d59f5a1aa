/** From degrees to units of the map's viewBox. */
import { geoConicConformal, geoPath, type GeoProjection } from 'd3-geo';
import type { Areas } from './topology.ts';

/** Width of the viewBox. Coordinates are whole units, a third of a pixel where the map is drawn largest. */
export const MAP_WIDTH = 1600;
/** Room around Flanders for the neighbours' land and, below, for the names that stand outside. */
const MARGIN = { top: 92, side: 80, bottom: 222 } as const;

export interface MapProjection {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
}

/**
 * Conic conformal with the parallels 49°50' and 51°10', turned to 4.359° E: the projection of Belgium's own maps
 * (Lambert 2008). It fills the width with `regions`, the height follows; what lies outside the viewBox is cut off.
 * Lines between two points stay straight: the boundaries are dense enough.
 */
export function mapProjection(regions: Areas): MapProjection {
  const projection = geoConicConformal()
    .parallels([49 + 50 / 60, 51 + 10 / 60])
    .rotate([-4.359, 0])
    .precision(0)
    .fitWidth(MAP_WIDTH - 2 * MARGIN.side, regions);
  const [left, top] = projection.translate();
  const drawn = boundsOf(projection, regions);
  projection.translate([left + MARGIN.side - drawn.left, top + MARGIN.top - drawn.top]);
  const height = Math.ceil(drawn.bottom - drawn.top + MARGIN.top + MARGIN.bottom);
  projection.clipExtent([
    [0, 0],
    [MAP_WIDTH, height],
  ]);
  return { projection, width: MAP_WIDTH, height };
}

/** Where the projected areas begin at the left and top, and end below. */
function boundsOf(projection: GeoProjection, areas: Areas): { left: number; top: number; bottom: number } {
  const [[left, top], [, bottom]] = geoPath(projection).bounds(areas);
  return { left, top, bottom };
}
