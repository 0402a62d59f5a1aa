import { expect, it } from 'vitest';
import { securityText } from './security-text.ts';

const publisher = { name: 'vzw Voorbeeld', corrections: 'fouten@voorbeeld.be', privacy: 'p@voorbeeld.be' };

it('says where to report, in which languages, and expires within a year of the build', () => {
  const text = securityText(publisher, new URL('https://voorbeeld.be'), 'nl-BE', '2026-11-26');
  const fields = new Map(
    text
      .trim()
      .split('\n')
      .map((line) => line.split(': ', 2) as [string, string]),
  );
  expect(fields.get('Contact')).toBe('mailto:fouten@voorbeeld.be');
  expect(fields.get('Preferred-Languages')).toBe('nl, en');
  expect(fields.get('Canonical')).toBe('https://voorbeeld.be/.well-known/security.txt');
  const days = (Date.parse(fields.get('Expires') ?? '') - Date.parse('2026-11-26')) / 86_400_000;
  expect(days).toBeGreaterThan(90);
  expect(days).toBeLessThan(365);
});
