import { describe, expect, it } from 'vitest';
import { formsOf, namesBehind } from './name-forms.ts';

describe('the forms of a name', () => {
  it.each([
    ['gent', 'gentse'],
    ['mechelen', 'mechelse'],
    ['mechelen', 'mechele'],
    ['leuven', 'leuvense'],
    ['brugge', 'brugse'],
    ['oostende', 'oostendse'],
    ['roeselare', 'roeselaarse'],
    ['oost-vlaanderen', 'oost-vlaamse'],
    ['vlaams-brabant', 'vlaams-brabantse'],
  ])('of %s have %s, which leads back', (name, form) => {
    expect(formsOf(name)).toContain(form);
    expect(namesBehind(form)).toContain(name);
  });

  it('are none of a short word, and keep the capital', () => {
    expect(namesBehind('mense')).toEqual(['mensen']);
    expect(namesBehind('hale')).toEqual([]);
    expect(namesBehind('Brugse')).toContain('Brugge');
  });
});
