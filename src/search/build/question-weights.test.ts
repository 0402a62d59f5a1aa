import { describe, expect, it } from 'vitest';
import { questionWeights } from './question-weights.ts';

const found = questionWeights(
  [
    ['leerling blijft weg|leerling spijbelt', [[1]]],
    ['leerling heeft honger', [[2], [3]]],
  ],
  [],
  (word, [entry]) => (word === 'leerling' || (word === 'honger') !== (entry === 2) ? 0 : 4),
);
const weight = (word: string, entry: number) =>
  found.find((each) => each.word === word && each.target[0] === entry)?.weight ?? 0;

describe('questionWeights', () => {
  it('gives a word of one list more than one of many', () => {
    expect(weight('honger', 2)).toBeGreaterThan(weight('leerling', 2));
    expect(weight('spijbelt', 1)).toBeGreaterThan(weight('leerling', 1));
  });

  it('leads to the best page, and leaves out what carries no subject', () => {
    expect(found.find(({ word }) => word === 'honger')?.target).toEqual([2]);
    expect(found.some(({ word }) => word === 'heeft')).toBe(false);
  });
});
