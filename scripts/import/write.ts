/** From the blocks of a page to the text of a draft: cards for contacts the site has, a TODO where care is needed. */
import type { PhrasingContent, RootContent } from 'mdast';
import { withoutContacts } from './cards.ts';
import { type KnownContact, knownIn, type Passage } from './contacts.ts';
import { findDates, findLostLinks, isPast } from './entities.ts';
import { card, markdownOf } from './markdown.ts';
import { type Block, lineOf, paragraph, textOf, textOutsideLinks } from './tree.ts';
import { type Note, quote } from './types.ts';

/** A cell without words asks for some, since the source may have had something else there. */
function withEmptyCells(block: Block): Block {
  if (block.type !== 'table') return block;
  const empty: PhrasingContent = { type: 'text', value: 'TODO: leeg in de bron' };
  const children = block.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => (textOf(cell).trim() === '' ? { ...cell, children: [empty] } : cell)),
  }));
  return { ...block, children };
}

/** What the editor must do with the words of a block: links that lost their address, days that are past. */
function careFor(block: Block, today: string, notes: Note[]): string[] {
  const line = lineOf(block);
  const text = textOutsideLinks(block);
  const lost = findLostLinks(text).map((link) => `"${link}"`);
  if (lost.length > 0) notes.push({ kind: 'nakijken', line, text: `Link zonder adres: ${lost.join(', ')}.` });
  const past = findDates(text).filter((date) => isPast(date.iso, today));
  for (const date of past)
    notes.push({ kind: 'nakijken', line, text: `Datum die voorbij is: ${date.text} (${date.iso}).` });
  return [
    ...(lost.length > 0 ? [`TODO: link zonder adres: ${lost.join(', ')}.`] : []),
    ...past.map((date) => `TODO: de datum "${date.text}" (${date.iso}) is voorbij. Klopt de zin nog?`),
  ];
}

/** What a heading without text needs: a picture or a diagram may have stood there. */
function careForEmpty(block: Block, next: Block | undefined, notes: Note[]): string[] {
  if (block.type !== 'heading' || (next && (next.type !== 'heading' || next.depth > block.depth))) return [];
  const text = `Kop zonder tekst: ${quote(textOf(block))}. Stond daar een beeld of een schema?`;
  notes.push({ kind: 'nakijken', line: lineOf(block), text });
  return [`TODO: onder "${textOf(block)}" staat niets: vul aan of schrap.`];
}

export interface Draft {
  readonly mdx: string;
  readonly notes: readonly Note[];
  /** Known contacts on the page, in order of appearance. */
  readonly contacts: readonly string[];
}

export interface Material {
  readonly blocks: readonly Block[];
  readonly passages: readonly Passage[];
  readonly contacts: readonly KnownContact[];
  /** What must stand under a block besides what is found here. */
  readonly marks: ReadonlyMap<Block, string>;
  /** The current day, `YYYY-MM-DD`: earlier days are marked as past. */
  readonly today: string;
}

/** Writes the blocks as an MDX text. A card stands under the first block that names its contact. */
export function writeDraft({ blocks, passages, contacts, marks, today }: Material): Draft {
  const notes: Note[] = [];
  const carded = new Set<string>();
  const out: RootContent[] = [];
  const ofBlock = Map.groupBy(passages, (passage) => passage.block);
  for (const [index, block] of blocks.entries()) {
    const line = lineOf(block);
    const known = [...new Set((ofBlock.get(block) ?? []).flatMap((passage) => knownIn(passage, contacts)))];
    const { block: rest, notes: replaced } = withoutContacts(block, known);
    notes.push(...replaced);
    if (rest) out.push(withEmptyCells(rest));
    for (const { id, naam } of known.filter((contact) => !carded.has(contact.id))) {
      carded.add(id);
      notes.push({ kind: 'gevonden', line, text: `${naam}: bestaat al als content/contacten/${id}.json.` });
      if (block.type !== 'heading') out.push(card(id));
    }
    const mark = marks.get(block);
    const todos = [
      ...careForEmpty(block, blocks[index + 1], notes),
      ...(mark === undefined ? [] : [mark]),
      ...careFor(block, today, notes),
    ];
    out.push(...todos.map((todo) => paragraph(todo, line)));
  }
  return { mdx: markdownOf(out), notes, contacts: [...carded] };
}
