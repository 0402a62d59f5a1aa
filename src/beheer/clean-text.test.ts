import { describe, expect, it } from 'vitest';
import { BULLET, cleanText, cleanTexts, NUMBER } from './clean-text.ts';

describe('cleanText', () => {
  it('makes odd spaces ordinary, and takes away what nobody sees', () => {
    expect(cleanText('5\u00A0scholen in\u202FGent, brug\u00ADfi\u200Bguur\uFEFF')).toBe(
      '5 scholen in Gent, brugfiguur',
    );
    expect(cleanText('een\r\ntwee\u2028drie\u000Bvier')).toBe('een\ntwee\ndrie\nvier');
    expect(cleanText('coo\u0308rdinator')).toBe('coördinator');
  });

  it('leaves words, marks and spaces as they are', () => {
    const text = 'Zo’n “school” – in België – vraagt  € 500…';
    expect(cleanText(text)).toBe(text);
  });

  it('reaches every text of an entry and nothing else', () => {
    const entry = { naam: 'An\u00A0Peeters', lijst: ['a\u00AD', { b: '\u200Bc' }], volgorde: 3, leeg: null };
    expect(cleanTexts(entry)).toEqual({ naam: 'An Peeters', lijst: ['a', { b: 'c' }], volgorde: 3, leeg: null });
  });
});

describe('marks of a list', () => {
  it.each(['• een', '·\teen', '▪ een', '– een'])('%j is an item', (text) => expect(BULLET.test(text)).toBe(true));
  it.each(['1. een', '2) een', 'a) een'])('%j is a numbered item', (text) => expect(NUMBER.test(text)).toBe(true));
  it.each(['een – twee', '2024 was', 'A. Peeters', '-3 graden'])('%j is a sentence', (text) => {
    expect(BULLET.test(text) || NUMBER.test(text)).toBe(false);
  });
});
