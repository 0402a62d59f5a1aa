import { describe, expect, it } from 'vitest';
import { fixture } from '../fixture.ts';
import { buildInstant, summarize } from './build-instant.ts';

describe('buildInstant', () => {
  const empty = {
    pages: [],
    terms: [],
    people: [],
    ownWords: [],
    places: [],
    split: () => [],
    regions: {},
    guides: {},
  };

  it('refuses an everyday word that leads nowhere, in Dutch', () =>
    expect(() => buildInstant({ ...empty, words: [{ woorden: ['schuld'], paginas: ['/weg/'] }] })).toThrow(
      /"\/weg\/" bestaat niet/,
    ));
  it('leads to a section', () =>
    expect(fixture.words.find(([phrases]) => phrases.startsWith('kost'))?.[1]).toEqual([[1, 0]]));
  it('names the words that are places too', () => expect(fixture.placeWords).toBe('antwerpen'));
  it('splits compounds of its own words', () => expect(fixture.compounds.split(' ')).toContain('groep|s|traject'));
});

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
