import { describe, expect, it } from 'vitest';
import { today } from '../../src/model/dates.ts';
import { checkFields } from './fields.ts';

const told = (day: string, now: string) =>
  checkFields(
    {
      path: 'x',
      leaves: [{ path: ['nagekeken'], value: day, meta: { format: 'date', past: true }, type: 'string' }],
      locate: () => ({ line: 1, column: 1 }),
    },
    today(new Date(now)),
  ).map(({ code }) => code);

describe('a day in the past', () => {
  it.each([
    ['winter', '2026-11-26', '2026-11-25T23:00:01Z'],
    ['summer', '2026-07-02', '2026-07-01T22:00:01Z'],
    ['the night the clock goes back', '2026-10-25', '2026-10-24T22:00:01Z'],
    ['the night the clock goes forward', '2026-03-29', '2026-03-28T23:00:01Z'],
    ['New Year', '2027-01-01', '2026-12-31T23:00:01Z'],
  ])('counts from midnight in Brussels, wherever the check runs: %s', (_, day, now) => {
    expect(told(day, now)).toEqual([]);
    const before = new Date(Date.parse(now) - 2_000).toISOString();
    expect(told(day, before)).toEqual(['datum-toekomst']);
  });
});
