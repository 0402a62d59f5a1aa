import { expect, it } from 'vitest';
import { bothFirst } from './compare.ts';
import type { Ranked } from './rank.ts';

const ranked = (entry: number, score: number, named = true): Ranked => ({
  entry,
  score,
  section: -1,
  coverage: 1,
  named,
});
const entries = (list: readonly Ranked[]) => list.map(({ entry }) => entry);
const all = [ranked(3, 9, false), ranked(1, 5), ranked(2, 4)];

it('puts the best of each side first, once', () =>
  expect(entries(bothFirst([[ranked(1, 5), ranked(7, 1)], [ranked(2, 4)]], all))).toEqual([1, 2, 3]));
it('gives both at least the best score, so that nothing after them counts as noise less', () =>
  expect(bothFirst([[ranked(1, 5)], [ranked(2, 4)]], all).map(({ score }) => score)).toEqual([9, 9, 9]));
it.each([
  ['a side names nothing', [[ranked(1, 5)], [ranked(2, 4, false)]]],
  ['a side finds nothing', [[ranked(1, 5)], []]],
  ['both are the same', [[ranked(1, 5)], [ranked(1, 5)]]],
])('leaves the list when %s', (_, sides) => expect(bothFirst(sides, all)).toBe(all));
