import { describe, expect, it } from 'vitest';
import { formatDate, isRealDate, isRealPartialDate, today } from './dates.ts';

describe('isRealDate', () => {
  it.each(['2024-02-29', '1999-12-31'])('accepts %s', (value) => expect(isRealDate(value)).toBe(true));
  it.each(['2023-02-29', '2024-13-01', '2024-00-10', '2024-1-1', '24-01-01', '2024-01-01T00:00', '1899-12-31'])(
    'refuses %s',
    (value) => expect(isRealDate(value)).toBe(false),
  );
});

describe('isRealPartialDate', () => {
  it.each(['2024', '2024-03', '2024-03-12'])('accepts %s', (value) => expect(isRealPartialDate(value)).toBe(true));
  it.each(['2024-13', '24', '2024-3', ''])('refuses %s', (value) => expect(isRealPartialDate(value)).toBe(false));
});

describe('formatDate', () => {
  it('is as exact as the date it gets', () => {
    expect(formatDate('2024-04-25')).toBe('25 april 2024');
    expect(formatDate('2024-03')).toBe('maart 2024');
    expect(formatDate('2014')).toBe('2014');
  });

  it('refuses what is no date', () => {
    expect(() => formatDate('gisteren')).toThrow(RangeError);
  });
});

describe('today', () => {
  it('is the day in Belgium, not in UTC', () => {
    expect(today(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
    expect(today(new Date('2026-01-01T23:30:00Z'))).toBe('2026-01-02');
  });
});
