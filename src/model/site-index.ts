/** The plain index of the site: every page, grouped, for who would rather browse than search. */
import type { Catalog, Entry } from './catalog.ts';
import { entryPages, pages, type SitePage } from './pages.ts';

export interface IndexLink {
  readonly name: string;
  readonly href: string;
  readonly text?: string;
}

export interface IndexGroup {
  readonly title: string;
  readonly links: readonly IndexLink[];
}

const described = ({ data }: Entry<{ titel: string; samenvatting: string }>, href: string): IndexLink => ({
  name: data.titel,
  href,
  text: data.samenvatting,
});

/** The groups of the site index; a group without links is left out. */
export function siteIndex(catalog: Catalog): IndexGroup[] {
  const fixed = (title: NonNullable<SitePage['overview']>): IndexGroup => ({
    title,
    links: pages
      .filter(({ overview }) => overview === title)
      .flatMap(({ id, href }) =>
        catalog.pages.filter((words) => words.id === id).map((words) => described(words, href)),
      ),
  });
  const { situaties, aanbod, netwerken, regios } = entryPages;
  return [
    {
      title: 'Wegwijzer',
      links: [
        { name: 'Alle situaties', href: situaties.folder },
        ...catalog.situations.map((situation) => described(situation, `${situaties.folder}${situation.id}/`)),
      ],
    },
    {
      title: 'Aanbod',
      links: [
        { name: 'Alle aanbod', href: aanbod.folder },
        ...catalog.offers.map((offer) => described(offer, `${aanbod.folder}${offer.id}/`)),
      ],
    },
    {
      title: 'Netwerken',
      links: [
        { name: 'Alle netwerken', href: netwerken.folder },
        ...catalog.networks.map((network) => described(network, `${netwerken.folder}${network.id}/`)),
      ],
    },
    fixed('Vinden'),
    {
      title: 'Regio’s',
      links: catalog.regions.map(({ id, data }) => ({ name: data.naam, href: `${regios.folder}${id}/` })),
    },
    {
      title: 'Begrippen',
      links: [
        { name: 'Alle begrippen', href: '/begrippen/' },
        ...[...catalog.terms]
          .sort((a, b) => a.data.term.localeCompare(b.data.term, 'nl', { sensitivity: 'base' }))
          .map(({ id, data }) => ({ name: data.term, href: `/begrippen/#${id}` })),
      ],
    },
    fixed('Over de site'),
  ].filter(({ links }) => links.length > 0);
}
