import { describe, expect, it } from 'vitest';
import { isBelgianNumber, suggestPhone } from './phone.ts';

describe('suggestPhone', () => {
  it.each([
    ['0470 12 34 56', '+32470123456'],
    ['0470/12.34.56', '+32470123456'],
    ['+32 (0)473 12 34 56', '+32473123456'],
    ['0032473123456', '+32473123456'],
    ['050 44 50 20', '+3250445020'],
    ['+3250445020', '+3250445020'],
  ])('writes %j as %s', (typed, stored) => {
    expect(suggestPhone(typed)).toBe(stored);
  });

  it.each([
    ['nothing', ''],
    ['words', 'vraag het na'],
    ['a number that is too short', '0470 12 34'],
    ['a number that is too long', '0470 12 34 56 78'],
    ['an emergency number', '112'],
    ['a number of another country', '+31 6 12345678'],
    ['two numbers at once', '0470 12 34 56 of 0471 12 34 56'],
  ])('suggests nothing for %s', (_, typed) => {
    expect(suggestPhone(typed)).toBeUndefined();
  });
});

describe('isBelgianNumber', () => {
  it('accepts a number only as it is stored', () => {
    expect(isBelgianNumber('+32470123456')).toBe(true);
    for (const other of ['0470123456', '+32 470 12 34 56', '+320470123456', '+31612345678', ''])
      expect(isBelgianNumber(other), other).toBe(false);
  });

  it('refuses a number of the right length that nobody can have', () => {
    expect(isBelgianNumber('+32400123456')).toBe(false);
  });
});
