import { describe, expect, it } from 'vitest';
import { nearest } from './neighbours.ts';

const positions = {
  Gent: [51.05, 3.72],
  Brugge: [51.21, 3.22],
  Aalst: [50.94, 4.04],
  Hasselt: [50.93, 5.34],
} as const;
const some = Object.fromEntries(Object.entries(positions).map(([name, [a, b]]) => [name, [a, b] as [number, number]]));

describe('nearest', () => {
  it('puts the nearest first, in kilometres as the crow flies', () => {
    expect(nearest(some, 'Gent', 2)).toEqual([
      { name: 'Aalst', kilometres: 26 },
      { name: 'Brugge', kilometres: 39 },
    ]);
  });

  it('knows none for a place without a position', () => {
    expect(nearest(some, 'Nergens', 3)).toEqual([]);
  });
});
