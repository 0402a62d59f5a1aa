/** Rings of polygons in degrees: which way they turn, and cutting them at a rectangle. Plane geometry. */
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

const at = (ring: readonly Position[], index: number): Position => {
  const point = ring[index];
  if (!point) throw new RangeError(`A ring of ${ring.length} points has no point ${index}.`);
  return point;
};

const x = (point: Position): number => point[0] ?? Number.NaN;
const y = (point: Position): number => point[1] ?? Number.NaN;

/** Twice the signed area of a closed ring: negative when it runs clockwise on a map with north up. */
export function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [from, to] = [at(ring, index - 1), at(ring, index)];
    sum += x(from) * y(to) - x(to) * y(from);
  }
  return sum;
}

/**
 * Exterior ring clockwise, holes counter-clockwise: what d3-geo asks for, and the reverse of RFC 7946. Rings without an
 * area, which are left over where two provinces are melted together, are dropped.
 */
export function windPolygon(rings: readonly Position[][]): Position[][] {
  const full = rings.filter((ring) => signedArea(ring) !== 0);
  return full.map((ring, index) => (signedArea(ring) < 0 === (index === 0) ? ring : ring.toReversed()));
}

/** The polygons of a geometry, one or more, each as its rings. */
export function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** One of the four sides of the rectangle: what lies inside it, and where a line crosses it. */
interface Side {
  readonly inside: (point: Position) => boolean;
  readonly cross: (from: Position, to: Position) => Position;
}

const sidesOf = ([west, south, east, north]: Bounds): Side[] => {
  const atX = (limit: number) => (from: Position, to: Position) => [
    limit,
    y(from) + ((y(to) - y(from)) * (limit - x(from))) / (x(to) - x(from)),
  ];
  const atY = (limit: number) => (from: Position, to: Position) => [
    x(from) + ((x(to) - x(from)) * (limit - y(from))) / (y(to) - y(from)),
    limit,
  ];
  return [
    { inside: (point) => x(point) >= west, cross: atX(west) },
    { inside: (point) => x(point) <= east, cross: atX(east) },
    { inside: (point) => y(point) >= south, cross: atY(south) },
    { inside: (point) => y(point) <= north, cross: atY(north) },
  ];
};

/**
 * The part of a closed ring inside a rectangle, closed again; empty when nothing is left.
 * Sutherland and Hodgman, "Reentrant polygon clipping", CACM 17 (1974): parts of a concave ring stay joined by edges
 * along the rectangle's border.
 */
export function clipRing(ring: readonly Position[], bounds: Bounds): Position[] {
  let open = ring.slice(0, -1);
  for (const side of sidesOf(bounds)) {
    const kept: Position[] = [];
    open.forEach((point, index) => {
      const previous = at(open, (index + open.length - 1) % open.length);
      if (side.inside(point) !== side.inside(previous)) kept.push(side.cross(previous, point));
      if (side.inside(point)) kept.push(point);
    });
    open = kept;
  }
  return open.length < 3 ? [] : [...open, at(open, 0)];
}
