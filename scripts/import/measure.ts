/** Whether a draft and its account together hold every word of the page: counted, so that one of two copies counts too. */
import type { Note } from './types.ts';

export interface Measure {
  /** Words of the page. */
  readonly read: number;
  /** Of those, how many stand in the draft, and how many only in the account. */
  readonly kept: number;
  readonly told: number;
  /** The rest, in alphabetical order; a word that went twice stands twice. */
  readonly lost: readonly string[];
}

/** Letters and digits, without capitals: marks of Markdown and of the page are no words. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\d]+/gu) ?? [];

/** What an import adds of its own: questions for the editor, and cards. */
const ADDED = /^TODO: .*$|^<Contact .*$|TODO: leeg in de bron/gmu;

/** What makes words a link; a link may begin or end within a word. */
const LINK = /(?<!\\)\[|\]\([^\s)]*\)/gu;

/** Where links lead in the page itself: they are no words of it, and stay as they are. */
const TARGET = /\]\((?:https?:|mailto:|tel:)[^\s)]*\)/gu;

/** A bullet that reads as a letter, at the start of a line or (when it lost its line) within. */
const LETTER_BULLET = /^[ \t]*o(?=[ \t])|(?<=[\p{Ll}.)]) o (?=\p{Lu})/gmu;

/**
 * Compares the words of a page with what became of them.
 * @param page the text as read, cleaned of invisible characters
 * @param draft the text and the facts of the draft, as far as they come from the page
 * @param notes the account: `words` of a note are those that are in it and no longer in the draft
 */
export function measure(page: string, draft: readonly string[], notes: readonly Note[]): Measure {
  const source = wordsOf(page.replace(TARGET, ']').replace(LETTER_BULLET, ' '));
  const count = (texts: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const word of texts.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  };
  const inDraft = count(draft.map((text) => text.replace(ADDED, ' ').replace(LINK, '')));
  const inAccount = count(notes.flatMap((note) => note.words ?? []));
  const take = (from: Map<string, number>, word: string): boolean => {
    const left = from.get(word) ?? 0;
    from.set(word, left - 1);
    return left > 0;
  };
  const rest = source.filter((word) => !take(inDraft, word));
  const lost = rest.filter((word) => !take(inAccount, word));
  return { read: source.length, kept: source.length - rest.length, told: rest.length - lost.length, lost: lost.sort() };
}
