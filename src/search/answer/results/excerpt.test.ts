import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

const write = (text: string, ...words: string[]) =>
  excerpt(text, (word) => (words.includes(word) ? 1 : 0))
    .segments.map(({ text: piece, mark }) => (mark ? `[${piece}]` : piece))
    .join('');

describe('excerpt', () => {
  it('marks the words of a short text', () =>
    expect(write('De coördinator belt.', 'coordinator')).toBe('De [coördinator] belt.'));
  it('shows the stretch where the words stand together', () => {
    const filler = 'Dit gaat over iets heel anders dan wat je zoekt. '.repeat(12);
    const found = write(`${filler}Een school vraagt hulp bij schulden. ${filler}`, 'school', 'schulden');
    expect(found).toContain('Een [school] vraagt hulp bij [schulden].');
    expect(found.startsWith('Een [school]')).toBe(true);
    expect(found.endsWith('zoekt.')).toBe(true);
    expect(found.length).toBeLessThan(240);
  });
  it('says that it begins or ends within a sentence', () => {
    const long = 'en nog een woord '.repeat(30);
    const found = write(`${long}over schulden ${long}.`, 'schulden');
    expect(found).toMatch(/^… .*\[schulden\].* …$/);
  });
  it('shows the beginning when nothing is found', () =>
    expect(write('Begin. '.repeat(60), 'schulden').startsWith('Begin. Begin.')).toBe(true));
  it('never loses a letter of a short text', () =>
    expect(
      excerpt('a-b & <c>', () => 1)
        .segments.map(({ text }) => text)
        .join(''),
    ).toBe('a-b & <c>'));
});
