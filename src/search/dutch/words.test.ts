import { describe, expect, it } from 'vitest';
import { fold, queryWords, tokenize, withoutFillers, wordsOf } from './words.ts';

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

  it('takes a French article off, and keeps the apostrophe of a Dutch word', () => {
    expect(wordsOf('l’école d’aujourd’hui')).toEqual(['ecole', 'aujourdhui']);
    expect(wordsOf("foto's van m'n zoon")).toEqual(['fotos', 'van', 'mn', 'zoon']);
  });

  it('knows where each word stands', () =>
    expect(tokenize('De CLB-werking')[1]).toEqual({ word: 'clb', start: 3, end: 6 }));
});

describe('queryWords', () => {
  it('keeps what a question is about', () => {
    expect(queryWords('Wat kost een groepstraject?')).toEqual(['kost', 'groepstraject']);
    expect(queryWords('hoe kan ik mij aanmelden')).toEqual(['aanmelden']);
  });

  it('leaves out what is said without its last letter', () =>
    expect(queryWords('wa moete we wille doen met klasse')).toEqual(['wa', 'we', 'klasse']));

  it('keeps a query of stopwords only', () => expect(queryWords('over')).toEqual(['over']));
  it('is empty for nothing', () => expect(queryWords(' ?! ')).toEqual([]));
});

describe('withoutFillers', () => {
  it('keeps what is not only said around the subject', () =>
    expect(withoutFillers(['ken', 'niks', 'prodia'])).toEqual(['prodia']));
  it('keeps fillers that stand alone', () => expect(withoutFillers(['begin'])).toEqual(['begin']));
});
