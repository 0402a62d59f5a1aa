import { describe, expect, it } from 'vitest';
import { fold, slugOf } from './text.ts';

describe('fold', () => {
  it('drops accents and capitals, composed or not, and nothing else', () => {
    expect(fold('Eén coo\u0308rdinator, ’s AVONDS')).toBe('een coordinator, ’s avonds');
  });
});

describe('slugOf', () => {
  it.each([
    ['Eén plus één is drie', 'een-plus-een-is-drie'],
    [' Dé Selfie (kopie) ', 'de-selfie-kopie'],
    ['’s Avonds & zo', 's-avonds-zo'],
    ['Straße, Œuvre', 'strasse-oeuvre'],
    ['Nazareth-De Pinte', 'nazareth-de-pinte'],
    ['…', ''],
  ])('%j gives %j', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('stops at a whole word, and at 60 characters where there is only one', () => {
    expect(slugOf(`Samenwerken ${'begeleidingsdiensten '.repeat(4)}`)).toBe(
      'samenwerken-begeleidingsdiensten-begeleidingsdiensten',
    );
    expect(slugOf('x'.repeat(80))).toBe('x'.repeat(60));
  });
});
