/** The contact of a row: one that exists, by address, number or name, or a new one. */
import { slugOf } from '../../src/model/text.ts';
import { contactenSchema } from '../../src/schemas/contacten.ts';
import { type Change, type Facts, merge, problems } from './merge.ts';

export interface Entry {
  readonly id: string;
  readonly data: Facts;
}

/** Entries of a collection, the existing and the new ones. */
export type Entries = Map<string, Facts>;

/** A free file name: with a number behind it where the name is taken. */
export function freeId(name: string, taken: { has(id: string): boolean }, other = 'contact'): string {
  const slug = slugOf(name).slice(0, 80).replace(/-+$/, '') || other;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(id)) return id;
  }
}

export interface ContactFacts {
  readonly naam: string;
  readonly rol: string;
  readonly organisatie: string;
  readonly email: string | undefined;
  readonly telefoon: string | undefined;
}

export type FoundContact =
  | { readonly id: string; readonly data: Facts; readonly changes: readonly Change[]; readonly isNew: boolean }
  | { readonly refusal: string };

const OWN = new Set(['rol', 'organisatie']);

const emailsOf = ({ email, emailAnders }: Facts): unknown[] => [
  email,
  typeof emailAnders === 'object' && emailAnders !== null && 'adres' in emailAnders ? emailAnders.adres : undefined,
];

/** Whether two names may be of one person: the same, or one is the other's first name. */
function alike(one: string, other: string): boolean {
  const [a, b] = [slugOf(one), slugOf(other)];
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}

/**
 * Finds or makes the contact of a row.
 * @param proof source and day of the list
 */
export function contactFor(wanted: ContactFacts, contacts: Entries, proof: Facts): FoundContact {
  const { naam, organisatie, email, telefoon } = wanted;
  const reached = [...contacts].filter(
    ([, data]) =>
      (email !== undefined && emailsOf(data).includes(email)) ||
      (telefoon !== undefined && data['telefoon'] === telefoon),
  );
  const nameOf = (data: Facts): string => String(data['naam'] ?? '');
  const same = reached.find(([, data]) => alike(nameOf(data), naam));
  // A desk's number may be that of several people; an address is of one.
  const taken = reached.find(([, data]) => email !== undefined && emailsOf(data).includes(email));
  if (!same && taken) return { refusal: `${email} is al van ${nameOf(taken[1])} (content/contacten/${taken[0]}.json)` };
  const named = [...contacts].find(([, data]) => slugOf(nameOf(data)) === slugOf(naam));
  if (!same && named && slugOf(String(named[1]['organisatie'] ?? '')) !== slugOf(organisatie))
    return {
      refusal: `${naam} staat al in content/contacten/${named[0]}.json, bij een andere organisatie of zonder. Dezelfde persoon? Pas dan dat bestand aan. Zo niet, schrijf de naam voluit`,
    };
  const found = same ?? named;
  if (found) {
    const [id, entry] = found;
    const known = emailsOf(entry).includes(email);
    const facts = {
      ...wanted,
      naam: nameOf(entry).length >= naam.length ? undefined : naam,
      email: known ? undefined : email,
    };
    const merged = merge(entry, facts, proof, OWN);
    const wrong = problems(contactenSchema, merged.data);
    return wrong.length > 0 ? { refusal: wrong.join('; ') } : { id, ...merged, isNew: false };
  }
  const data = Object.fromEntries(
    Object.entries({ ...wanted, netwerken: [], ...proof }).filter(([, value]) => value !== undefined),
  );
  const wrong = problems(contactenSchema, data);
  if (wrong.length > 0) return { refusal: wrong.join('; ') };
  return { id: freeId(naam, contacts), data, changes: [], isNew: true };
}
