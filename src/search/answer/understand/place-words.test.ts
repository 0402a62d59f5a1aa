import { describe, expect, it } from 'vitest';
import { partOf } from '../../../places/part-names.ts';
import { placeLetterOf, placePartsOf } from './place-words.ts';

const known = (word: string) => ['school', 'heist'].includes(word.toLowerCase());

describe('placePartsOf', () => {
  it.each([
    ['peer', ['peer']],
    ['De Haan', ['haan']],
    ['hulp in Kermt', ['hulp', 'kermt']],
    ['school', []],
    ['school heist', []],
    ['school 9000', ['9000']],
    ['B-9000 Gent', ['9000', 'gent']],
    ['36 00', ['36', '3600']],
    ['o l v waver', ['o', 'o l v waver', 'l', 'l v waver', 'v', 'v waver', 'waver']],
    ["'s-Gravenvoeren", ['sgravenvoeren']],
    ['meer', ['meer']],
    ['ik wil meer weten', []],
    ['4000', ['4000']],
    ['0470123456', []],
    ['?', []],
  ])('of "%s" are those of %j', (query, words) =>
    expect(new Set(placePartsOf(query, known))).toEqual(new Set(words.map(partOf))),
  );
});

describe('placeLetterOf', () => {
  it.each([
    ['haselt', 'h'],
    ['De Pane', 'p'],
    ['sint niklass', 'n'],
    ['begelijdingstrajektkosten', undefined],
    ['school', undefined],
    ['9000', undefined],
  ])('of "%s" is %s', (query, letter) => expect(placeLetterOf(query, known)).toBe(letter));
});
