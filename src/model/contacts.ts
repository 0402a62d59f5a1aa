/** Contacts as cards: prepared once here, shown the same everywhere. */
import type { ContactData } from '../schemas/contacten.ts';
import { find, type Catalog, type Entry } from './catalog.ts';
import { mailTo } from './contact-mail.ts';
import { formatDate } from './dates.ts';
import { formatPhone } from './phones.ts';
import { citations, type Citation } from './sources.ts';

export interface MailAddress {
  readonly address: string;
  /** Opens a mail, with its subject where the page gives one. */
  readonly href: string;
  readonly source: Citation;
}

export interface ContactCard {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly organisation?: string;
  /** None, one, or two where sources differ. */
  readonly emails: readonly MailAddress[];
  /** Why there are two addresses. */
  readonly emailsDiffer?: string;
  readonly phone?: { readonly href: string; readonly text: string };
  readonly website?: string;
  readonly note?: string;
  readonly source: Citation;
  /** Day of the last comparison with the source, in words. */
  readonly checked: string;
  /** The same as an ISO day. */
  readonly checkedOn: string;
  /** Day the organisation itself confirmed it, in words. */
  readonly confirmed?: string;
}

const mailAddress = (address: string, source: Citation): MailAddress => ({ address, href: mailTo(address), source });

/**
 * Prepares one contact.
 * @throws Error in Dutch when a source doesn't exist
 */
export function contactCard(catalog: Pick<Catalog, 'sources'>, { id, data }: Entry<ContactData>): ContactCard {
  const from = `content/contacten/${id}.json`;
  const [source] = citations(catalog, [data.bron], from) as [Citation];
  const emails: MailAddress[] = data.email ? [mailAddress(data.email, source)] : [];
  if (data.emailAnders) {
    const [other] = citations(catalog, [data.emailAnders.bron], from) as [Citation];
    emails.push(mailAddress(data.emailAnders.adres, other));
  }
  return {
    id,
    name: data.naam,
    role: data.rol,
    ...(data.organisatie && { organisation: data.organisatie }),
    emails,
    ...(data.emailAnders && { emailsDiffer: data.emailAnders.reden }),
    ...(data.telefoon && { phone: { href: `tel:${data.telefoon}`, text: formatPhone(data.telefoon) } }),
    ...(data.website && { website: data.website }),
    ...(data.opmerking && { note: data.opmerking }),
    source,
    checked: formatDate(data.nagekeken),
    checkedOn: data.nagekeken,
    ...(data.bevestigd && { confirmed: formatDate(data.bevestigd) }),
  };
}

/**
 * Prepares the contacts with these ids, in that order.
 * @param from the file that refers to them, for errors
 */
export function contactCards(
  catalog: Pick<Catalog, 'contacts' | 'sources'>,
  ids: readonly string[],
  from: string,
): ContactCard[] {
  return ids.map((id) => contactCard(catalog, find(catalog.contacts, id, 'contacten', from)));
}

/** The same contact, whose mails open with this subject. */
export const withSubject = (card: ContactCard, subject: string): ContactCard => ({
  ...card,
  emails: card.emails.map((mail) => ({ ...mail, href: mailTo(mail.address, { subject }) })),
});
