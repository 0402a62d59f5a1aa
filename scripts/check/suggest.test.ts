import { describe, expect, it } from 'vitest';
import { didYouMean, lettersOf, listed, nearest } from './suggest.ts';

describe('nearest', () => {
  const keys = ['titel', 'samenvatting', 'nagekeken', 'bronnen'];

  it.each([
    ['titl', 'titel'],
    ['Samenvating', 'samenvatting'],
    ['bron', 'bronnen'],
    ['na-gekeken', 'nagekeken'],
  ])('%s → %s', (typed, meant) => {
    expect(nearest(typed, keys)).toBe(meant);
  });

  it('suggests nothing that is far off', () => {
    expect(nearest('telefoon', keys)).toBeUndefined();
    expect(didYouMean('telefoon', keys)).toBe('');
    expect(didYouMean('title', keys)).toBe(' Bedoelde je "titel"?');
  });
});

describe('lettersOf', () => {
  it('makes names equal that only look different', () => {
    expect(lettersOf('Één-plus Één!')).toBe(lettersOf('een plus een'));
  });
});

describe('listed', () => {
  it('reads as a sentence', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', '"a"', '"a", "b" of "c"']);
    expect(listed([...'abcdefghij'])).toMatch(/"h" …$/);
  });
});
