import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherNames, outside, placeFiles, placeNames, places, regions } from '../../tests/support/geo-content.ts';
import type { PlaceResult } from './find.ts';
import { findPlaces } from './find-places.ts';
import { suggestPlaces } from './near.ts';
import { placeKey, placeSlug } from './normalise.ts';
import type { PlaceMatch } from './place.ts';
import { buildPlaceIndex } from './place-index.ts';

const index = { ...buildPlaceIndex(regions, placeFiles), outside: Object.values(outside).flat() };

const matches = (query: string): readonly PlaceMatch[] => {
  const found = findPlaces(query, index);
  return found.kind === 'place' ? found.matches : [];
};
const regionIds = (query: string) => matches(query).map(({ region }) => region.id);
const towns = (query: string) => matches(query).map(({ municipality }) => municipality?.name);

const postcodeTowns = (query: string) => {
  const found = findPlaces(query, index);
  return found.kind === 'postcode' ? found.matches.map(({ municipality }) => municipality?.name) : [];
};

const guesses = (found: PlaceResult) =>
  (found.kind === 'place' ? found.matches : found.kind === 'outside' && !found.exact ? found.guesses : []).map(
    ({ municipality }) => municipality?.name,
  );

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
          const exactOther = (found.kind === 'place' || found.kind === 'outside') && found.exact;
          expect(exactOther || guesses(found).includes(name), `${typed} for ${name}`).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('villages and districts', () => {
  it('are all found, exactly, in their municipality', () => {
    const lost = Object.entries(places).flatMap(([municipality, postcodes]) =>
      Object.values(postcodes)
        .flat()
        .filter((name) => !towns(name).includes(municipality))
        .map((name) => `${name}: ${municipality}`),
    );
    expect(lost).toEqual([]);
  });

  it('lead to the sentence that says to what they belong', () =>
    expect(matches('Kermt')).toEqual([
      {
        name: 'Kermt',
        region: { id: 'limburg', name: 'Limburg' },
        municipality: { name: 'Hasselt', slug: 'hasselt' },
        href: '/gemeente/hasselt/#plaats-kermt',
      },
    ]));

  it('lead to their region where no more is known', () => {
    const lost = regions.flatMap(({ id, data }) =>
      placeNames[data.code].filter((name) => !regionIds(name).includes(id)),
    );
    expect(lost).toEqual([]);
    expect(matches('Terkoest').map(({ href }) => href)).toEqual(['/regio/limburg/']);
  });

  it.each([
    ['aalst', ['Aalst', 'Sint-Truiden']],
    ['tielt', ['Tielt', 'Tielt-Winge']],
    ['deurne', ['Antwerpen', 'Diest']],
    ['haren', ['Brussel', 'Tongeren-Borgloon']],
    ['beveren', ['Beveren-Kruibeke-Zwijndrecht', 'Waregem', 'Roeselare']],
  ])('with namesakes leave the choice, the larger first: %s', (query, expected) =>
    expect(towns(query)).toEqual(expected),
  );

  it.each([
    ['Aalst (Limburg)', 'Sint-Truiden'],
    ['Aalst, Sint-Truiden', 'Sint-Truiden'],
    ['aalst o-vl', 'Aalst'],
    ['Diest Deurne', 'Diest'],
    ['3800 Aalst', 'Sint-Truiden'],
    ['9300 Aalst', 'Aalst'],
    ['tielt winge', 'Tielt-Winge'],
  ])('are told apart by what stands beside: %s', (query, expected) => expect(towns(query)).toEqual([expected]));
});

describe('other names', () => {
  it.each(['frans', 'vreemd', 'ook'] as const)('of the kind "%s" lead to the municipality', (kind) => {
    const lost = Object.entries(otherNames[kind]).filter(([name, today]) => !towns(name).includes(today));
    expect(lost).toEqual([]);
  });

  it('of regions lead to the region', () => {
    for (const [name, today] of Object.entries(otherNames.regios))
      expect(matches(name).map(({ region, href }) => [region.name, href.split('/')[1]])).toEqual([[today, 'regio']]);
  });

  it.each(otherNames.fusies.flatMap(({ naam, delen }) => delen.map((part) => [part, naam] as const)))(
    '%s is now %s',
    (part, name) => expect(towns(part)).toContain(name),
  );

  it('of a former municipality lead to the sentence that says what it is now', () =>
    expect(matches('Galmaarden').map(({ href }) => href)).toEqual(['/gemeente/pajottegem/#plaats-galmaarden']));

  it('are read in any spelling of Saint', () => {
    for (const typed of ['Saint-Gilles', 'st gilles', 'ST.-GILLES']) expect(towns(typed)).toEqual(['Sint-Gillis']);
  });
});

describe('postcodes', () => {
  const all = Object.entries(places).flatMap(([name, postcodes]) => Object.keys(postcodes).map((code) => [code, name]));

  it('all lead to their municipalities', () => {
    expect(all.length).toBeGreaterThanOrEqual(545);
    const lost = all.filter(([postcode = '', name]) => !postcodeTowns(postcode).includes(name));
    expect(lost).toEqual([]);
  });

  it('lead to one municipality but for 1040, 1050 and 1060', () => {
    const shared = new Set(all.map(([code = '']) => code).filter((code) => postcodeTowns(code).length > 1));
    expect([...shared]).toEqual(['1040', '1050', '1060']);
    expect(postcodeTowns('1050')).toEqual(['Brussel', 'Elsene']);
    expect(towns('1050 Ixelles')).toEqual(['Elsene']);
  });

  it.each([
    '9000',
    ' 9000 ',
    'B-9000',
    'BE-9000',
    'b 9000',
    'B9000',
    '90 00',
    '9000, belgië',
    'postcode 9000',
    '9000 Stationsstraat',
  ])('%s is Gent', (query) => expect(postcodeTowns(query)).toEqual(['Gent']));
  it.each(['9000 Gent', 'gent 9000', '9000 - Gent', 'Gent (9000)', '9000 gentbrugge', 'Gent B-9000'])(
    '%s is Gent, by its name',
    (query) => expect(towns(query)).toEqual(['Gent']),
  );

  it('that contradict the name are no answer', () => {
    expect(findPlaces('3500 Genk', index)).toMatchObject({ kind: 'place', exact: false });
    expect(towns('3500 Genk')).toEqual(['Hasselt', 'Genk']);
  });

  it('lead to their region when the list lacks them', () =>
    expect(findPlaces('9999', index)).toMatchObject({
      kind: 'postcode',
      matches: [{ href: '/regio/oost-vlaanderen/' }],
    }));

  it('of the Netherlands lie outside', () => {
    expect(findPlaces('1012 AB', index)).toEqual({ kind: 'outside', exact: true, place: '1012' });
    expect(towns('3665 As')).toEqual(['As']);
  });
});

describe('places outside', () => {
  it('are said to lie outside, unless a place here has the name', () => {
    const here = new Set(Object.values(places).flatMap((codes) => Object.values(codes).flat()));
    const names = Object.values(outside).flat();
    const wrong = names.filter((name) => !here.has(name) && findPlaces(name, index).kind !== 'outside');
    // The French names of Sint-Niklaas and of a province.
    expect(wrong).toEqual(['Saint-Nicolas', 'Limbourg']);
  });

  it.each(['Komen', 'komen waasten', 'Luik', 'stad Luik', 'Liège', 'maastricht'])('%s lies outside', (query) =>
    expect(findPlaces(query, index)).toMatchObject({ kind: 'outside', exact: true }),
  );
  it('are guessed, too', () =>
    expect(findPlaces('charlerio', index)).toMatchObject({ kind: 'outside', exact: false, place: 'Charleroi' }));
});

describe('what is not written exactly', () => {
  it.each(['lakn', 'oostedne', 'sint', 'bruge', 'gendt', 'leuvn'])('%s is a guess', (query) =>
    expect(findPlaces(query, index)).toMatchObject({ kind: 'place', exact: false }),
  );
  it.each([
    ['Gheel', 'Geel'],
    ['oostnede', 'Oostende'],
    ['sint genesius roode', 'Sint-Genesius-Rode'],
    ['scherpenheuvel sichem', 'Scherpenheuvel-Zichem'],
  ])('%s may be %s', (query, first) => expect(towns(query)[0]).toBe(first));
  it.each(['gemeente De Haan', 'heist o/d berg', 'Heist op de Berg', 'kortryk', 'stad gent', 'in Gent'])(
    '%s is exact',
    (query) => expect(findPlaces(query, index)).toMatchObject({ kind: 'place', exact: true }),
  );
});

describe('nonsense', () => {
  it.each(['', '   '])('%j is nothing', (query) => expect(findPlaces(query, index)).toEqual({ kind: 'empty' }));
  it.each([
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
        expect(['empty', 'postcode', 'place', 'outside', 'none']).toContain(findPlaces(query, index).kind);
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
    expect(suggestPlaces('molenbeek', index).map(({ href }) => href)).toContain('/gemeente/sint-jans-molenbeek/');
    expect(suggestPlaces('oostedne', index).map(({ name }) => name)).toContain('Oostende');
  });
});
