import { describe, expect, it } from 'vitest';
import { checkCharacters, hiddenCharacter } from './characters.ts';

describe('checkCharacters', () => {
  it('leaves Dutch text, quotes, dashes and line ends alone', () => {
    expect(checkCharacters('x', 'Coördinator, ’s avonds – “citaat” … € 5 ②\nÉén regel\n')).toEqual([]);
  });

  it('shows where a hidden character stands and what it is', () => {
    const [found] = checkCharacters('x', 'eerste\nschool\u00ADuitval');
    expect(found).toMatchObject({ line: 2, column: 7, code: 'teken-onzichtbaar' });
    expect(found?.message).toContain('een zacht koppelteken (U+00AD): "school▯uitval"');
  });

  it.each([
    '\t',
    '\u0000',
    '\u007F',
    '\u00A0',
    '\u200B',
    '\u200E',
    '\u202F',
    '\u2028',
    '\u2066',
    '\uE000',
    '\uFEFF',
    '\uFFFD',
    'a\rb',
  ])('finds %j', (character) => {
    expect(checkCharacters('x', `a${character}b`)).toHaveLength(1);
  });

  it('finds an accent that is a character of its own', () => {
    expect(checkCharacters('x', 'een coo\u0308rdinator')).toEqual([
      expect.objectContaining({ code: 'teken-onzichtbaar', line: 1, column: 8 }),
    ]);
  });

  it('tells one per line', () => {
    expect(checkCharacters('x', '\u200B\u200B\n\u200B')).toHaveLength(2);
  });
});

describe('hiddenCharacter', () => {
  it('finds escapes of JSON that are no text, lone surrogates included', () => {
    expect(hiddenCharacter(JSON.parse(String.raw`"a\ud800b"`) as string)).toBe('een onzichtbaar teken (U+D800)');
    expect(hiddenCharacter('gewoon 😀')).toBeUndefined();
  });
});
