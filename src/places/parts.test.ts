import { describe, expect, it } from 'vitest';
import { outside, placeFiles, regions } from '../../tests/support/geo-content.ts';
import { entries, type Entry } from './entries.ts';
import { findExactly } from './find.ts';
import { joinPlaces, partOf, splitPlaces } from './parts.ts';
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

  it('has De Haan under H and ’s-Gravenvoeren under G too', () => {
    for (const [name, letter] of [
      ['De Haan', 'h'],
      ["'s-Gravenvoeren", 'g'],
    ] as const)
      expect(findExactly(name, parts.get(letter) ?? index)).toMatchObject({ kind: 'place', exact: true });
  });
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
