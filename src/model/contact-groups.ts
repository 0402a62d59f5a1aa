/** All contacts of the site in groups: vzw Krijt first, then each network with its regions. */
import type { Catalog } from './catalog.ts';
import { contactCard, type ContactCard } from './contacts.ts';

export interface ContactGroup {
  readonly id: string;
  readonly title: string;
  /** Page that says what one can ask there. */
  readonly href: string;
  readonly contacts: readonly { readonly card: ContactCard; readonly region?: string }[];
}

/**
 * Groups every contact once.
 * Contacts without a network belong to vzw Krijt's offers; within a network they stand in the order of the regions.
 */
export function contactGroups(catalog: Pick<Catalog, 'contacts' | 'networks' | 'regions' | 'sources'>): ContactGroup[] {
  const offers: ContactGroup = {
    id: 'aanbod',
    title: 'Trajecten van vzw Krijt',
    href: '/aanbod/',
    contacts: catalog.contacts
      .filter(({ data }) => data.netwerken.length === 0)
      .map((entry) => ({ card: contactCard(catalog, entry) })),
  };
  const networks = catalog.networks.map(({ id, data }): ContactGroup => {
    const ordered = catalog.regions.flatMap((region) => {
      const ids = region.data.netwerken.find(({ netwerk }) => netwerk === id)?.contacten ?? [];
      return catalog.contacts
        .filter((entry) => ids.includes(entry.id))
        .map((entry) => ({ card: contactCard(catalog, entry), region: region.data.naam }));
    });
    const placed = new Set(ordered.map(({ card }) => card.id));
    const elsewhere = catalog.contacts
      .filter((entry) => entry.data.netwerken.includes(id) && !placed.has(entry.id))
      .map((entry) => ({ card: contactCard(catalog, entry) }));
    return { id, title: data.titel, href: `/netwerken/${id}/`, contacts: [...ordered, ...elsewhere] };
  });
  return [offers, ...networks].filter(({ contacts }) => contacts.length > 0);
}
