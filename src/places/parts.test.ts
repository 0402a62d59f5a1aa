import { describe, expect, it } from 'vitest';
import { outside, placeFiles, regions } from '../../tests/support/geo-content.ts';
import { entries, type Entry } from './entries.ts';
import { findExactly } from './find.ts';
import { mayName, partOf } from './part-names.ts';
import { joinPlaces, splitNames, splitPlaces } from './parts.ts';
import { buildPlaceIndex } from './place-index.ts';

const index = { ...buildPlaceIndex(regions, placeFiles), outside: Object.values(outside).flat() };
const parts = splitPlaces(index);
const part = (name: string) => {
  const found = parts.get(partOf(name) ?? '');
  if (!found) throw new Error(`No part for ${name}`);
  return found;
};
const sorted = (all: readonly Entry[]) => all.map(({ href, name, size }) => `${href} ${name} ${size}`).sort();

describe('splitPlaces', () => {
  it('gives every name, postcode and place elsewhere the answer that the whole index has', () => {
    const postcodes = Object.values(placeFiles.places).flatMap((each) => Object.keys(each));
    const names = [...new Set([...entries(index).map(({ name }) => name), ...postcodes, ...index.outside])];
    expect(names.length).toBeGreaterThan(2200);
    const other = names.filter(
      (name) => JSON.stringify(findExactly(name, part(name))) !== JSON.stringify(findExactly(name, index)),
    );
    expect(other).toEqual([]);
  });

  it.each([
    ['De Haan', 'haan'],
    ["'s-Gravenvoeren", 'gravenvoeren'],
  ])('has %s under its second word too', (name, word) =>
    expect(findExactly(name, part(word))).toMatchObject({ kind: 'place', exact: true }),
  );

  it('has no part for what no name or Belgian postcode begins with', () => {
    for (const word of ['0470123456', '?', '']) expect(partOf(word)).toBeUndefined();
  });
});

describe('splitNames', () => {
  it('has every name but those elsewhere', () => {
    const all = [...splitNames(index).values()];
    const found = new Set(all.flatMap((each) => sorted(entries(each))));
    expect(sorted(entries(index)).filter((name) => !found.has(name))).toEqual([]);
    expect(all.flatMap(({ outside: others = [] }) => others)).toEqual([]);
  });

  it.each([
    ['w', 'Sint-Lambrechts-Woluwe'],
    ['h', 'Knokke-Heist'],
    ['r', 'Sint-Genesius-Rode'],
  ])('has under "%s" what has a later word with it: %s', (letter, name) => {
    const names = splitNames(index).get(letter);
    expect(names && findExactly(name, names)).toMatchObject({ kind: 'place', exact: true });
  });
});

describe('mayName', () => {
  it.each([
    ['Kermt', 'Kermt'],
    ['kermt schooluitval', 'kermt'],
    ['limburgse scholen', 'limburgse'],
    ['St. Niklaas', 'St.'],
    ['heist o/d berg', 'heist'],
    ['Gent-centrum', 'Gent-centrum'],
    ['9000', '9000'],
    ['36 00', '36 00'],
  ])('is true for "%s"', (query, word) => expect(mayName(query.split(' '), part(word))).toBe(true));

  it.each(['trajekt', 'kermtest', 'schoolfaktuur'])('is false for "%s"', (word) =>
    expect(mayName([word], { ...part(word), regions: [] })).toBe(false),
  );
});

describe('joinPlaces', () => {
  it('makes the whole index of all parts again', () => {
    const joined = [...parts.values()].reduce(joinPlaces);
    expect(sorted(entries(joined))).toEqual(sorted(entries(index)));
    expect(new Set(joined.outside)).toEqual(new Set(index.outside));
  });

  it('reads a postcode in one part with a name in another', () =>
    expect(findExactly('9300 Aalst', joinPlaces(part('9300'), part('Aalst')))).toMatchObject({
      kind: 'place',
      matches: [{ href: '/gemeente/aalst/' }],
    }));
});
