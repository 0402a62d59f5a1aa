import { describe, expect, it } from 'vitest';
import type { PlaceIndex } from '../../../places/place.ts';
import { fixturePlaces } from '../../fixture.ts';
import { placeInQuery } from './places-in-query.ts';

const places: PlaceIndex = {
  regions: [
    ...fixturePlaces.regions,
    {
      id: 'vlaams-brabant',
      code: 'BE-VBR',
      name: 'Vlaams-Brabant',
      municipalities: ['Berg', 'Heist-op-den-Berg', 'As', 'Peer', 'Halen', 'Zelzate', 'Aartselaar', 'De Haan'],
      postcodes: ['', '2220', '', '3990'],
      villages: ['Kermt', 'Leest'],
      places: ['Heist'],
    },
  ],
  aliases: { Malines: 'Mechelen' },
  outside: ['Luik', 'Namen'],
};
const find = (query: string, isWord?: (name: string) => boolean) => {
  const found = placeInQuery(query, places, isWord);
  return found && { href: found.matches.map(({ href }) => href), rest: found.rest };
};

describe('placeInQuery', () => {
  it.each([
    ['contact schooluitval genk', '/gemeente/genk/', 'contact schooluitval'],
    ['GENK, wie bel ik?', '/gemeente/genk/', 'wie bel ik'],
    ['contact heist op den berg', '/gemeente/heist-op-den-berg/', 'contact'],
    ['provincie Limburg', '/regio/limburg/', ''],
    ['limburgse scholen', '/regio/limburg/', 'scholen'],
    ['vlaams brabant', '/regio/vlaams-brabant/', ''],
    ['stad Malines', '/gemeente/mechelen/', ''],
  ])('%s names %s and leaves "%s"', (query, href, rest) => expect(find(query)).toEqual({ href: [href], rest }));

  it.each(['', '  ,? ', 'groepstraject', 'gen', 'genkk'])('finds no place in "%s"', (query) =>
    expect(find(query)).toBeUndefined(),
  );

  it('takes two letters for a place only when nothing else is asked', () => {
    expect(find('As')?.href).toEqual(['/gemeente/as/']);
    expect(find('as contact')).toBeUndefined();
  });

  it('puts the municipality before villages of that name in other regions', () =>
    expect(find('aalst')?.href).toEqual(['/gemeente/aalst/', '/regio/limburg/']));

  it('calls a namesake of a region only what is a municipality', () => {
    expect(placeInQuery('contact antwerpen', places)).toMatchObject({
      isRegion: true,
      namesake: { municipality: { name: 'Antwerpen' } },
      rest: 'contact',
    });
    expect(placeInQuery('limburg', places)).not.toHaveProperty('namesake');
  });

  it('says to which municipality a village belongs, on the page of which it leads to the top', () =>
    expect(placeInQuery('contact kermt', places)?.matches).toMatchObject([
      { name: 'Kermt', municipality: { name: 'Berg' }, href: '/gemeente/berg/' },
    ]));

  it('lets an ordinary word of the site be no village, unless it is all that is asked', () => {
    const always = () => true;
    expect(find('werken aan school', always)).toBeUndefined();
    expect(find('kermt aalst', always)?.href[0]).toBe('/gemeente/aalst/');
    expect(find('werken', always)).toEqual({ href: ['/regio/limburg/'], rest: 'werken' });
  });

  it('takes what is named after two places for neither', () => {
    expect(find('van aartselaar tot zelzate')).toBeUndefined();
    expect(find('project Aartselaar tot en met Zelzate')).toBeUndefined();
    expect(find('van school tot aartselaar')?.href).toEqual(['/gemeente/aartselaar/']);
  });
});

describe('a name that is an everyday word', () => {
  it.each(['kind leest slecht', 'hulp te halen', 'peer learning', 'peer contact', 'namen van leerlingen'])(
    'is no place in "%s"',
    (query) => expect(find(query)).toBeUndefined(),
  );
  it.each([
    'Peer',
    'peer',
    'PEER?',
    'stad peer',
    'contact in Peer',
    'hulp in gemeente peer',
    '3990 peer',
    'scholen te Peer',
  ])('is a place in "%s"', (query) => expect(find(query)?.href).toEqual(['/gemeente/peer/']));
});

describe('a municipality whose name is an everyday word that the site has no use for', () => {
  const isWord = (name: string) => name === 'halen';
  it.each(['schooluitval peer', 'hulp voor Peer', 'scholen in peer helpen', 'begeleiding Peer voor scholen'])(
    'is a place in "%s"',
    (query) => expect(find(query, isWord)?.href).toEqual(['/gemeente/peer/']),
  );
  it.each(['hulp halen', 'Kind Leest Slecht', 'een peer op school eten', 'peer contact', 'hulp te halen'])(
    'is none in "%s"',
    (query) => expect(find(query, isWord)).toBeUndefined(),
  );
  it('is one with a capital, whatever the site knows', () =>
    expect(find('contact Halen', isWord)?.href).toEqual(['/gemeente/halen/']));
});

describe('another form of a name', () => {
  it.each([
    ['Mechelse scholen', '/gemeente/mechelen/'],
    ['zelzatese leerling', '/gemeente/zelzate/'],
    ['begeleider in mechele', '/gemeente/mechelen/'],
    ['antwerpse scholen', '/regio/antwerpen/'],
    ['Vlaams-Brabantse leerling', '/regio/vlaams-brabant/'],
  ])('%s leads to %s', (query, href) => expect(find(query)?.href).toEqual([href]));
  it.each(['diverse scholen', 'hale', 'losse kosten'])('is none in "%s"', (query) =>
    expect(find(query)).toBeUndefined(),
  );
});

describe('a place elsewhere', () => {
  it.each(['Luik', 'hulp in luik', 'contact Luik', 'Namen', 'school in namen'])('is recognised in "%s"', (query) =>
    expect(placeInQuery(query, places)?.outside).toBe(/luik/i.test(query) ? 'Luik' : 'Namen'),
  );
});

describe('a postcode', () => {
  it.each([
    ['3600', ''],
    ['b 3600', ''],
    ['postcode 3600', ''],
    ['schooluitval 3600', 'schooluitval'],
    ['3600 schooluitval', 'schooluitval'],
    ['3600 schooluitval contact', 'schooluitval contact'],
    ['3600 en omgeving', 'en omgeving'],
  ])('in "%s" stands for its region and leaves "%s"', (query, rest) =>
    expect(placeInQuery(query, places)).toMatchObject({
      postcode: '3600',
      isRegion: true,
      matches: [{ region: { id: 'limburg' } }],
      rest,
    }),
  );
  it.each(['plannen 2027', 'schooluitval sinds 2020', 'in 2018 gestart', 'webinars april 2024', 'schooljaar 2000'])(
    'is none where a year is meant: "%s"',
    (query) => expect(placeInQuery(query, places)).toBeUndefined(),
  );
  it.each(['2060 schooluitval', 'contact in 2060', '2024'])('is one in "%s"', (query) =>
    expect(placeInQuery(query, places)?.postcode).toBe(/\d{4}/.exec(query)?.[0]),
  );
  it.each(['3600 Genk contact', 'contact 3600 Genk'])('in "%s" goes with the name behind it', (query) =>
    expect(find(query)).toEqual({ href: ['/gemeente/genk/'], rest: 'contact' }),
  );
  it.each(['4000', '4000 Liège', '1012 AB'])('in "%s" lies elsewhere', (query) =>
    expect(placeInQuery(query, places)).toMatchObject({ outside: query.slice(0, 4), matches: [], isRegion: false }),
  );
});
