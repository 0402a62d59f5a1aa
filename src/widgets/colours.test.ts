import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, ownColours, readColours } from './colours.ts';

const read = (query: string) => readColours(new URLSearchParams(query));

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#0c6557', '#0c6557')).toBe(1);
    // The grey that just fails on white, and the one that just does.
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
  });
});

describe('readColours', () => {
  it('takes three colours, with or without a hash, short or long', () => {
    expect(read('achtergrond=fff&tekst=%23222222&accent=005A9C')).toEqual({
      colours: { achtergrond: '#ffffff', tekst: '#222222', accent: '#005a9c' },
      problems: [],
    });
  });

  it('keeps its own where none is named', () => {
    expect(read('').colours).toBeUndefined();
    expect(read('laag=alles&tekst=').colours).toBeUndefined();
    expect(read('accent=005a9c').colours).toEqual({ ...ownColours, accent: '#005a9c' });
  });

  it.each([
    [
      'tekst=777777&achtergrond=ffffff',
      ['“tekst” steekt te weinig af tegen de achtergrond: 4,4 op 1, en 4,5 is nodig.'],
    ],
    [
      'accent=ffff00&achtergrond=ffffff',
      ['“accent” steekt te weinig af tegen de achtergrond: 1 op 1, en 4,5 is nodig.'],
    ],
    // Against a dark background the site's own text is too dark as well.
    ['achtergrond=000000', [expect.stringContaining('“tekst”'), expect.stringContaining('“accent”')]],
    ['accent=rood', ['De kleur bij “accent” is geen kleur als 0c6557.']],
    ['accent=url(x)', ['De kleur bij “accent” is geen kleur als 0c6557.']],
    ['accent=0c65', ['De kleur bij “accent” is geen kleur als 0c6557.']],
  ])('refuses %s and says why', (query, problems) => {
    expect(read(query)).toEqual({ problems });
  });
});

it('begins with the colours of the site itself', () => {
  const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  const light = (name: string) => new RegExp(`--${name}: light-dark\\((#\\w+)`).exec(tokens)?.[1];
  expect(ownColours).toEqual({ achtergrond: light('paper'), tekst: light('ink'), accent: light('teal') });
});
