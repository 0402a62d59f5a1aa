/**
 * A contact for somebody's own address book: vCard 4.0 (RFC 6350). It holds what the pages show of the contact, and
 * nothing else. The same content gives the same bytes.
 */
import ICAL from 'ical.js';
import type { ContactCard } from './contacts.ts';

/** A property of a card, as jCard has it (RFC 7095). */
type Property = readonly [name: string, parameters: Readonly<Record<string, string>>, type: string, value: string];

const AT_WORK = { type: 'work' };

/** Where the card of a contact stands, from the root of the site. */
export const vcardPath = (id: string): string => `/contact/${id}.vcf`;

/** Which source says so, when it was last read, and what else the page says. */
const noteOf = ({ source, checked, confirmed, emailsDiffer, note }: ContactCard): string =>
  [
    `Bron: ${source.publisher}, ${source.title}, ${source.date}${source.url ? ` (${source.url})` : ''}.`,
    `Nagekeken op ${checked}.`,
    ...(confirmed ? [`Bevestigd door de organisatie op ${confirmed}.`] : []),
    ...[emailsDiffer, note].filter((each) => each !== undefined),
  ].join('\n');

/**
 * @param site public address of the site: the card names its own address there, from where it can be fetched anew, and
 * the contact's place on the contact page
 */
export function vcard(contact: ContactCard, site: URL): string {
  const { id, name, role, organisation, emails, phone, website, checkedOn } = contact;
  const properties: readonly Property[] = [
    ['version', {}, 'text', '4.0'],
    ['uid', {}, 'text', `${id}@trajectwijzer`],
    ['fn', {}, 'text', name],
    ...(organisation ? [['org', {}, 'text', organisation] as const] : []),
    // Address books show one or the other.
    ['title', {}, 'text', role],
    ['role', {}, 'text', role],
    ...emails.map(({ address }, index) => ['email', { ...AT_WORK, pref: `${index + 1}` }, 'text', address] as const),
    // As text: some address books show the `tel:` of a URI.
    ...(phone ? [['tel', AT_WORK, 'text', phone.href.replace('tel:', '')] as const] : []),
    ...(website ? [['url', {}, 'uri', website] as const] : []),
    ['url', {}, 'uri', new URL(`/contact/#contact-${id}`, site).href],
    ['source', {}, 'uri', new URL(vcardPath(id), site).href],
    ['note', {}, 'text', noteOf(contact)],
    ['rev', {}, 'timestamp', `${checkedOn}T00:00:00Z`],
  ];
  return ICAL.stringify(['vcard', properties, []]);
}
