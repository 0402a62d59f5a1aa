/** What a list would do to content/begeleiders and content/contacten: worked out whole before anything is written. */
import { slugOf } from '../../src/model/text.ts';
import { begeleidersSchema } from '../../src/schemas/begeleiders.ts';
import { type Change, type Facts, merge, problems } from './merge.ts';
import { contactFor, type Entries, freeId } from './people.ts';
import { type ListFacts, type Places, type Read, readRow } from './row.ts';
import type { Row } from './table.ts';

export interface Content extends Places {
  readonly guides: ReadonlyMap<string, Facts>;
  readonly contacts: ReadonlyMap<string, Facts>;
}

export interface Outcome {
  /** Line of the row in the file. */
  readonly line: number;
  readonly kind: 'nieuw' | 'gewijzigd' | 'hetzelfde' | 'geweigerd';
  /** "Oostende: Stad Oostende". */
  readonly name: string;
  /** The reason of a refusal, the files, or the row that said the same. */
  readonly text: string;
  readonly changes: readonly Change[];
  readonly remarks: readonly string[];
}

export interface Plan {
  readonly outcomes: readonly Outcome[];
  /** The entries to write, by `collection/id`. */
  readonly writes: ReadonlyMap<string, Facts>;
}

/** Words and choices of the editors, which a list doesn't change once they are there. */
const OWN = new Set(['rol', 'soort', 'gebied', 'organisatie']);

type Result = Pick<Outcome, 'kind' | 'text'> & Partial<Outcome>;

const refused = (text: string): Result => ({ kind: 'geweigerd', text });

/** The plan of one list, made row by row on copies of the entries. */
class Planner {
  readonly #guides: Entries;
  readonly #contacts: Entries;
  readonly #content: Content;
  readonly #list: ListFacts;
  /** The line of the row that each guide had, and what it said. */
  readonly #done = new Map<string, { line: number; said: string }>();
  /** The line of the row that each contact had. */
  readonly #people = new Map<string, number>();
  readonly writes = new Map<string, Facts>();

  constructor(content: Content, list: ListFacts) {
    this.#content = content;
    this.#list = list;
    this.#guides = new Map(content.guides);
    this.#contacts = new Map(content.contacts);
  }

  row(row: Row): Outcome {
    const name = [row.gemeente ?? row.postcode, row.organisatie ?? row.naam].filter(Boolean).join(': ');
    const read = readRow(row, this.#content, this.#list);
    const result = typeof read === 'string' ? refused(read) : this.#add(read, row);
    return { line: row.line, name: name || 'Zonder naam', changes: [], remarks: [], ...result };
  }

  /** Puts what a row says into the copies, unless something is against it. */
  #add(read: Read, row: Row): Result {
    const { bron, nagekeken, soort } = this.#list;
    const proof = { bron, nagekeken };
    const contact = read.contact && contactFor(read.contact, this.#contacts, proof);
    if (contact && 'refusal' in contact) return refused(contact.refusal);
    const before = contact && this.#people.get(contact.id);
    if (before !== undefined && contact && contact.changes.length > 0)
      return refused(`rij ${before} zegt iets anders over ${String(contact.data['naam'])}`);
    const said = JSON.stringify({ ...row, line: 0 });
    const known = this.#find(read);
    const done = known === undefined ? undefined : this.#done.get(known);
    if (done?.said === said) return { kind: 'hetzelfde', text: `staat ook op rij ${done.line}` };
    if (done)
      return refused(
        `rij ${done.line} gaat over dezelfde begeleider, met andere gegevens: een organisatie staat één keer in een gemeente`,
      );
    const { gemeente, organisatie, facts, remarks } = read;
    const all = { organisatie, soort, gemeente, gebied: 'gemeente', ...facts, contact: contact?.id };
    const guide = merge(this.#guides.get(known ?? '') ?? {}, all, proof, OWN);
    const wrong = problems(begeleidersSchema, guide.data);
    if (wrong.length > 0) return refused(wrong.join('; '));
    const id = known ?? freeId(`${gemeente} ${organisatie}`, this.#guides);
    this.#done.set(id, { line: row.line, said });
    this.#guides.set(id, guide.data);
    if (guide.changes.length > 0) this.writes.set(`begeleiders/${id}`, guide.data);
    if (contact) {
      this.#contacts.set(contact.id, contact.data);
      this.#people.set(contact.id, row.line);
    }
    if (contact && (contact.isNew || contact.changes.length > 0))
      this.writes.set(`contacten/${contact.id}`, contact.data);
    const text = `content/begeleiders/${id}.json${contact?.isNew ? ` en content/contacten/${contact.id}.json` : ''}`;
    const own = { name: `${gemeente}: ${organisatie}`, text, remarks };
    if (known === undefined) return { ...own, kind: 'nieuw' };
    const ofContact = (contact?.changes ?? []).map((change) => ({ ...change, field: `contact, ${change.field}` }));
    const changes = [...guide.changes, ...ofContact];
    return { ...own, kind: changes.length > 0 ? 'gewijzigd' : 'hetzelfde', changes };
  }

  /** The guide of this organisation in this municipality: the content has one of them. */
  #find({ gemeente, organisatie }: Read): string | undefined {
    const own = ([, data]: [string, Facts]): boolean =>
      data['gemeente'] === gemeente && slugOf(String(data['organisatie'])) === slugOf(organisatie);
    return [...this.#guides].find(own)?.[0];
  }
}

/** Works out what a list would change. Rows are read in their order; a row that can't be used changes nothing. */
export function planList(rows: readonly Row[], content: Content, list: ListFacts): Plan {
  const planner = new Planner(content, list);
  return { outcomes: rows.map((row) => planner.row(row)), writes: planner.writes };
}
