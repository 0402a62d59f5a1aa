import { describe, expect, it } from 'vitest';
import { markParts, packWords, readParts, unpackWords } from './packed-words.ts';

describe('markParts', () => {
  it.each([
    ['schooluitval', ['school', 'uitval'], 'school|uitval'],
    ['begeleidingstraject', ['begeleiding', 'traject'], 'begeleiding|s|traject'],
    ['leerlingenbegeleiding', ['leerlingen', 'begeleiding'], 'leerlingen|begeleiding'],
  ])('marks %s', (word, parts, marked) => {
    expect(markParts(word, parts)).toBe(marked);
    expect(readParts(marked)).toEqual({ word, parts });
  });
  it('leaves another word alone', () => expect(readParts('traject')).toEqual({ word: 'traject', parts: [] }));
});

describe('packWords', () => {
  it('gives the same words back', () => {
    const words = ['armoede', 'armoede|beleid', 'arts', 'school', 'schooluitval', 'x'.repeat(40), `${'x'.repeat(40)}y`];
    expect(unpackWords(packWords(words))).toEqual(words);
  });
  it('is smaller than the words', () => expect(packWords(['armoede', 'armoedebeleid'])).toBe('AarmoedeHbeleid'));
});
