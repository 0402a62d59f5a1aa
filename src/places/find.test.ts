import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { municipalities, otherNames, placeNames, regions } from '../../tests/support/geo-content.ts';
import { findPlaces, suggestPlaces } from './find.ts';
import { placeKey, placeSlug } from './normalise.ts';
import type { PlaceMatch } from './place.ts';
import { buildPlaceIndex } from './place-index.ts';

const index = buildPlaceIndex(regions, { municipalities, placeNames, otherNames });

const matches = (query: string): readonly PlaceMatch[] => {
  const found = findPlaces(query, index);
  return found.kind === 'place' ? found.matches : [];
};
const regionIds = (query: string) => matches(query).map(({ region }) => region.id);
const towns = (query: string) => matches(query).map(({ municipality }) => municipality?.name);

const everyMunicipality = index.regions.flatMap(({ id, municipalities: names }) =>
  names.map((name) => [name, id] as const),
);

describe('municipalities', () => {
  it('are 285 in Flanders and 19 in Brussels', () => {
    expect(everyMunicipality).toHaveLength(304);
    expect(index.regions.find(({ id }) => id === 'brussel')?.municipalities).toHaveLength(19);
  });

  it('have addresses of their own', () => {
    expect(new Set(everyMunicipality.map(([name]) => placeSlug(name))).size).toBe(304);
  });

  const spellings: [string, (name: string) => string][] = [
    ['its own name', (name) => name],
    ['its name without accents', (name) => name.normalize('NFD').replace(/\p{M}/gu, '')],
    ['capitals', (name) => name.toUpperCase()],
    ['small letters without hyphens', (name) => name.toLowerCase().replaceAll('-', ' ')],
    ['St. for Sint', (name) => name.replace(/^Sint-/, 'St. ')],
    ['spaces around', (name) => `  ${name} `],
  ];
  it.each(spellings)('are all found by %s', (_, spell) => {
    const lost = everyMunicipality.filter(
      ([name, region]) =>
        !matches(spell(name)).some(
          ({ municipality, region: found }) => municipality?.name === name && found.id === region,
        ),
    );
    expect(lost).toEqual([]);
  });

  it('of five letters and more are found with one letter missing, doubled or wrong, or two swapped', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyMunicipality.map(([name]) => name).filter((name) => placeKey(name).length >= 5)),
        fc.nat(),
        fc.constantFrom('drop', 'double', 'wrong', 'swap'),
        (name, number, mistake) => {
          const key = placeKey(name);
          const at = number % (key.length - 1);
          const [head, letter, next, tail] = [key.slice(0, at), key.charAt(at), key.charAt(at + 1), key.slice(at + 2)];
          const typed = {
            drop: head + next + tail,
            double: head + letter + letter + next + tail,
            wrong: `${head}x${next}${tail}`,
            swap: head + next + letter + tail,
          }[mistake];
          const found = findPlaces(typed, index);
          // A mistake can make another place's exact name: Lier, Lievegem's neighbour, is one letter from Lint's.
          const exactOther = found.kind === 'place' && found.exact;
          expect(exactOther || towns(typed).includes(name), `${typed} for ${name}`).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('place names', () => {
  it('are all found in every region that has them', () => {
    const lost = regions.flatMap(({ id, data }) =>
      placeNames[data.code].filter((name) => !regionIds(name).includes(id)),
    );
    expect(lost).toEqual([]);
  });

  it('that exist in two or three regions are eighteen, and leave the choice', () => {
    const all = [...new Set(Object.values(placeNames).flat())];
    const shared = all.filter((name) => new Set(regionIds(name)).size > 1);
    expect(shared).toHaveLength(18);
    expect(shared).toEqual(
      expect.arrayContaining(['Aalst', 'Halle', 'Hamme', 'Kapellen', 'Nieuwerkerken', 'Tielt', 'Vorst']),
    );
    expect(regionIds('Aalst').sort()).toEqual(['limburg', 'oost-vlaanderen']);
    expect(regionIds('Meldert')).toHaveLength(3);
  });

  it('of one region lead to that region when their municipality is not known', () => {
    expect(matches('Gentbrugge')).toEqual([
      {
        name: 'Gentbrugge',
        region: { id: 'oost-vlaanderen', name: 'Oost-Vlaanderen' },
        href: '/regio/oost-vlaanderen/',
      },
    ]);
  });
});

describe('other names', () => {
  it.each(Object.entries(otherNames.frans))('%s is %s', (french, dutch) => {
    expect(towns(french)).toContain(dutch);
  });

  it.each(otherNames.fusies.flatMap(({ naam, delen }) => delen.map((part) => [part, naam] as const)))(
    '%s is now %s',
    (part, name) => {
      expect(towns(part)).toContain(name);
    },
  );

  it('of a merger keep namesakes elsewhere apart: Beveren', () => {
    expect(matches('Beveren').map(({ href }) => href)).toEqual([
      '/gemeente/beveren-kruibeke-zwijndrecht/',
      '/regio/west-vlaanderen/',
    ]);
  });

  it('are read in any spelling of Saint', () => {
    for (const typed of ['Saint-Gilles', 'st gilles', 'ST.-GILLES']) expect(towns(typed)).toEqual(['Sint-Gillis']);
  });
});

describe('postcodes with more', () => {
  it.each(['9000', ' 9000 ', 'B-9000', 'b 9000', 'B9000', '9000 Gentbrug', '9000, belgië'])(
    '%s is Oost-Vlaanderen',
    (query) => {
      expect(findPlaces(query, index)).toMatchObject({ kind: 'postcode', region: { id: 'oost-vlaanderen' } });
    },
  );

  it('lead to the municipality when its name follows, and tell namesakes apart', () => {
    expect(towns('9000 Gent')).toEqual(['Gent']);
    expect(matches('9300 Aalst').map(({ href }) => href)).toEqual(['/gemeente/aalst/']);
    expect(matches('3800 Aalst').map(({ href }) => href)).toEqual(['/regio/limburg/']);
  });

  it('of the Netherlands lie outside', () => {
    expect(findPlaces('1012 AB', index)).toEqual({ kind: 'outside', postcode: '1012' });
    expect(towns('3665 As')).toEqual(['As']);
  });
});

describe('nonsense', () => {
  it.each([
    '',
    '   ',
    '???',
    'x'.repeat(200),
    '😀😀',
    '<script>alert(1)</script>',
    '0999',
    '12345',
    '123',
    'qqqq',
    '__proto__',
    'constructor',
  ])('%j is not found', (query) => {
    expect(findPlaces(query, index)).toEqual({ kind: 'none' });
  });

  it('never makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (query) => {
        expect(['postcode', 'place', 'outside', 'none']).toContain(findPlaces(query, index).kind);
        expect(suggestPlaces(query, index).length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

describe('suggestPlaces', () => {
  it('begins at the second letter, with municipalities first', () => {
    expect(suggestPlaces('a', index)).toEqual([]);
    expect(suggestPlaces('oosten', index).map(({ name }) => name)[0]).toBe('Oostende');
  });

  it('finds a later word and one mistake', () => {
    expect(suggestPlaces('molenbeek', index).map(({ name }) => name)).toContain('Sint-Jans-Molenbeek');
    expect(suggestPlaces('oostedne', index).map(({ name }) => name)).toContain('Oostende');
  });
});
