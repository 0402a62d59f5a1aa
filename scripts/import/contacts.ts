/** Links what a pasted page says about people to the contacts the site has, or proposes a new one. */
import { slugOf } from '../../src/model/text.ts';
import { wordsOf } from '../check/duplicates/words.ts';
import { type Fact, findEmails, findPhones } from './entities.ts';
import { findPeople, isName } from './names.ts';
import { type Block, linesOf } from './tree.ts';

/** What the importer needs of an entry of content/contacten. */
export interface KnownContact {
  readonly id: string;
  readonly naam: string;
  readonly email?: string;
  readonly otherEmail?: string;
  readonly telefoon?: string;
}

/** A line, item or row of the page with what it says about people. */
export interface Passage {
  readonly block: Block;
  readonly text: string;
  readonly line: number;
  readonly emails: readonly Fact[];
  readonly phones: readonly Fact[];
  readonly people: readonly Fact[];
}

/** Someone on the page, with the addresses and numbers that stand with the name. */
export interface Person {
  readonly name: string | undefined;
  readonly line: number;
  readonly emails: Set<string>;
  readonly phones: Set<string>;
}

/** The words of a text, without capitals, accents and marks. */
const folded = (text: string): string[] => wordsOf(text).map(({ word }) => word);

/** What the blocks say about people, passage by passage. */
export function readPassages(blocks: readonly Block[]): Passage[] {
  return blocks.flatMap((block) =>
    linesOf(block).map(({ text, line }) => {
      const [emails, phones] = [findEmails(text), findPhones(text)];
      return { block, text, line, emails, phones, people: findPeople(text, [...emails, ...phones]) };
    }),
  );
}

/** The addresses and numbers of a contact of the site. */
export const factsOf = (contact: KnownContact): string[] =>
  [contact.email, contact.otherEmail, contact.telefoon].filter((fact) => fact !== undefined);

/**
 * The contacts of the site in a passage, in its order: by address, number or name; a first name alone only where the
 * passage uses it with an address.
 */
export function knownIn(passage: Passage, contacts: readonly KnownContact[]): KnownContact[] {
  const facts = [...passage.emails, ...passage.phones];
  const place = (contact: KnownContact): number => {
    const own = factsOf(contact);
    const fact = facts.find(({ value }) => own.includes(value))?.at ?? Infinity;
    const person = passage.people.find(({ value }) => slugOf(value) === slugOf(contact.naam))?.at ?? Infinity;
    const words = ` ${folded(passage.text).join(' ')} `;
    const name = contact.naam.includes(' ') ? words.indexOf(` ${folded(contact.naam).join(' ')} `) : -1;
    return Math.min(fact, person, name < 0 ? Infinity : name);
  };
  return contacts
    .map((contact) => ({ contact, at: place(contact) }))
    .filter(({ at }) => at < Infinity)
    .toSorted((a, b) => a.at - b.at)
    .map(({ contact }) => contact);
}

/** Whether a passage has nothing but addresses and numbers, with a label at most. */
function isBare({ text, emails, phones }: Passage): boolean {
  const rest = [...emails, ...phones].reduce((left, fact) => left.replace(fact.text, ''), text);
  return !/\p{L}/u.test(rest.replace(/\b(?:tel|telefoon|gsm|mobiel|t|m|e-?mail|mail|e|of|en)\b/giu, ''));
}

/** A name guessed from an address as `eva.peeters@…`; undefined when the address tells none. */
export function nameFromEmail(email: string | undefined): string | undefined {
  const parts = (email?.split('@')[0] ?? '').split('.');
  if (parts.length < 2 || parts.some((part) => !/^\p{L}{2,}$/u.test(part))) return undefined;
  return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ');
}

/**
 * The name with which an address or number stands: one that the address contains, the one before it, or one up to two
 * lines above.
 */
function nameFor(fact: Fact, passage: Passage, above: readonly Passage[]): string | undefined {
  const higher = above.flatMap(({ text, people }) => (isName(text) ? [text] : people.map(({ value }) => value)));
  const local = fact.value.includes('@') ? folded(fact.value.split('@')[0] ?? '').join('') : '';
  const alike = [...passage.people.map(({ value }) => value), ...higher].find((name) =>
    folded(name).some((part) => part.length > 2 && local.includes(part)),
  );
  const before = passage.people.findLast(({ at }) => at < fact.at) ?? passage.people[0];
  return alike ?? before?.value ?? (isBare(passage) ? higher[0] : undefined);
}

/** The people with an address or number that no contact of the site has, each with all of theirs. */
export function readPeople(passages: readonly Passage[], contacts: readonly KnownContact[]): Person[] {
  const owned = new Set(contacts.flatMap(factsOf));
  const people = new Map<string, Person>();
  let above: readonly Passage[] = [];
  // Bare lines that follow each other are of the same person.
  let group = 0;
  for (const [index, passage] of passages.entries()) {
    const bare = isBare(passage);
    if (!bare || above[0] === passages[index - 1]) group = index;
    for (const fact of [...passage.emails, ...passage.phones].filter(({ value }) => !owned.has(value))) {
      const name = nameFor(fact, passage, above);
      const key = slugOf(name ?? nameFromEmail(fact.value) ?? '') || `${group}`;
      const known = people.get(key);
      const person = known ?? { name, line: passage.line, emails: new Set<string>(), phones: new Set<string>() };
      people.set(key, { ...person, name: person.name ?? name });
      (fact.value.includes('@') ? person.emails : person.phones).add(fact.value);
    }
    if (!bare) above = [passage, ...above.slice(0, 1)];
  }
  return [...people.values()];
}
