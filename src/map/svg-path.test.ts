import { geoEquirectangular } from 'd3-geo';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { svgPath } from './svg-path.ts';

/** One unit per degree, north up: (longitude, latitude) is drawn at (longitude, -latitude). */
const projection = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0);

/** Path of one polygon; its rings are closed here, exteriors go clockwise on the map as d3 wants. */
const draw = (...rings: Position[][]): string =>
  svgPath(projection, { type: 'Polygon', coordinates: rings.map((ring) => [...ring, ...ring.slice(0, 1)]) });

const square = (west: number, south: number, size: number): Position[] => [
  [west, south],
  [west, south + size],
  [west + size, south + size],
  [west + size, south],
];

describe('svgPath', () => {
  it('writes one absolute start, then steps without repeated letters or needless spaces', () => {
    expect(draw(square(10, 20, 5))).toBe('M10-20l0-5 5 0 0 5z');
  });

  it('separates positive numbers by a space and lets a minus separate the rest', () => {
    expect(
      draw([
        [-10, 0],
        [-7, 4],
        [-2, 3],
        [-8, -6],
      ]),
    ).toBe('M-10 0l3-4 5 1-6 9z');
  });

  it('starts a hole relative to where the ring before it began', () => {
    expect(draw(square(10, 20, 9), square(12, 22, 3).toReversed())).toBe('M10-20l0-9 9 0 0 9zm5-2l0-3-3 0 0 3z');
  });

  it('writes each part of a multipolygon as a ring of its own', () => {
    const parts = [square(10, 20, 5), square(0, 0, 5)].map((ring) => [[...ring, ...ring.slice(0, 1)]]);
    expect(svgPath(projection, { type: 'MultiPolygon', coordinates: parts })).toBe(
      'M10-20l0-5 5 0 0 5zm-10 20l0-5 5 0 0 5z',
    );
  });

  it('rounds places, not steps: many small steps end where they should', () => {
    const along = Array.from({ length: 11 }, (_, index): Position => [index * 0.4, 10]);
    expect(draw([...along, [4, 0], [0, 0]])).toBe('M0-10l1 0 1 0 1 0 1 0 0 10-4 0z');
  });

  it('leaves out a step that rounds to nothing', () => {
    expect(
      draw([
        [10, 20],
        [10.2, 22],
        [10.3, 22.1],
        [13, 20],
      ]),
    ).toBe('M10-20l0-2 3 2z');
  });

  it('is empty for what the projection cuts off', () => {
    const cut = geoEquirectangular()
      .scale(180 / Math.PI)
      .translate([0, 0])
      .precision(0)
      .clipExtent([
        [0, -10],
        [10, 0],
      ]);
    const ring = square(20, 20, 5);
    expect(svgPath(cut, { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] })).toBe('');
  });
});
