import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstJsonError } from './json-scan.ts';

describe('firstJsonError', () => {
  it.each([
    ['{ "a": True }', 7],
    ['{ "a": 1, }', 10],
    ['{ "a" 1 }', 6],
    ['[1 2]', 3],
    ['[1,, 2]', 3],
    ['{ "a": "b', 7],
    ['{ "a": 1 ', 8],
    ['[1] x', 4],
    ['[01]', 2],
    ['[}', 1],
    ['', 0],
  ])('%j stops at %i', (text, offset) => {
    expect(firstJsonError(text)).toBe(offset);
  });

  it('agrees with JSON.parse on what is JSON', () => {
    const agrees = (text: string) => {
      let fine = true;
      try {
        JSON.parse(text);
      } catch {
        fine = false;
      }
      expect(firstJsonError(text) === undefined, text).toBe(fine);
    };
    fc.assert(fc.property(fc.json(), agrees));
    const characters = fc.constantFrom(...'{}[],:"\\ 1-.e', 'true', '"a"', '"b":', '\n');
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 12 }), (parts) => agrees(parts.join(''))),
      { numRuns: 2000 },
    );
  });
});
