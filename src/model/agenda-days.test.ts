import { describe, expect, it } from 'vitest';
import { dayAfter, dayIn, isDayOfYear, partsOf, schoolYear, spanIn, standing } from './agenda-days.ts';

const candidates = { jaarlijks: true, van: '1 januari', tot: 'eind februari' };
const deadline = { jaarlijks: true, tot: 'eind februari' };

describe('days of every year', () => {
  it.each([
    ['eind februari', 2027, '2027-02-28'],
    ['eind februari', 2028, '2028-02-29'],
    ['eind februari', 2100, '2100-02-28'],
    ['eind december', 2026, '2026-12-31'],
    ['1 januari', 2027, '2027-01-01'],
    ['31 augustus', 2027, '2027-08-31'],
  ])('%s in %i is %s', (words, year, day) => {
    expect(dayIn(words, year)).toBe(day);
  });

  it.each(['1 januari', '28 februari', 'eind februari', '31 augustus', '30 april'])('%s exists every year', (words) => {
    expect(isDayOfYear(words)).toBe(true);
  });

  it.each(['29 februari', '31 april', '0 mei', '32 mei', 'begin mei', '1 Januari', '2024-04-25', '1  mei', ''])(
    '"%s" does not',
    (words) => {
      expect(isDayOfYear(words)).toBe(false);
    },
  );

  it('refuses other words', () => {
    expect(() => partsOf('2024-04-25')).toThrow(RangeError);
  });

  it('spans the turn of the year', () => {
    expect(spanIn({ van: '15 december', tot: '15 januari' }, 2027)).toEqual({ from: '2026-12-15', to: '2027-01-15' });
  });

  it.each([
    ['2026-12-31', '2027-01-01'],
    ['2027-02-28', '2027-03-01'],
    ['2028-02-28', '2028-02-29'],
  ])('after %s comes %s', (day, next) => {
    expect(dayAfter(day)).toBe(next);
  });

  it('begins a school year on 1 September', () => {
    expect([schoolYear('2027-08-31'), schoolYear('2027-09-01'), schoolYear('2027-12-31')]).toEqual([2026, 2027, 2027]);
  });
});

describe('standing', () => {
  it.each([
    ['2026-11-25', 'upcoming', '2027-01-01', '2027-02-28'],
    ['2026-12-31', 'upcoming', '2027-01-01', '2027-02-28'],
    ['2027-01-01', 'open', '2027-01-01', '2027-02-28'],
    ['2027-02-28', 'open', '2027-01-01', '2027-02-28'],
    ['2027-03-01', 'closed', '2028-01-01', '2028-02-29'],
    ['2027-08-31', 'closed', '2028-01-01', '2028-02-29'],
    ['2027-09-01', 'upcoming', '2028-01-01', '2028-02-29'],
    ['2027-12-31', 'upcoming', '2028-01-01', '2028-02-29'],
    ['2028-02-28', 'open', '2028-01-01', '2028-02-29'],
    ['2028-02-29', 'open', '2028-01-01', '2028-02-29'],
    ['2028-03-01', 'closed', '2029-01-01', '2029-02-28'],
  ])('on %s the yearly period is %s', (today, state, from, to) => {
    expect(standing(candidates, today)).toMatchObject({ state, span: { from, to } });
  });

  it('says when what is closed ended', () => {
    expect(standing(candidates, '2028-03-01').ended).toBe('2028-02-29');
    expect(standing(candidates, '2027-08-31').ended).toBe('2027-02-28');
    expect(standing(candidates, '2027-09-01').ended).toBeUndefined();
  });

  it.each([
    ['2026-12-31', 'deadline', '2027-02-28'],
    ['2027-02-28', 'deadline', '2027-02-28'],
    ['2027-03-01', 'closed', '2028-02-29'],
    ['2027-08-31', 'closed', '2028-02-29'],
    ['2027-09-01', 'deadline', '2028-02-29'],
    ['2028-02-29', 'deadline', '2028-02-29'],
    ['2028-03-01', 'closed', '2029-02-28'],
  ])('on %s a yearly last day is %s', (today, state, to) => {
    expect(standing(deadline, today)).toMatchObject({ state, span: { to } });
  });

  it.each([
    ['2026-12-14', 'upcoming', '2027-01-15'],
    ['2026-12-15', 'open', '2027-01-15'],
    ['2026-12-31', 'open', '2027-01-15'],
    ['2027-01-01', 'open', '2027-01-15'],
    ['2027-01-16', 'closed', '2028-01-15'],
  ])('on %s a period over the turn of the year is %s', (today, state, to) => {
    expect(standing({ jaarlijks: true, van: '15 december', tot: '15 januari' }, today)).toMatchObject({
      state,
      span: { to },
    });
  });

  it.each([
    ['2024-04-21', 'upcoming'],
    ['2024-04-22', 'open'],
    ['2024-04-26', 'open'],
    ['2024-04-27', 'over'],
  ])('on %s what happens once is %s', (today, state) => {
    expect(standing({ jaarlijks: false, van: '2024-04-22', tot: '2024-04-26' }, today).state).toBe(state);
  });
});
