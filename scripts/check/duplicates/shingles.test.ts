import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHINGLE, ShingleIndex } from './shingles.ts';

/** Visits every place of a text in order, and gives what was found at each. */
function visitAll(tokens: readonly number[]): number[][] {
  const index = new ShingleIndex(Int32Array.from(tokens));
  const places = Math.max(0, tokens.length - SHINGLE + 1);
  return Array.from({ length: places }, (_, place) => index.visit(place));
}

/** The same by comparing every place with every earlier one: slow and plain. */
function compareAll(tokens: readonly number[]): number[][] {
  const places = Math.max(0, tokens.length - SHINGLE + 1);
  const shingles = Array.from({ length: places }, (_, place) => tokens.slice(place, place + SHINGLE).join(' '));
  return shingles.map((shingle, place) =>
    shingles.flatMap((other, earlier) => (earlier < place && other === shingle ? [earlier] : [])).slice(0, 4),
  );
}

describe('ShingleIndex', () => {
  it('finds nothing in a text without repeats', () => {
    expect(visitAll([1, 2, 3, 4, 5, 6]).flat()).toEqual([]);
  });

  it('finds the earlier place of the same words, and only when all of them are the same', () => {
    expect(visitAll([1, 2, 3, 4, 9, 1, 2, 3, 4])[5]).toEqual([0]);
    expect(visitAll([1, 2, 3, 4, 9, 1, 2, 3, 5])[5]).toEqual([]);
    expect(visitAll([1, 2, 3, 4, 9, 2, 1, 3, 4])[5]).toEqual([]);
  });

  it('gives the oldest place first and remembers no more than the first four', () => {
    const tokens = Array.from({ length: 7 }, () => [1, 2, 3, 4]).flat();
    const starts = visitAll(tokens).filter((_, place) => place % 4 === 0);
    expect(starts).toEqual([[], [0], [0, 4], [0, 4, 8], [0, 4, 8, 12], [0, 4, 8, 12], [0, 4, 8, 12]]);
  });

  it('finds places that overlap', () => {
    expect(visitAll([7, 7, 7, 7, 7, 7])).toEqual([[], [0], [0, 1]]);
  });

  it('knows only the places that were visited', () => {
    const index = new ShingleIndex(Int32Array.from([1, 2, 3, 4, 1, 2, 3, 4]));
    expect(index.visit(4)).toEqual([]);
    expect(index.visit(0)).toEqual([4]);
  });

  it('gives what comparing every place with every other gives, on any text', () => {
    const text = fc.array(fc.oneof(fc.integer({ min: -1, max: 2 }), fc.integer()), { maxLength: 120 });
    fc.assert(
      fc.property(text, (tokens) => {
        expect(visitAll(tokens)).toEqual(compareAll(tokens));
      }),
    );
  });
});
