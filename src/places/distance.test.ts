import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mistakes } from './distance.ts';

const swaps = (word: string): string[] =>
  [...word].slice(1).map((_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));

describe('mistakes', () => {
  it.each([
    ['gent', 'gent', 0],
    ['gent', 'gnet', 1],
    ['gent', 'gen', 1],
    ['gent', 'geent', 1],
    ['gent', 'gant', 1],
    ['gent', 'gnte', 2],
    ['gent', 'ge', 2],
    ['gent', 'brugge', Infinity],
    ['', 'a', 1],
    ['', 'abc', Infinity],
  ])('%s and %s: %d', (a, b, expected) => {
    expect(mistakes(a, b, 2)).toBe(expected);
    expect(mistakes(b, a, 2)).toBe(expected);
  });

  it('agrees with the Levenshtein distance, swaps of neighbours added', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const plain = distance(a, b);
        const found = mistakes(a, b, 9);
        expect(found).toBeLessThanOrEqual(plain);
        expect(found).toBeGreaterThanOrEqual(plain / 2);
        expect(found <= 1).toBe(plain <= 1 || swaps(a).includes(b));
        expect(mistakes(a, b, 2)).toBe(found <= 2 ? found : Infinity);
      }),
      { numRuns: 3000 },
    );
  });
});
