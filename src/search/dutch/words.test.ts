import { describe, expect, it } from 'vitest';
import { fold, queryWords, tokenize, wordsOf } from './words.ts';

describe('fold', () => {
  it.each([
    ['Coördinator', 'coordinator'],
    ['CLBch@t', 'clbchat'],
    ['één', 'een'],
    ['foto’s', 'fotos'],
    ['bĳ', 'bij'],
  ])('writes %s as %s', (text, folded) => expect(fold(text)).toBe(folded));
});

describe('wordsOf', () => {
  it('joins loose letters and leaves a single one out', () => {
    expect(wordsOf('Het A-Z-project')).toEqual(['het', 'az', 'project']);
    expect(wordsOf('a z project')).toEqual(['az', 'project']);
    expect(wordsOf('e-inclusie')).toEqual(['inclusie']);
  });

  it('cuts at hyphens and keeps digits', () =>
    expect(wordsOf('jeugdhulp-onderwijs in 9000 Gent.')).toEqual(['jeugdhulp', 'onderwijs', 'in', '9000', 'gent']));

  it('knows where each word stands', () =>
    expect(tokenize('De CLB-werking')[1]).toEqual({ word: 'clb', start: 3, end: 6 }));
});

describe('queryWords', () => {
  it('keeps what a question is about', () => {
    expect(queryWords('Wat kost een groepstraject?')).toEqual(['kost', 'groepstraject']);
    expect(queryWords('hoe kan ik mij aanmelden')).toEqual(['aanmelden']);
  });

  it('keeps a query of stopwords only', () => expect(queryWords('over')).toEqual(['over']));
  it('is empty for nothing', () => expect(queryWords(' ?! ')).toEqual([]));
});
