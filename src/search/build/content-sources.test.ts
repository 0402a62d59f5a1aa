import { describe, expect, it } from 'vitest';
import { contentSources, type Collections, type Entry } from './content-sources.ts';

const entry = <Data>(id: string, data: Data): Entry<Data> => ({ id, data, body: `Over ${id}.` });
const empty: Collections = {
  situaties: [],
  begrippen: [],
  contacten: [],
  regios: [],
  begeleiders: [],
  zoekwoorden: [],
  aanbod: [],
  netwerken: [],
  paginas: [],
};
const people: Collections = {
  ...empty,
  contacten: [
    entry('an', { naam: 'An', rol: 'coördinator', organisatie: 'vzw Voorbeeld', email: 'an@voorbeeld.be' }),
    entry('bo', { naam: 'Bo', rol: 'onthaal' }),
  ],
  netwerken: [entry('netwerk-een', { kort: 'Netwerk Een' })],
  regios: [
    entry('limburg', {
      naam: 'Limburg',
      netwerken: [
        { netwerk: 'netwerk-een', contacten: ['an', 'weg'] },
        { netwerk: 'netwerk-twee', contacten: [] },
      ],
    }),
  ],
};

describe('contentSources', () => {
  it('finds a person at the network of the region, with how to reach them', () =>
    expect(contentSources(people).people).toEqual([
      {
        naam: 'An',
        rol: 'coördinator, vzw Voorbeeld, Limburg',
        href: '/regio/limburg/#netwerk-een',
        regios: ['Limburg'],
        email: 'an@voorbeeld.be',
      },
    ]));

  it('finds a person of no region on the page of contacts', () =>
    expect(contentSources({ ...people, regios: [] }).people[0]?.href).toBe('/contact/#contact-an'));

  it('has no result for someone without an address, but the name leads to the page that says so', () =>
    expect(contentSources(people).ownWords).toContainEqual({ woorden: ['Bo'], paginas: ['/contact/'] }));

  it('has for each region whom to call, and the networks without anyone', () =>
    expect(contentSources(people).regions).toEqual({
      limburg: {
        naam: 'Limburg',
        contacten: [
          { naam: 'An', rol: 'coördinator', netwerk: 'Netwerk Een', anker: 'netwerk-een', email: 'an@voorbeeld.be' },
        ],
        onbekend: ['netwerk-twee'],
      },
    }));

  it('has the local guides of municipalities only', () =>
    expect(
      contentSources({
        ...empty,
        begeleiders: [
          entry('genk', { gebied: 'gemeente', soort: 'lokale-begeleider', gemeente: 'Genk', organisatie: 'Stad Genk' }),
          entry('peer', { gebied: 'gemeente', soort: 'partner', gemeente: 'Peer', organisatie: 'Stad Peer' }),
          entry('brussel', { gebied: 'gewest', soort: 'lokale-begeleider', gemeente: 'Brussel', organisatie: 'Iets' }),
        ],
      }).guides,
    ).toEqual({ Genk: 'Stad Genk' }));

  it('has the words of a page under its address', () =>
    expect(
      contentSources({
        ...empty,
        aanbod: [entry('traject', { zoekwoorden: ['hulp'] })],
        netwerken: [entry('net', { kort: 'Net' })],
        paginas: [entry('over', { zoekwoorden: ['wie'] })],
      }).ownWords,
    ).toEqual([
      { woorden: ['hulp'], paginas: ['/aanbod/traject/'] },
      { woorden: [], paginas: ['/netwerken/net/'] },
      { woorden: ['wie'], paginas: ['/over/'] },
    ]));
});
