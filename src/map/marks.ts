/** Which mark stands for a network on the map: told apart by shape, so that no colour is needed. */
import { GUIDES_LAYER, type MapLayer } from './layers.ts';

/** Path data around (0, 0), 20 units wide: square, triangle, diamond, hexagon. */
const shapes = [
  'M-8.5-8.5H8.5V8.5H-8.5Z',
  'M0-10.5L10.5 8.5H-10.5Z',
  'M0-11.5L11.5 0L0 11.5L-11.5 0Z',
  'M-10.5 0L-5.25-9H5.25L10.5 0L5.25 9H-5.25Z',
] as const;

/** Room from one mark's middle to the next. */
const STEP = 30;

export interface MapMark extends MapLayer {
  /** Path data around (0, 0). */
  readonly path: string;
  /** Of its middle from the middle of the row, in units of the path. */
  readonly offset: number;
}

/**
 * A mark for each layer that is a network, in the order of the layers; local guides have points instead.
 * @throws RangeError when there are more networks than shapes: add one
 */
export function marksOf(layers: readonly MapLayer[]): MapMark[] {
  const networks = layers.filter(({ id }) => id !== GUIDES_LAYER);
  return networks.map(({ id, name }, index) => {
    const path = shapes[index];
    if (!path) throw new RangeError(`No shape is left for ${name}: add one to src/map/marks.ts.`);
    return { id, name, path, offset: (index - (networks.length - 1) / 2) * STEP };
  });
}
