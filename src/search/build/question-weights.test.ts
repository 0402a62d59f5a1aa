import { describe, expect, it } from 'vitest';
import { questionWeights } from './question-weights.ts';

const found = questionWeights(
  [
    ['leerling blijft weg|leerling spijbelt', [[1]]],
    ['leerling heeft honger', [[2], [3]]],
  ],
  [],
);
const weight = (word: string, entry: number) =>
  found.find((each) => each.word === word && each.targets[0]?.[0] === entry)?.weight ?? 0;

describe('questionWeights', () => {
  it('gives a word of one list more than one of many', () => {
    expect(weight('honger', 2)).toBeGreaterThan(weight('leerling', 2));
    expect(weight('leerling', 1)).toBeGreaterThan(weight('leerling', 2));
  });

  it('keeps the pages in their order, and leaves out what carries no subject', () => {
    expect(found.find(({ word }) => word === 'honger')?.targets).toEqual([[2], [3]]);
    expect(found.some(({ word }) => word === 'heeft')).toBe(false);
  });
});
