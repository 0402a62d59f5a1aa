/** The plain index of the site: every page, grouped, for who would rather browse than search. */
import type { Catalog } from './catalog.ts';

export interface IndexGroup {
  readonly title: string;
  readonly links: readonly { readonly name: string; readonly href: string; readonly text?: string }[];
}

/** Pages that belong with the offers or the map rather than with the pages about the site. */
const FINDING = ['wegwijzer', 'agenda', 'kaart', 'contact', 'gemeente'];
/** Pages that have a group of their own, or that are this index. */
const HIDDEN = new Set(['start', 'zoeken', 'overzicht', 'aanbod', 'netwerken', 'begrippen']);
/** Pages without a text in content/paginas. */
const WITHOUT_TEXT = [
  { id: 'wegwijzer', name: 'Wegwijzer', text: 'Welk traject past bij jullie? Een paar vragen wijzen de weg.' },
  { id: 'agenda', name: 'Agenda', text: 'Wanneer je je kunt aanmelden, en welke data al voorbij zijn.' },
  { id: 'redactie', name: 'Voor de redactie', text: 'Hoe je een tekst, een contact of een datum aanpast.' },
];

/**
 * The groups of the site index.
 * @param isPage whether the site has a page at an address
 */
export function siteIndex(catalog: Catalog, isPage: (href: string) => boolean): IndexGroup[] {
  const texts = catalog.pages
    .filter(({ id }) => !HIDDEN.has(id))
    .map(({ id, data }) => ({ id, name: data.titel, text: data.samenvatting }));
  const others = WITHOUT_TEXT.filter(({ id }) => !texts.some((page) => page.id === id));
  const shown = [...texts, ...others]
    .map((page) => ({ ...page, href: `/${page.id}/` }))
    .filter(({ href }) => isPage(href));
  const strip = ({ name, href, text }: (typeof shown)[number]) => ({ name, href, text });
  const finding = FINDING.flatMap((id) => shown.filter((page) => page.id === id));
  const about = shown.filter(({ id }) => !FINDING.includes(id));
  const compare = { name: 'Aanbod vergelijken', href: '/aanbod/vergelijken/' };
  return [
    {
      title: 'Wegwijzer',
      links: catalog.situations.map(({ id, data }) => ({
        name: data.titel,
        href: `/wegwijzer/${id}/`,
        text: data.samenvatting,
      })),
    },
    {
      title: 'Aanbod',
      links: [
        { name: 'Alle aanbod', href: '/aanbod/' },
        ...(isPage(compare.href) ? [compare] : []),
        ...catalog.offers.map(({ id, data }) => ({
          name: data.titel,
          href: `/aanbod/${id}/`,
          text: data.samenvatting,
        })),
      ],
    },
    {
      title: 'Netwerken',
      links: [
        { name: 'Alle netwerken', href: '/netwerken/' },
        ...catalog.networks.map(({ id, data }) => ({
          name: data.titel,
          href: `/netwerken/${id}/`,
          text: data.samenvatting,
        })),
      ],
    },
    { title: 'Vinden', links: finding.map(strip) },
    { title: 'Regio’s', links: catalog.regions.map(({ id, data }) => ({ name: data.naam, href: `/regio/${id}/` })) },
    {
      title: 'Begrippen',
      links: [
        { name: 'Alle begrippen', href: '/begrippen/' },
        ...[...catalog.terms]
          .sort((a, b) => a.data.term.localeCompare(b.data.term, 'nl', { sensitivity: 'base' }))
          .map(({ id, data }) => ({ name: data.term, href: `/begrippen/#${id}` })),
      ],
    },
    { title: 'Over de site', links: about.map(strip) },
  ].filter(({ links }) => links.length > 0);
}
