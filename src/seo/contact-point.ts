import type { ContactCard } from '../model/contacts.ts';
import { organization } from './organizations.ts';

const context = 'https://schema.org';

/** What a contact point needs of a contact card. */
type Contact = Pick<ContactCard, 'name' | 'role' | 'organisation' | 'emails' | 'phone'>;

/**
 * One contact (https://schema.org/ContactPoint), to stand inside another object.
 * Two addresses that differ are both given, as the page gives both.
 * @param area name of the region the contact works for, where it has one
 */
export function contactPoint(contact: Contact, area?: string): object {
  const addresses = contact.emails.map(({ address }) => address);
  return {
    '@type': 'ContactPoint',
    name: contact.name,
    contactType: contact.role,
    ...(addresses.length > 0 && { email: addresses.length === 1 ? addresses[0] : addresses }),
    ...(contact.phone && { telephone: contact.phone.href.replace('tel:', '') }),
    ...(area && { areaServed: area }),
    availableLanguage: 'nl',
  };
}

/**
 * The contacts of a page as objects that stand on their own: those of one organisation together, under its name;
 * those whose organisation no source names, each apart.
 */
export function contactPoints(contacts: readonly Contact[], area?: string): object[] {
  const names = [...new Set(contacts.flatMap(({ organisation }) => organisation ?? []))];
  const together = names.map((name) => ({
    '@context': context,
    ...organization(name),
    contactPoint: contacts.filter(({ organisation }) => organisation === name).map((one) => contactPoint(one, area)),
  }));
  const apart = contacts
    .filter(({ organisation }) => organisation === undefined)
    .map((one) => ({ '@context': context, ...contactPoint(one, area) }));
  return [...together, ...apart];
}
