/** Which municipalities lie nearest to each other, by the positions of content/geo. */
import { geoDistance } from 'd3-geo';
import type { Positions } from '../schemas/geo.ts';

/** Mean radius of the Earth in kilometres (IUGG). */
const EARTH = 6371;

/** A place and how far it lies, in whole kilometres as the crow flies. */
export interface Neighbour {
  readonly name: string;
  readonly kilometres: number;
}

/**
 * The places nearest to one.
 * @param positions latitude and longitude in degrees, by name
 * @param count how many at most
 * @returns nearest first; none where the place itself has no position
 */
export function nearest(positions: Positions, name: string, count: number): Neighbour[] {
  const here = positions[name];
  if (!here) return [];
  const point = ([latitude, longitude]: readonly [number, number]): [number, number] => [longitude, latitude];
  return Object.entries(positions)
    .filter(([other]) => other !== name)
    .map(([other, position]) => ({
      name: other,
      kilometres: Math.max(1, Math.round(geoDistance(point(here), point(position)) * EARTH)),
      exact: geoDistance(point(here), point(position)),
    }))
    .sort((a, b) => a.exact - b.exact)
    .slice(0, count)
    .map(({ name: other, kilometres }) => ({ name: other, kilometres }));
}
