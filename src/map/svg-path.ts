/** SVG path data with whole, relative coordinates: half the bytes of what d3 writes. */
import { geoPath, type GeoContext, type GeoProjection } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';

/** Joins numbers as short as SVG allows: `3-4` and `3 4`. */
const pair = (x: number, y: number): string => `${x}${y < 0 ? '' : ' '}${y}`;

/** Takes d3's drawing calls and keeps them as text. Rounding never adds up: each step starts at the rounded point. */
function recorder(): { context: GeoContext; text: () => string } {
  let path = '';
  let here: [number, number] = [0, 0];
  let command = '';
  const step = (letter: 'm' | 'l', x: number, y: number): void => {
    const to: [number, number] = [Math.round(x), Math.round(y)];
    const by: [number, number] = [to[0] - here[0], to[1] - here[1]];
    if (letter === 'l' && by[0] === 0 && by[1] === 0) return;
    const numbers = pair(...by);
    path += letter === command ? `${numbers.startsWith('-') ? '' : ' '}${numbers}` : `${letter}${numbers}`;
    command = letter;
    here = to;
  };
  let start: [number, number] = [0, 0];
  const context: GeoContext = {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => {
      step('m', x, y);
      start = here;
      // A pair after `m` would be a line: let the next one be written out.
      command = 'm';
    },
    lineTo: (x, y) => step('l', x, y),
    closePath: () => {
      path += 'z';
      command = 'z';
      here = start;
    },
  };
  return { context, text: () => path.replace(/^m/, 'M') };
}

/** Path data of an area; empty when the projection cuts it off. Every ring ends with `z`. */
export function svgPath(projection: GeoProjection, area: Polygon | MultiPolygon): string {
  const { context, text } = recorder();
  geoPath(projection, context)(area);
  return text();
}
