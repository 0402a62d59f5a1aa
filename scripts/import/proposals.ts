/** What an editor must do with the people on a pasted page: a new contact, a fact to compare, a name to think about. */
import { slugOf } from '../../src/model/text.ts';
import { type KnownContact, nameFromEmail, type Passage, type Person, readPeople } from './contacts.ts';
import type { Note } from './types.ts';

export interface ProposedContact {
  /** File name in content/contacten, without extension. */
  readonly id: string;
  readonly entry: Readonly<Record<string, unknown>>;
}

/** An entry for content/contacten. What the page doesn't say, and a name that it only suggests, is a TODO. */
function propose({ name, emails, phones }: Person): ProposedContact {
  const [email, ...otherEmails] = emails;
  const [phone, ...otherPhones] = phones;
  const guess = nameFromEmail(email);
  const others = [...otherEmails, ...otherPhones];
  return {
    id: slugOf(name ?? guess ?? email?.split('@')[0] ?? '') || 'nieuw-contact',
    entry: {
      naam: name ?? (guess === undefined ? 'TODO: naam' : `TODO: misschien ${guess}`),
      rol: 'TODO: wat doet deze persoon?',
      ...(email === undefined ? {} : { email }),
      ...(phone === undefined ? {} : { telefoon: phone }),
      netwerken: [],
      bron: 'TODO',
      nagekeken: 'TODO',
      ...(others.length === 0 ? {} : { opmerking: `TODO: ook ${others.join(', ')}` }),
    },
  };
}

/** Proposals for people the site doesn't have, with ids that differ; and a note on each of them and on the rest. */
export function proposeContacts(
  passages: readonly Passage[],
  contacts: readonly KnownContact[],
): { proposals: ProposedContact[]; notes: Note[] } {
  const proposals: ProposedContact[] = [];
  const notes: Note[] = [];
  const named = new Set(contacts.map((contact) => slugOf(contact.naam)));
  for (const person of readPeople(passages, contacts)) {
    const known = contacts.find((contact) => slugOf(contact.naam) === slugOf(person.name ?? ''));
    const facts = [...person.emails, ...person.phones].join(', ');
    if (known) {
      const text = `${known.naam}: ${facts} staat niet in content/contacten/${known.id}.json. Is het dezelfde persoon?`;
      notes.push({ kind: 'nakijken', line: person.line, text });
      continue;
    }
    const proposal = propose(person);
    const same = proposals.filter(({ id }) => id.replace(/-\d+$/, '') === proposal.id).length;
    proposals.push(same === 0 ? proposal : { ...proposal, id: `${proposal.id}-${same + 1}` });
    named.add(slugOf(person.name ?? ''));
    const text = `Nieuw contact: ${String(proposal.entry['naam'])} (${facts}). Voorstel hieronder.`;
    notes.push({ kind: person.name === undefined ? 'geraden' : 'gevonden', line: person.line, text });
  }
  for (const { line, people } of passages)
    for (const { value } of people) {
      if (named.has(slugOf(value)) || contacts.some(({ naam }) => slugOf(naam).startsWith(`${slugOf(value)}-`)))
        continue;
      named.add(slugOf(value));
      const text = `${value}: een persoon zonder adres of nummer. Hoort die naam op de site?`;
      notes.push({ kind: 'gevonden', line, text });
    }
  return { proposals, notes };
}
