import { describe, expect, it } from 'vitest';
import { clipRing, signedArea, windPolygon } from './rings.ts';

const square = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

describe('signedArea', () => {
  it('is positive counter-clockwise and negative clockwise', () => {
    expect(signedArea(square)).toBe(32);
    expect(signedArea(square.toReversed())).toBe(-32);
  });
});

describe('windPolygon', () => {
  it('turns the exterior clockwise and the hole counter-clockwise, whatever they were', () => {
    for (const outer of [square, square.toReversed()])
      for (const inner of [square, square.toReversed()])
        expect(windPolygon([outer, inner]).map((ring) => Math.sign(signedArea(ring)))).toEqual([-1, 1]);
  });
});

describe('clipRing', () => {
  it('keeps what lies inside and closes it again', () => {
    const cut = clipRing(square, [-1, -1, 2, 3]);
    expect(cut.at(0)).toEqual(cut.at(-1));
    expect(Math.abs(signedArea(cut))).toBe(2 * 2 * 3);
  });

  it('gives nothing for a ring outside, and the same ring for one inside', () => {
    expect(clipRing(square, [5, 5, 6, 6])).toEqual([]);
    expect(clipRing(square, [-9, -9, 9, 9])).toEqual(square);
  });
});
