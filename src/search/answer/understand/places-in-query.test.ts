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
      municipalities: ['Berg', 'Heist-op-den-Berg', 'As'],
      places: ['Heist'],
    },
  ],
  aliases: { Malines: 'Mechelen' },
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

  it('lets an ordinary word be no village, but still a municipality', () => {
    const always = () => true;
    expect(find('werken', always)).toBeUndefined();
    expect(find('werken')?.href).toEqual(['/regio/limburg/']);
    expect(find('aalst', always)?.href[0]).toBe('/gemeente/aalst/');
  });
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
  it.each(['3600 Genk contact', 'contact 3600 Genk'])('in "%s" goes with the name behind it', (query) =>
    expect(find(query)).toEqual({ href: ['/gemeente/genk/'], rest: 'contact' }),
  );
  it.each(['4000', '4000 Liège', '1012 AB'])('in "%s" lies elsewhere', (query) =>
    expect(placeInQuery(query, places)).toMatchObject({ outside: query.slice(0, 4), matches: [], isRegion: false }),
  );
});
