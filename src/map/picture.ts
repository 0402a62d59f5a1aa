/** The map as a picture of its own, for where it only shows how a region lies: small, and fetched when it comes in sight. */
import { colours } from '../styles/colours.ts';
import type { MapModel, MapRegion } from './map.ts';

const { board, 'board-raised': raised, chalk, amber, 'on-amber': onAmber } = colours;

function nameOf({ label }: MapRegion, fill: string, ink: string): string {
  const [first = '', ...rest] = label.lines;
  const outside = label.leader !== undefined;
  const lines = first + rest.map((line) => `<tspan x="${label.x}" dy="1.12em">${line}</tspan>`).join('');
  const leader = outside ? `<path fill="none" stroke="${chalk}" stroke-width="3" d="${label.leader}"/>` : '';
  const colours = `fill="${outside ? chalk : ink}" stroke="${outside ? board : fill}"`;
  return `${leader}<text x="${label.x}" y="${label.y}" ${colours} stroke-width="10" paint-order="stroke">${lines}</text>`;
}

/**
 * Draws the map as an SVG file.
 * @param selected id of the region that lights up
 * @throws RangeError when the map has no such region
 */
export function mapPicture({ width, height, regions }: MapModel, selected: string): string {
  if (!regions.some(({ id }) => id === selected)) throw new RangeError(`The map has no region "${selected}".`);
  const drawn = regions.map((region) => {
    const [fill, ink] = region.id === selected ? [amber, onAmber] : [raised, chalk];
    return { shape: `<path fill="${fill}" d="${region.path}"/>`, name: nameOf(region, fill, ink) };
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<rect width="100%" height="100%" fill="${board}"/>`,
    `<g stroke="${chalk}" stroke-width="3" stroke-linejoin="round">`,
    ...drawn.map(({ shape }) => shape),
    '</g>',
    '<g font-family="Arial, Helvetica, sans-serif" font-size="54" font-weight="700" text-anchor="middle">',
    ...drawn.map(({ name }) => name),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}
