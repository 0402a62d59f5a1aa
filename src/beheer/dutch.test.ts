import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { complete, dutchStrings, plainStrings, replaced, type Strings } from './dutch.ts';

const locales = join(import.meta.dirname, '../../node_modules/@sveltia/cms/locales');
const read = (name: string) => JSON.parse(readFileSync(join(locales, `${name}.json`), 'utf8')) as Strings;

function paths(strings: Strings, path = ''): Map<string, string> {
  return new Map(
    Object.entries(strings).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value] as const] : [...paths(value, `${path}${key}.`)],
    ),
  );
}

describe('dutchStrings', () => {
  const english = paths(read('en-US'));
  const dutch = paths(read('nl'));

  it('translates only what exists in English and lacks in Dutch', () => {
    for (const key of paths(dutchStrings).keys()) {
      expect(english.has(key), key).toBe(true);
      expect(dutch.has(key), `${key} is translated now: take it out`).toBe(false);
    }
  });

  it('keeps the variables of the English text', () => {
    const variables = (text = '') =>
      [...new Set(text.match(/\{?\$\w+/g))].map((name) => name.replace('{', '')).toSorted();
    for (const [key, text] of paths(dutchStrings)) expect(variables(text), key).toEqual(variables(english.get(key)));
    for (const [key, text] of paths(plainStrings))
      expect(variables(english.get(key)), key).toEqual(expect.arrayContaining(variables(text)));
  });
});

describe('complete', () => {
  it('adds what lacks, at any depth, and never replaces', () => {
    expect(complete({ a: '1', b: { c: '2' } }, { a: 'x', b: { c: 'x', d: '3' }, e: '4' })).toEqual({
      a: '1',
      b: { c: '2', d: '3' },
      e: '4',
    });
  });
});

describe('replaced', () => {
  it('puts plain words in place of jargon, and only of what is there', () => {
    expect(replaced({ a: '1', b: { c: '2', d: '3' } }, { b: { c: 'x' } })).toEqual({ a: '1', b: { c: 'x', d: '3' } });
    expect(() => replaced({ a: '1' }, { b: 'x' })).toThrow('"b"');
    const plain = paths(replaced(read('nl'), plainStrings));
    for (const [key, text] of paths(plainStrings)) expect(plain.get(key)).toBe(text);
  });
});
