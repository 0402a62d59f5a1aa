import { describe, expect, it } from 'vitest';
import { joinPhones } from './phone.ts';

describe('joinPhones', () => {
  it.each([
    '0473567279',
    '0473 56 72 79',
    '0473/56.72.79',
    '0473-567-279',
    '+32473567279',
    '+32 473 56 72 79',
    '+32 (0)473 56 72 79',
    '0032 473 56 72 79',
    '0032473567279',
  ])('reads %s', (number) => expect(joinPhones(number)).toBe('0473567279'));

  it('reads the number of a zone, and one among words', () =>
    expect(joinPhones('bel 011/12 34 56 of mail')).toBe('bel 011123456 of mail'));

  it.each(['3600 genk', '3500 3600', '2026-11-26', 'schooljaar 2026 2027', '12 34'])('leaves %s alone', (query) =>
    expect(joinPhones(query)).toBe(query),
  );
});
