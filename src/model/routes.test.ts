import { describe, expect, it } from 'vitest';
import { fixedRoutes, pageOf, siteRoutes } from './routes.ts';

const routes = siteRoutes({
  ids: new Map([
    ['aanbod', new Set(['zelfscan'])],
    ['netwerken', new Set(['clb-samenwerking'])],
    ['regios', new Set(['limburg'])],
    ['netwerken per regio', new Set(['samen-tegen-schooluitval'])],
    ['begrippen', new Set(['clb'])],
    ['contacten', new Set(['an-peeters'])],
  ]),
  municipalities: ['Oostende', 'Nazareth-De Pinte'],
  anchors: new Map([['/aanbod/zelfscan/', ['een-schoolfoto']]]),
});

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
    expect(routes.has('/aanbod/groepstraject/')).toBe(false);
    expect(routes.has('/niet-gevonden/')).toBe(false);
  });

  it('knows the places on a page: headings of the text, of the template, and entries', () => {
    expect(routes.get('/aanbod/zelfscan/')).toEqual(
      new Set(['inhoud', 'in-het-kort', 'aanmelden', 'bronnen', 'een-schoolfoto']),
    );
    expect(routes.get('/begrippen/')?.has('clb')).toBe(true);
    expect(routes.get('/contact/')?.has('contact-an-peeters')).toBe(true);
    expect(routes.get('/regio/limburg/')?.has('samen-tegen-schooluitval')).toBe(true);
    expect(routes.get('/regio/limburg/')?.has('clb-samenwerking')).toBe(false);
  });

  it('writes every address with a slash at both ends', () => {
    for (const route of [...routes.keys(), ...fixedRoutes]) expect(route).toMatch(/^\/(?:[a-z0-9-]+\/)*$/);
  });
});

describe('pageOf', () => {
  it('gives the address of an entry, and none where the entry has no page', () => {
    expect(pageOf('regios', 'limburg')).toBe('/regio/limburg/');
    expect(pageOf('paginas', 'start')).toBe('/');
    expect(pageOf('paginas', 'over')).toBe('/over/');
    expect(pageOf('paginas', 'niet-gevonden')).toBeUndefined();
    expect(pageOf('bronnen', 'clbchat')).toBeUndefined();
  });
});
