/** What was compared with its source when, how old that source is, and what nobody has confirmed. */
import { find, type Catalog } from './catalog.ts';
import { formatDate } from './dates.ts';

export interface StateRow {
  readonly name: string;
  readonly href: string;
  /** Last comparison with the source. */
  readonly checked: string;
  /** Date of the main source, or "zonder datum". */
  readonly sourceDate: string;
  /** Confirmation by the organisation itself, where there is one. */
  readonly confirmed?: string;
  /** What is uncertain about it. */
  readonly doubt?: string;
}

export interface StateGroup {
  readonly title: string;
  readonly rows: readonly StateRow[];
}

/** Offers, networks, regions and contacts with their dates. @throws Error in Dutch when a source doesn't exist */
export function stateOfAffairs(catalog: Catalog): StateGroup[] {
  const dateOf = (id: string | undefined, from: string) => {
    const date = find(catalog.sources, id ?? '', 'bronnen', from).data.datum;
    return date ? formatDate(date) : 'zonder datum';
  };
  return [
    {
      title: 'Aanbod',
      rows: catalog.offers.map(({ id, data }) => ({
        name: data.titel,
        href: `/aanbod/${id}/`,
        checked: formatDate(data.nagekeken),
        sourceDate: dateOf(data.bronnen[0], `content/aanbod/${id}.mdx`),
        ...(data.statusReden && { doubt: data.statusReden }),
      })),
    },
    {
      title: 'Netwerken',
      rows: catalog.networks.map(({ id, data }) => ({
        name: data.titel,
        href: `/netwerken/${id}/`,
        checked: formatDate(data.nagekeken),
        sourceDate: dateOf(data.bronnen[0], `content/netwerken/${id}.mdx`),
      })),
    },
    {
      title: 'Contacten',
      rows: catalog.contacts.map(({ id, data }) => ({
        name: data.naam,
        href: `/contact/#contact-${id}`,
        checked: formatDate(data.nagekeken),
        sourceDate: dateOf(data.bron, `content/contacten/${id}.json`),
        ...(data.bevestigd && { confirmed: formatDate(data.bevestigd) }),
        ...((data.emailAnders?.reden ?? data.opmerking) && { doubt: data.emailAnders?.reden ?? data.opmerking ?? '' }),
      })),
    },
    {
      title: 'Lokale begeleiders en partners',
      rows: catalog.guides.map(({ id, data }) => ({
        name: `${data.organisatie} (${data.gemeente})`,
        href: '/kaart/',
        checked: formatDate(data.nagekeken),
        sourceDate: dateOf(data.bron, `content/begeleiders/${id}.json`),
      })),
    },
    {
      title: 'Agenda',
      rows: catalog.agenda.map(({ id, data }) => ({
        name: data.titel,
        href: `/agenda/#${id}`,
        checked: formatDate(data.nagekeken),
        sourceDate: dateOf(data.bron, `content/agenda/${id}.json`),
        ...(data.opmerking && { doubt: data.opmerking }),
      })),
    },
  ];
}
