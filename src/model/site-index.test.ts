import { describe, expect, it } from 'vitest';
import type { Catalog } from './catalog.ts';
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
  sources: [],
};
/** Only the fields that the index reads. */
const catalog = (content: object): Catalog => ({ ...empty, ...content });
const everything = () => true;

const site = catalog({
  offers: [text('traject', 'Traject')],
  networks: [text('netwerk', 'Netwerk')],
  pages: ['zoeken', 'privacy', 'contact', 'kaart', 'wegwijzer'].map((id) => text(id, `Titel ${id}`)),
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
const group = (title: string, isPage: (href: string) => boolean = everything) =>
  siteIndex(site, isPage).find((each) => each.title === title)?.links ?? [];
const hrefs = (title: string, isPage?: (href: string) => boolean) => group(title, isPage).map(({ href }) => href);

describe('siteIndex', () => {
  it('lists the ways to find something in their own order, with and without a text', () =>
    expect(hrefs('Vinden')).toEqual(['/wegwijzer/', '/agenda/', '/kaart/', '/contact/']));

  it('takes name and text from the content where there is one', () => {
    const [wegwijzer, agenda] = group('Vinden');
    expect(wegwijzer).toEqual({ name: 'Titel wegwijzer', href: '/wegwijzer/', text: 'Over Titel wegwijzer.' });
    expect(agenda?.name).toBe('Agenda');
  });

  it('puts the other pages last, without the ones that are a group or the index itself', () =>
    expect(hrefs('Over de site')).toEqual(['/privacy/', '/redactie/']));

  it('links to no page that the site lacks', () => {
    const missing = new Set(['/agenda/', '/redactie/', '/aanbod/vergelijken/']);
    const isPage = (href: string) => !missing.has(href);
    expect(siteIndex(site, isPage).flatMap(({ links }) => links.filter(({ href }) => missing.has(href)))).toEqual([]);
    expect(hrefs('Aanbod', isPage)).toEqual(['/aanbod/', '/aanbod/traject/']);
    expect(hrefs('Aanbod')).toEqual(['/aanbod/', '/aanbod/vergelijken/', '/aanbod/traject/']);
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
    expect(siteIndex(catalog({}), () => false).map(({ title }) => title)).toEqual([
      'Aanbod',
      'Netwerken',
      'Begrippen',
    ]));
});
