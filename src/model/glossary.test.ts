import { describe, expect, it } from 'vitest';
import { catalog } from './catalog.fixture.ts';
import { glossary } from './glossary.ts';

describe('glossary', () => {
  const letters = glossary(catalog);

  it('follows the Dutch alphabet and puts accented words with their letter', () => {
    expect(letters.map(({ letter, terms }) => [letter, terms.map(({ id }) => id)])).toEqual([
      ['E', ['eis', 'evaluatie']],
      ['Z', ['zorg']],
    ]);
  });

  it('makes one line of the explanation and keeps how certain it is', () => {
    expect(letters[1]?.terms[0]?.text).toBe('Zorg voor leerlingen.');
    expect(letters[0]?.terms[1]).toMatchObject({ abbreviation: 'EV', full: 'eind-evaluatie', certainty: 'laag' });
  });
});
