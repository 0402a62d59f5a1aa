import { describe, expect, it } from 'vitest';
import { formatPhone } from './phones.ts';

describe('formatPhone', () => {
  it.each([
    ['+32470123456', '0470 12 34 56'],
    ['+3221234567', '02 123 45 67'],
    ['+3259123456', '059 12 34 56'],
    ['+3292345678', '09 234 56 78'],
  ])('%s reads as %s', (number, text) => {
    expect(formatPhone(number)).toBe(text);
  });

  it.each(['0470123456', '+31612345678', '+32 473 567279', '+324701234567', '+32812345678', ''])(
    'refuses "%s"',
    (number) => {
      expect(() => formatPhone(number)).toThrow(RangeError);
    },
  );
});
