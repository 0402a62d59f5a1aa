import { describe, expect, it } from 'vitest';
import { summarize } from './summary.ts';

describe('summarize', () => {
  it('keeps whole sentences', () =>
    expect(summarize('Eén zin. Nog een zin. En dan een derde zin die er niet meer bij past.', 30)).toBe(
      'Eén zin. Nog een zin.',
    ));
  it('does not cut at a point inside a number', () =>
    expect(summarize('Er zijn 4.012 gesprekken.', 80)).toBe('Er zijn 4.012 gesprekken.'));
  it('cuts one long sentence at a word', () =>
    expect(summarize('woord '.repeat(40).trim(), 30)).toMatch(/^(?:woord )*woord…$/));
});
