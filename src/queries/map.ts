/** Fetches what the map shows, and has it drawn. */
import { buildMap, type MapModel } from '../map/map.ts';
import { getCatalog } from './catalog.ts';
import { geo } from './geo.ts';

let cached: Promise<MapModel> | undefined;

async function draw(): Promise<MapModel> {
  const { regions, guides, networks } = await getCatalog();
  const { boundaries: topology, municipalities, positions } = geo;
  return buildMap({ topology, regions, guides, networks, municipalities, positions });
}

/** The map. Drawn once in a build, anew for each request in `astro dev`. */
export function getMap(): Promise<MapModel> {
  if (import.meta.env.DEV) return draw();
  return (cached ??= draw());
}
