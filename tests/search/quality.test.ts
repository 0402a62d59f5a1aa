/**
 * The right page first: the floor under the search, of a part of the questions, and of all at full size. queries.json is for tuning. Nobody tunes to queries-untouched.json: its
 * figures say what a visitor gets, so they may be read, but not which of its questions go wrong.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask, position, score, type Question } from '../../scripts/bench/search-bench.ts';
import { openPage } from '../support/browser.ts';
import { isFull } from '../support/extent.ts';

const read = async (file: string) =>
  JSON.parse(await readFile(join(import.meta.dirname, file), 'utf8')) as readonly Question[];
const tuned = await read('queries.json');
const untouched = await read('queries-untouched.json');

describe('questions', () => {
  it('are of every kind, and each asked once', () => {
    const kinds =
      'exact word compound apart inflected misspelled everyday filler money foreign compare place person nothing';
    expect(new Set(tuned.map(({ kind }) => kind))).toEqual(new Set(kinds.split(' ')));
    const all = [...tuned, ...untouched].map(({ query }) => query.toLowerCase());
    expect(new Set(all).size).toBe(all.length);
  });

  it('that tuning never looks at are at least 120, and 40 that are not ours', () => {
    const [ours, others] = [
      untouched.filter(({ pages }) => pages.length > 0),
      untouched.filter(({ pages }) => !pages.length),
    ];
    expect(ours.length).toBeGreaterThanOrEqual(120);
    expect(others.length).toBeGreaterThanOrEqual(40);
  });
});

describe('search', () => {
  it.each([
    ['tuned', tuned, 5, { first: 0.95, inThree: 0.98, nothing: 0.98 }],
    ['untouched', untouched, 1, { first: 0.77, inThree: 0.85, nothing: 0.86 }],
  ])(
    'gives the right page first, and nothing for what is not ours: %s',
    { timeout: 300_000 },
    async (name, questions, step, floor) => {
      const { page, problems, close } = await openPage('/zoeken/');
      const asked = questions.filter((_, index) => isFull || index % step === 0);
      // A part may lie a little lower than the whole.
      const margin = asked.length < questions.length ? 0.03 : 0;
      const positions: number[] = [];
      const missed: string[] = [];
      for (const question of asked) {
        const found = await ask(page, question.query);
        const place = position(question, found);
        positions.push(place);
        if (place > 3) missed.push(`${question.query}: ${found.slice(0, 3).join(' ')}`);
      }
      const scores = score(asked, positions);
      const of = (kind: string) => scores.find((each) => each.kind === kind);
      const misses = name === 'tuned' ? missed.join('\n') : '';
      expect(of('total')?.first, misses).toBeGreaterThanOrEqual(floor.first - margin);
      expect(of('total')?.inThree, misses).toBeGreaterThanOrEqual(floor.inThree - margin);
      expect(of('nothing')?.first, misses).toBeGreaterThanOrEqual(floor.nothing - margin);
      expect(problems).toEqual([]);
      await close();
    },
  );
});
