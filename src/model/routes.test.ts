import { describe, expect, it } from 'vitest';
import { pageOf, siteRoutes } from './routes.ts';

const entry = (collection: string, id: string, data?: unknown, headings: readonly string[] = []) => ({
  collection,
  id,
  data,
  headings,
});
const routes = siteRoutes({
  entries: [
    entry('aanbod', 'zelfscan', { fasen: [], voorwaarden: ['Tijd.'] }, ['een-schoolfoto']),
    entry('netwerken', 'clb-samenwerking', { contactenPerRegio: false, doelen: [] }),
    entry('netwerken', 'samen-tegen-schooluitval', { contactenPerRegio: true, doelen: ['Samen.'] }),
    entry('regios', 'limburg', { meer: [] }),
    entry('begrippen', 'clb'),
    entry('contacten', 'an-peeters'),
    entry('paginas', 'over', {}, ['wie-we-zijn']),
    entry('paginas', 'geen-pagina', {}, ['kop']),
  ],
  municipalities: ['Oostende', 'Nazareth-De Pinte'],
});
const placesOn = (address: string) => [...(routes.get(address) ?? [])];

describe('siteRoutes', () => {
  it('has a page for each entry and municipality', () => {
    for (const route of [
      '/',
      '/aanbod/',
      '/aanbod/zelfscan/',
      '/netwerken/clb-samenwerking/',
      '/regio/limburg/',
      '/gemeente/nazareth-de-pinte/',
      '/redactie/',
    ])
      expect(routes.has(route), route).toBe(true);
    for (const route of ['/aanbod/groepstraject/', '/niet-gevonden/', '/404/', '/geen-pagina/', '/beheer/'])
      expect(routes.has(route), route).toBe(false);
  });

  it('knows the places on a page: headings of the text, and of the template what the entry has', () => {
    expect(placesOn('/aanbod/zelfscan/').sort()).toEqual([
      'aanmelden',
      'bronnen',
      'een-schoolfoto',
      'in-het-kort',
      'inhoud',
      'voorwaarden',
    ]);
    expect(placesOn('/netwerken/clb-samenwerking/')).toEqual(['inhoud', 'in-het-kort', 'bronnen']);
    expect(placesOn('/netwerken/samen-tegen-schooluitval/')).toEqual(expect.arrayContaining(['doelen']));
    expect(placesOn('/over/')).toEqual(['inhoud', 'wie-we-zijn']);
    expect(placesOn('/gemeente/oostende/')).toEqual(['inhoud']);
  });

  it('knows the places that are named after entries', () => {
    expect(placesOn('/begrippen/')).toContain('clb');
    expect(placesOn('/contact/')).toContain('contact-an-peeters');
    expect(placesOn('/kaart/')).toContain('limburg');
    expect(placesOn('/regio/limburg/')).toContain('samen-tegen-schooluitval');
    expect(placesOn('/regio/limburg/')).not.toContain('clb-samenwerking');
  });

  it('writes every address with a slash at both ends', () => {
    for (const route of routes.keys()) expect(route).toMatch(/^\/(?:[a-z0-9-]+\/)*$/);
  });
});

describe('pageOf', () => {
  it('gives the address of an entry, and none where the entry has no page', () => {
    expect(pageOf('regios', 'limburg')).toBe('/regio/limburg/');
    expect(pageOf('paginas', 'start')).toBe('/');
    expect(pageOf('paginas', 'over')).toBe('/over/');
    expect(pageOf('paginas', 'niet-gevonden')).toBeUndefined();
    expect(pageOf('paginas', 'geen-pagina')).toBeUndefined();
    expect(pageOf('bronnen', 'clbchat')).toBeUndefined();
  });
});
