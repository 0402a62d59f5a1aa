import { describe, expect, it } from 'vitest';
import type { Catalog } from './catalog.ts';
import { pages } from './pages.ts';
import { siteIndex } from './site-index.ts';

const text = (id: string, titel: string) => ({ id, body: '', data: { titel, samenvatting: `Over ${titel}.` } });
const empty = {
  situations: [],
  offers: [],
  networks: [],
  pages: [],
  terms: [],
  regions: [],
  contacts: [],
  guides: [],
  agenda: [],
  sources: [],
  changes: [],
};
/** Only the fields that the index reads. */
const catalog = (content: object): Catalog => ({ ...empty, ...content });

const site = catalog({
  offers: [text('traject', 'Traject')],
  networks: [text('netwerk', 'Netwerk')],
  pages: pages.map(({ id }) => text(id, `Titel ${id}`)).toReversed(),
  terms: ['zorg', 'Éénoudergezin', 'attest', 'Budget'].map((term, index) => ({
    id: `begrip-${String(index)}`,
    body: '',
    data: { term },
  })),
  regions: [
    { id: 'limburg', data: { naam: 'Limburg' } },
    { id: 'antwerpen', data: { naam: 'Antwerpen' } },
  ],
});
const group = (title: string) => siteIndex(site).find((each) => each.title === title)?.links ?? [];
const hrefs = (title: string) => group(title).map(({ href }) => href);

describe('siteIndex', () => {
  it('lists the ways to find something and the pages about the site in the order of the registry', () => {
    expect(hrefs('Vinden')).toEqual([
      '/kaart/',
      '/gemeente/',
      '/aanbod/vergelijken/',
      '/agenda/',
      '/lokale-begeleider-melden/',
      '/contact/',
    ]);
    expect(hrefs('Over de site').slice(0, 5)).toEqual([
      '/bronnen/',
      '/stand-van-zaken/',
      '/data/',
      '/insluiten/',
      '/over/',
    ]);
  });

  it('takes name and text from the content', () =>
    expect(group('Vinden')[0]).toEqual({ name: 'Titel kaart', href: '/kaart/', text: 'Over Titel kaart.' }));

  it('has every page but the start page, itself, and what stays unlisted', () => {
    const listed = new Set(siteIndex(site).flatMap(({ links }) => links.map(({ href }) => href)));
    expect(pages.filter(({ href }) => !listed.has(href)).map(({ id }) => id)).toEqual([
      'start',
      'overzicht',
      'fouten',
      'nakijken',
      'zoeken',
      'niet-gevonden',
    ]);
  });

  it('has each offer and network below the page of all', () => {
    expect(hrefs('Aanbod')).toEqual(['/aanbod/', '/aanbod/traject/']);
    expect(hrefs('Netwerken')).toEqual(['/netwerken/', '/netwerken/netwerk/']);
  });

  it('sorts terms as a Dutch reader does, below their page', () => {
    expect(group('Begrippen').map(({ name }) => name)).toEqual([
      'Alle begrippen',
      'attest',
      'Budget',
      'Éénoudergezin',
      'zorg',
    ]);
    expect(hrefs('Begrippen')[1]).toBe('/begrippen/#begrip-2');
  });

  it('keeps the order of the regions', () =>
    expect(hrefs('Regio’s')).toEqual(['/regio/limburg/', '/regio/antwerpen/']));

  it('leaves out a group without links', () =>
    expect(siteIndex(catalog({})).map(({ title }) => title)).toEqual([
      'Wegwijzer',
      'Aanbod',
      'Netwerken',
      'Begrippen',
    ]));
});
