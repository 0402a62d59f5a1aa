import { expect, it } from 'vitest';
import { bigramsOf } from './bigrams.ts';

const pairs = (text: string) => bigramsOf(text).map(({ pair }) => pair);

it('finds a word with the function word before or after it, each once', () => {
  expect(pairs('Onze school, en onze school te duur')).toEqual(['onze schol', 'schol en', 'schol te', 'te dur']);
});

it('looks them up by the stem of the word, whatever its form', () => {
  expect(bigramsOf('van scholen')).toEqual(bigramsOf('van school'));
  expect(bigramsOf('van scholen')).toMatchObject([{ stem: 'schol' }]);
});

it('finds none in two words that both tell or both join, or beside a number', () => {
  expect(pairs('schulden school')).toEqual([]);
  expect(pairs('van onze')).toEqual([]);
  expect(pairs('in 2027')).toEqual([]);
});
