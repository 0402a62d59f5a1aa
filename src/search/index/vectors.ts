/** Vectors of words and topics as they travel: a character for each number. The build packs them, the browser unpacks. */

/** Numbers in a vector. With 12 about one in a hundred questions more goes wrong, with 24 the figures are the same. */
export const DIMENSIONS = 20;

/** What one step of a character stands for: with twice as much two in a hundred questions more go wrong. */
const STEP = 0.375;

/** The character for zero; with so many steps up or down none of them takes an escape in JSON. */
const ZERO = 'B'.charCodeAt(0);
const MOST = 25;

/** Stands for no vector, in a list of them. */
export const NONE = ' ';

/** Packs a vector; numbers further from zero than 9.375 count as that. */
export const packVector = (vector: readonly number[]): string =>
  String.fromCharCode(...vector.map((number) => ZERO + Math.min(MOST, Math.max(-MOST, Math.round(number / STEP)))));

/** The vectors of a list of packed ones, written one after the other; undefined for `NONE`. */
export function unpackVectors(packed: string): (readonly number[] | undefined)[] {
  const vectors: (readonly number[] | undefined)[] = [];
  for (let at = 0; at < packed.length; at += packed[at] === NONE ? 1 : DIMENSIONS)
    vectors.push(
      packed[at] === NONE
        ? undefined
        : Array.from(packed.slice(at, at + DIMENSIONS), (each) => (each.charCodeAt(0) - ZERO) * STEP),
    );
  return vectors;
}
