/** All contacts of the site in groups: vzw Krijt first, then each network with its regions. */
import type { Catalog } from './catalog.ts';
import { topicSubject } from './contact-mail.ts';
import { contactCard, withSubject, type ContactCard } from './contacts.ts';

export interface ContactGroup {
  readonly id: string;
  readonly title: string;
  /** Page that says what one can ask there. */
  readonly href: string;
  readonly contacts: readonly { readonly card: ContactCard; readonly region?: string }[];
}

const OFFERS = 'Trajecten van vzw Krijt';

/**
 * Groups every contact once.
 * Contacts without a network belong to vzw Krijt's offers; within a network they stand in the order of the regions.
 */
export function contactGroups(catalog: Pick<Catalog, 'contacts' | 'networks' | 'regions' | 'sources'>): ContactGroup[] {
  /** A contact whose mails name the group, and the region that it stands under. */
  const shown = (entry: Catalog['contacts'][number], ...topic: readonly string[]) => ({
    card: withSubject(contactCard(catalog, entry), topicSubject(...topic)),
  });
  const offers: ContactGroup = {
    id: 'aanbod',
    title: OFFERS,
    href: '/aanbod/',
    contacts: catalog.contacts.filter(({ data }) => data.netwerken.length === 0).map((entry) => shown(entry, OFFERS)),
  };
  const networks = catalog.networks.map(({ id, data }): ContactGroup => {
    const ordered = catalog.regions.flatMap((region) => {
      const ids = region.data.netwerken.find(({ netwerk }) => netwerk === id)?.contacten ?? [];
      return catalog.contacts
        .filter((entry) => ids.includes(entry.id))
        .map((entry) => ({ ...shown(entry, data.titel, region.data.naam), region: region.data.naam }));
    });
    const placed = new Set(ordered.map(({ card }) => card.id));
    const elsewhere = catalog.contacts
      .filter((entry) => entry.data.netwerken.includes(id) && !placed.has(entry.id))
      .map((entry) => shown(entry, data.titel));
    return { id, title: data.titel, href: `/netwerken/${id}/`, contacts: [...ordered, ...elsewhere] };
  });
  return [offers, ...networks].filter(({ contacts }) => contacts.length > 0);
}
