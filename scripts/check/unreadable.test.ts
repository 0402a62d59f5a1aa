import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';

const told = (path: string, error: string) =>
  analyse({ path, bytes: new Uint8Array(), error }, '2026-11-22').diagnostics;

describe('a file that cannot be read', () => {
  it.each([
    ['EACCES', 'Je mag dit niet lezen.'],
    ['EPERM', 'Je mag dit niet lezen.'],
    ['ELOOP', 'leidt naar een bestand dat er niet is'],
    ['EIO', '(EIO)'],
  ])('is told by its reason: %s', (code, words) => {
    const [found, ...rest] = told('content/bronnen/krijt.json', code);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ code: 'bestand-onleesbaar', severity: 'fout', line: 1 });
    expect(found?.message).toContain(words);
  });

  it('is told for a whole folder too', () => {
    expect(told('content/bronnen', 'EACCES').map(({ code }) => code)).toEqual(['bestand-onleesbaar']);
  });
});
