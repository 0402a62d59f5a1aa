import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atMostOneMistake } from './distance.ts';

const swaps = (word: string): string[] =>
  [...word].slice(1).map((_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));

describe('atMostOneMistake', () => {
  it.each([
    ['gent', 'gent', true],
    ['gent', 'gnet', true],
    ['gent', 'gen', true],
    ['gent', 'geent', true],
    ['gent', 'gant', true],
    ['gent', 'gnte', false],
    ['gent', 'ge', false],
    ['', 'a', true],
    ['', 'ab', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(atMostOneMistake(a, b)).toBe(expected);
  });

  it('agrees with the Levenshtein distance, swaps of neighbours added', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(atMostOneMistake(a, b)).toBe(distance(a, b) <= 1 || swaps(a).includes(b));
      }),
      { numRuns: 3000 },
    );
  });
});
