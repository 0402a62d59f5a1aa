/** Contacts that the site has are shown by their card: what the card says goes from the text, and the account says so. */
import type { PhrasingContent } from 'mdast';
import { factsOf, type KnownContact } from './contacts.ts';
import { findEmails, findPhones } from './entities.ts';
import { type Block, lineOf, paragraph, textOf } from './tree.ts';
import type { Note } from './types.ts';

/** Words that only say that a contact follows; a sentence with any other word says more and stays. */
const CONTACT_WORDS =
  /(?<!\p{L})(?:contacteer|contacteren|contact|contactgegevens|contactpersoon|neem|neemt|dan|op|opnemen|met|of|en|via|bel|bellen|mail|mailen|naar|stuur|een|tel|telefoon|telefonisch|gsm|mobiel|nummer|adres|bij|meer|info|informatie|weten|vragen|heb|je|u|kan|voor|e-?mail|het)(?!\p{L})/giu;

const sentencesOf = (text: string): string[] => text.split(/(?<=\p{L}{2}[.!?…])\s+(?=[\p{Lu}‘'"“(])/u);

const withoutAll = (text: string, parts: readonly string[]): string =>
  parts.reduce((left, part) => left.replaceAll(part, ' '), text);

/** Whether a sentence says nothing but how to reach contacts that the site has. */
function onlyReaches(sentence: string, known: readonly KnownContact[]): boolean {
  const owned = known.flatMap(factsOf);
  const facts = [...findEmails(sentence), ...findPhones(sentence)];
  if (facts.length === 0 || !facts.every(({ value }) => owned.includes(value))) return false;
  const names = known.flatMap(({ naam }) => [naam, naam.split(' ')[0] ?? naam]);
  const rest = withoutAll(sentence, [...facts.map(({ text }) => text), ...names]);
  return !/[\p{L}\d]/u.test(rest.replace(CONTACT_WORDS, ''));
}

export interface Replaced {
  readonly block: Block | undefined;
  /** What a contact card says instead. */
  readonly notes: readonly Note[];
}

/** Takes out what the card of a known contact says as well: whole sentences, and addresses in the cells of a table. */
export function withoutContacts(block: Block, known: readonly KnownContact[]): Replaced {
  const notes: Note[] = [];
  const replace = (text: string, words: string): unknown => {
    const facts = [...findEmails(text), ...findPhones(text)].map(({ value }) => value);
    const ids = known.filter((contact) => factsOf(contact).some((fact) => facts.includes(fact))).map(({ id }) => id);
    const note = `"${text}": door de contactkaart van ${ids.join(', ')}.`;
    return notes.push({ kind: 'vervangen', line: lineOf(block), text: note, words });
  };
  if (known.length === 0) return { block, notes };
  if (block.type === 'paragraph' && block.children.every((child) => child.type === 'text')) {
    const rest = sentencesOf(textOf(block)).filter(
      (sentence) => !onlyReaches(sentence, known) || !replace(sentence, sentence),
    );
    if (notes.length === 0) return { block, notes };
    return { block: rest.length === 0 ? undefined : paragraph(rest.join(' '), lineOf(block)), notes };
  }
  if (block.type !== 'table') return { block, notes };
  const owned = known.flatMap(factsOf);
  const bare = (child: PhrasingContent): PhrasingContent => {
    if (child.type !== 'text') return child;
    const own = [...findEmails(child.value), ...findPhones(child.value)].filter(({ value }) => owned.includes(value));
    if (own.length === 0) return child;
    replace(child.value, own.map(({ text }) => text).join(' '));
    const rest = withoutAll(
      child.value,
      own.flatMap(({ text }) => [`(${text})`, text]),
    );
    return {
      ...child,
      value: rest
        .replace(/\s+/g, ' ')
        .replace(/\( ?[;,]? ?\)?$/, '')
        .trim(),
    };
  };
  const children = block.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({ ...cell, children: cell.children.map(bare) })),
  }));
  return { block: { ...block, children }, notes };
}
