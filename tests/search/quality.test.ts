/** The right page first: the floor under the search, on the questions of queries.json. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask, position, score, type Question } from '../../scripts/bench/search-bench.ts';
import { openPage } from '../support/browser.ts';

const questions = JSON.parse(await readFile(join(import.meta.dirname, 'queries.json'), 'utf8')) as Question[];

describe('search', () => {
  it('has at least 80 questions of every kind', () => {
    expect(questions.length).toBeGreaterThanOrEqual(80);
    const kinds = ['exact', 'compound', 'inflected', 'misspelled', 'everyday', 'place', 'person', 'nothing'];
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect(new Set(questions.map(({ query }) => query.toLowerCase())).size).toBe(questions.length);
  });

  it(
    'gives the right page first for 90 % and in the first three for 98 %, and nothing for nonsense',
    { timeout: 180_000 },
    async () => {
      const { page, problems, close } = await openPage('/zoeken/');
      const positions: number[] = [];
      const missed: string[] = [];
      for (const question of questions) {
        const found = await ask(page, question.query);
        const place = position(question, found);
        positions.push(place);
        if (place > 3) missed.push(`${question.query}: ${found.slice(0, 3).join(' ')}`);
      }
      const scores = score(questions, positions);
      const total = scores.find(({ kind }) => kind === 'total');
      const nothing = scores.find(({ kind }) => kind === 'nothing');
      expect(total?.first, missed.join('\n')).toBeGreaterThanOrEqual(0.9);
      expect(total?.inThree, missed.join('\n')).toBeGreaterThanOrEqual(0.98);
      expect(nothing?.first).toBe(1);
      expect(problems).toEqual([]);
      await close();
    },
  );
});
