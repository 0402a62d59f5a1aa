import { describe, expect, it } from 'vitest';
import { DIMENSIONS, NONE, packVector, unpackVectors } from './vectors.ts';

const vector = Array.from({ length: DIMENSIONS }, (_, at) => (at - 5) * 0.375);

describe('vectors', () => {
  it('come back as they went, and none as none', () => {
    const packed = [packVector(vector), NONE, packVector(vector.toReversed())].join('');
    expect(unpackVectors(packed)).toEqual([vector, undefined, vector.toReversed()]);
  });

  it('are rounded and kept within bounds, in characters that JSON writes as they are', () => {
    const packed = packVector(vector.map((_, at) => (at === 0 ? 100 : at === 1 ? -100 : 0.3)));
    expect(unpackVectors(packed)[0]?.slice(0, 3)).toEqual([9.375, -9.375, 0.375]);
    expect(JSON.stringify(packed)).toHaveLength(DIMENSIONS + 2);
  });
});
