/** Turns the blocks of a pasted page into MDX, with contact cards for known contacts and a TODO where care is needed. */
import { contactsIn, type KnownContact, type ProposedContact, proposeContacts } from './contacts.ts';
import { findDates, findEmails, findLostLinks, findPhones, isPast } from './entities.ts';
import { type Block, blockText, type Note } from './types.ts';

export interface Passages {
  readonly mdx: string;
  readonly notes: readonly Note[];
  readonly proposals: readonly ProposedContact[];
  /** Known contacts on the page, in order of appearance. */
  readonly contacts: readonly string[];
}

/** Text that MDX and Markdown leave alone: `<`, `{`, `*`, backticks and marks at the start of a line are escaped. */
export function escapeMdx(text: string): string {
  return text
    .replace(/[<{*`]/g, '\\$&')
    .replace(/^([#>+-])(?=\s|$)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');
}

/** Sentences of a text, for taking one out; abbreviations with inner full stops stay whole. */
const sentencesOf = (text: string): string[] => text.split(/(?<=\p{L}{2}[.!?…])\s+(?=[\p{Lu}‘'"“(])/u);

/** Takes the sentences with a known contact's address or number out of a paragraph; the contact card replaces them. */
function withoutContactLines(text: string, known: readonly KnownContact[]): { rest: string; removed: string[] } {
  const removed: string[] = [];
  const owned = new Set(known.flatMap((contact) => [contact.email, contact.otherEmail, contact.telefoon]));
  const rest = sentencesOf(text).filter((sentence) => {
    const facts = [...findEmails(sentence), ...findPhones(sentence).map((phone) => phone.number)];
    if (facts.length === 0 || !facts.every((fact) => owned.has(fact)) || sentence.split(/\s+/).length > 20) return true;
    removed.push(sentence);
    return false;
  });
  return { rest: rest.join(' '), removed };
}

/** Drops a known contact's address from a table cell: the card under the table has it. */
const bareCell = (cell: string, known: readonly KnownContact[]): string =>
  known.some((contact) =>
    [contact.email, contact.otherEmail].some((email) => email !== undefined && cell.toLowerCase().includes(email)),
  )
    ? cell.replace(/\s*\(?[^\s()]*@[^\s();,]*[;,]?\)?/g, '').trim()
    : cell;

interface Written {
  readonly mdx: string;
  /** Passages that a contact card replaces. */
  readonly removed: readonly string[];
}

function blockMdx(block: Block, known: readonly KnownContact[], level: number): Written {
  if (block.kind === 'heading') return { mdx: `${'#'.repeat(level)} ${escapeMdx(block.text)}`, removed: [] };
  if (block.kind === 'paragraph') {
    const { rest, removed } = withoutContactLines(block.text, known);
    return { mdx: escapeMdx(rest), removed };
  }
  if (block.kind === 'list') {
    const widths: number[] = [];
    const lines = block.items.map((item) => {
      const marker = item.ordered ? '1. ' : '- ';
      widths.length = item.depth;
      const indent = widths.reduce((sum, width) => sum + (width ?? 2), 0);
      widths[item.depth] = marker.length;
      return `${' '.repeat(indent)}${marker}${escapeMdx(item.text)}`;
    });
    return { mdx: lines.join('\n'), removed: [] };
  }
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => escapeMdx(bareCell(cell, known)) || 'TODO: leeg in de bron').join(' | ')} |`;
  const emails = block.rows.flat().filter((cell) => bareCell(cell, known) !== cell);
  return {
    mdx: [row(block.header), `|${' --- |'.repeat(block.header.length)}`, ...block.rows.map(row)].join('\n'),
    removed: emails,
  };
}

/** Notes for the editor in the text itself: lost links and past days, each a paragraph the content check refuses. */
function todosFor(text: string, today: string, line: number, notes: Note[]): string[] {
  const lost = findLostLinks(text).map((link) => `"${link}"`);
  const links = lost.length === 0 ? [] : [`TODO: zoek het adres van de link ${lost.join(', ')}, of schrap de zin.`];
  if (lost.length > 0) notes.push({ kind: 'nakijken', line, text: `Link zonder adres: ${lost.join(', ')}.` });
  const dates = findDates(text)
    .filter((date) => isPast(date.iso, today))
    .map((date) => {
      notes.push({ kind: 'nakijken', line, text: `Datum die voorbij is: ${date.text} (${date.iso}).` });
      return `TODO: de datum "${date.text}" (${date.iso}) is voorbij: herschrijf of schrap de zin.`;
    });
  return [...links, ...dates].map(escapeMdx);
}

/**
 * Writes the blocks as an MDX text.
 * @param today the current day, `YYYY-MM-DD`: earlier days are marked as past.
 */
export function writePassages(blocks: readonly Block[], contacts: readonly KnownContact[], today: string): Passages {
  const notes: Note[] = [];
  const proposals = new Map<string, ProposedContact>();
  const carded: string[] = [];
  const parts: string[] = [];
  const asked = new Set<string>();
  let level = 1;
  for (const [index, block] of blocks.entries()) {
    const text = blockText(block);
    const hit = contactsIn(text, contacts);
    if (block.kind === 'heading') level = Math.min(block.level, level + 1);
    const { mdx, removed } = blockMdx(block, hit.known, level);
    if (mdx !== '') parts.push(mdx);
    const next = blocks[index + 1];
    if (block.kind === 'heading' && (next === undefined || (next.kind === 'heading' && next.level <= block.level))) {
      parts.push(escapeMdx(`TODO: onder "${block.text}" staat niets: vul aan of schrap.`));
      notes.push({
        kind: 'nakijken',
        line: block.line,
        text: `Kop zonder tekst: "${block.text}". Stond daar een beeld of een schema?`,
      });
    }
    for (const gone of removed) {
      const ids = contactsIn(gone, contacts).known.map((contact) => contact.id);
      notes.push({
        kind: 'vervangen',
        line: block.line,
        text: `"${gone}": door de contactkaart van ${ids.join(', ')}.`,
      });
    }
    for (const contact of hit.known) {
      if (carded.includes(contact.id)) continue;
      carded.push(contact.id);
      notes.push({
        kind: 'gevonden',
        line: block.line,
        text: `${contact.naam}: bestaat al als content/contacten/${contact.id}.json.`,
      });
      if (block.kind !== 'heading') parts.push(`<Contact id="${contact.id}" />`);
    }
    for (const proposal of proposeContacts(hit)) {
      if (!proposals.has(proposal.id))
        notes.push({
          kind: 'gevonden',
          line: block.line,
          text: `Nieuw contact: ${String(proposal.entry['naam'])}. Voorstel hieronder.`,
        });
      proposals.set(proposal.id, proposal);
    }
    for (const name of hit.people) {
      if (asked.has(name) || [...proposals.values()].some((proposal) => proposal.entry['naam'] === name)) continue;
      asked.add(name);
      notes.push({
        kind: 'gevonden',
        line: block.line,
        text: `${name}: een persoon zonder adres of nummer. Hoort die naam op de site?`,
      });
    }
    parts.push(...todosFor(text, today, block.line, notes));
  }
  return { mdx: parts.join('\n\n'), notes, proposals: [...proposals.values()], contacts: carded };
}
