/** Reads the boundaries of content/geo/vlaanderen.topo.json back into GeoJSON. */
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The two layers that scripts/geo.ts makes; every geometry has an id. */
export type Boundaries = Topology<{ regions: GeometryCollection; context: GeometryCollection }>;

export type Areas = FeatureCollection<Polygon | MultiPolygon>;

/** `regions`: the six, id = ISO code. `context`: Wallonia, the Netherlands, France and Germany around them. */
export function areasOf(boundaries: Boundaries): { regions: Areas; context: Areas } {
  return {
    regions: feature(boundaries, boundaries.objects.regions) as Areas,
    context: feature(boundaries, boundaries.objects.context) as Areas,
  };
}
