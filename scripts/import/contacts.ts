/** Links what a pasted page says about people to the contacts the site has, or proposes a new one. */
import { fold, slugOf } from '../../src/model/text.ts';
import { findEmails, findPeople, findPhones } from './entities.ts';

/** What the importer needs of an entry of content/contacten. */
export interface KnownContact {
  readonly id: string;
  readonly naam: string;
  readonly email?: string;
  readonly otherEmail?: string;
  readonly telefoon?: string;
}

export interface ProposedContact {
  readonly id: string;
  readonly entry: Readonly<Record<string, unknown>>;
}

export interface ContactHit {
  readonly known: readonly KnownContact[];
  /** E-mail addresses and numbers no known contact has. */
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly people: readonly string[];
}

/**
 * The contacts in a passage, in order: known ones by address, number or name (a first name alone only next to an
 * address); the rest as loose facts.
 */
export function contactsIn(text: string, contacts: readonly KnownContact[]): ContactHit {
  const emails = findEmails(text);
  const phones = findPhones(text).map((phone) => phone.number);
  const people = findPeople(text);
  const folded = ` ${fold(text).replace(/[^\p{L}\d]+/gu, ' ')} `;
  const known = contacts.filter(
    (contact) =>
      (contact.email !== undefined && emails.includes(contact.email)) ||
      (contact.otherEmail !== undefined && emails.includes(contact.otherEmail)) ||
      (contact.telefoon !== undefined && phones.includes(contact.telefoon)) ||
      (contact.naam.includes(' ') && folded.includes(` ${fold(contact.naam)} `)) ||
      (!contact.naam.includes(' ') && people.includes(contact.naam)),
  );
  const place = (contact: KnownContact): number =>
    Math.min(
      ...[contact.email, contact.otherEmail, contact.naam].flatMap((part) =>
        part !== undefined && fold(text).includes(fold(part)) ? [fold(text).indexOf(fold(part))] : [],
      ),
    );
  known.sort((a, b) => place(a) - place(b));
  const owned = new Set(known.flatMap((contact) => [contact.email, contact.otherEmail, contact.telefoon]));
  const names = new Set(known.flatMap((contact) => [fold(contact.naam), fold(contact.naam).split(' ')[0]]));
  return {
    known,
    emails: emails.filter((email) => !owned.has(email)),
    phones: phones.filter((phone) => !owned.has(phone)),
    people: people.filter((name) => !names.has(fold(name))),
  };
}

/** A name guessed from an address as `eva.peeters@…`; undefined when the address tells none. */
function nameFromEmail(email: string): string | undefined {
  const parts = (email.split('@')[0] ?? '').split('.');
  if (parts.length < 2 || parts.some((part) => !/^\p{L}{2,}$/u.test(part))) return undefined;
  return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ');
}

/**
 * Proposes an entry for content/contacten from an unknown address or number in a passage. What the passage doesn't say
 * is a TODO, so that the content check insists on it.
 */
export function proposeContacts(hit: ContactHit): ProposedContact[] {
  const count = Math.max(hit.emails.length, hit.phones.length);
  return Array.from({ length: count }, (_, index) => {
    const email = hit.emails[index];
    const phone = hit.phones[index];
    const local = fold(email?.split('@')[0] ?? '');
    const named =
      hit.people.find((name) => local.includes(fold(name.split(' ')[0] ?? name))) ??
      (count === 1 ? hit.people[0] : undefined);
    const naam = named ?? (email === undefined ? undefined : nameFromEmail(email)) ?? 'TODO: naam';
    return {
      id: slugOf(naam.startsWith('TODO') ? (email?.split('@')[0] ?? 'nieuw-contact') : naam),
      entry: {
        naam,
        rol: 'TODO: wat doet deze persoon?',
        ...(email === undefined ? {} : { email }),
        ...(phone === undefined ? {} : { telefoon: phone }),
        netwerken: [],
        bron: 'TODO',
        nagekeken: 'TODO',
      },
    };
  });
}
