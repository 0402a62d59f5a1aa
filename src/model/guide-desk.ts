/** To whom a local guide is reported: the publisher, or vzw Krijt as long as there is none. */
import { find, type Catalog } from './catalog.ts';
import { contactCards, type ContactCard } from './contacts.ts';
import type { Publisher } from './publisher.ts';

/** The offer whose contact knows the guides. */
const OFFER = 'lokale-begeleider';

export interface GuideDesk {
  readonly to: { readonly name: string; readonly address: string };
  /** The contact of vzw Krijt, where it takes the publisher's place. */
  readonly contact?: ContactCard;
}

/** @throws Error in Dutch when the offer or its contact is gone, or has no mail address */
export function guideDesk(
  catalog: Pick<Catalog, 'offers' | 'contacts' | 'sources'>,
  publisher: Publisher | undefined,
): GuideDesk {
  if (publisher) return { to: { name: publisher.name, address: publisher.corrections } };
  const page = 'src/pages/lokale-begeleider-melden.astro';
  const { data } = find(catalog.offers, OFFER, 'aanbod', page);
  const [contact] = contactCards(catalog, [data.contact], `content/aanbod/${OFFER}.mdx`);
  const address = contact?.emails[0]?.address;
  if (!contact || !address)
    throw new Error(
      `Het contact van content/aanbod/${OFFER}.mdx heeft geen mailadres: wie een lokale begeleider meldt, kan nergens terecht. Vul bij dat contact "email" in.`,
    );
  return { to: { name: contact.name, address }, contact };
}
