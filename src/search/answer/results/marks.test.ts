import { describe, expect, it } from 'vitest';
import { hitsIn, marked, segments } from './marks.ts';

const score = (word: string) => ({ coordinator: 2, school: 1 })[word] ?? 0;

describe('segments', () => {
  it('cuts at the marks and leaves no empty pieces at the ends or between neighbours', () =>
    expect(
      segments('abcd', [
        [0, 1],
        [1, 2],
        [3, 4],
      ]),
    ).toEqual([
      { text: 'a', mark: true },
      { text: 'b', mark: true },
      { text: 'c', mark: false },
      { text: 'd', mark: true },
    ]));
  it('keeps a text without marks whole', () => expect(segments('abc', [])).toEqual([{ text: 'abc', mark: false }]));
  it('has nothing to show for an empty text', () => expect(segments('', [])).toEqual([]));
});

describe('hitsIn', () => {
  it('gives place and worth of the words that answer only', () =>
    expect(hitsIn('De coördinator, op school', score)).toEqual([
      { word: 'coordinator', start: 3, end: 14, value: 2 },
      { word: 'school', start: 19, end: 25, value: 1 },
    ]));
});

describe('marked', () => {
  const text = 'Bel de coördinator. School’s uit: “Co\u00f6rdinator”!';
  it('marks words as they are written, accents and capitals included', () =>
    expect(
      marked(text, score)
        .filter(({ mark }) => mark)
        .map((piece) => piece.text),
    ).toEqual(['coördinator', 'Coördinator']));
  it('loses no character of the text', () =>
    expect(
      marked(text, score)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text));
});
