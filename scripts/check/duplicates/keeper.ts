/**
 * Which of two files should keep a passage. In this order:
 * 1. the file whose own name (title, term, name) the passage is about: the share of its words that stand in the passage;
 * 2. the file that more other files refer to;
 * 3. the collection that says things once by nature: contacts, terms, offers, networks, regions, pages, the rest;
 * 4. the first in the alphabet, extensions aside: `over.mdx` before its copy `over-2.mdx`.
 */
import { bareName } from '../place.ts';
import { wordsOf } from './words.ts';

const ORDER = ['contacten', 'begrippen', 'aanbod', 'netwerken', 'regios', 'paginas'];

export interface Candidate {
  readonly path: string;
  readonly collection: string;
  /** Title, term or name of the entry. */
  readonly name: string;
  /** How many references point to the entry. */
  readonly references: number;
}

/** Share of the words of a name (of four letters or more) that stand in the passage, from 0 to 1. */
function fit(name: string, words: ReadonlySet<string>): number {
  const own = wordsOf(name)
    .map(({ word }) => word)
    .filter((word, _, all) => word.length >= 4 || all.length === 1);
  return own.length === 0 ? 0 : own.filter((word) => words.has(word)).length / own.length;
}

const rank = (collection: string): number => (ORDER.includes(collection) ? ORDER.indexOf(collection) : ORDER.length);

/** Negative when `a` should keep the passage, positive when `b` should. */
export function compareKeepers(a: Candidate, b: Candidate, passage: readonly string[]): number {
  const words = new Set(passage);
  return (
    fit(b.name, words) - fit(a.name, words) ||
    b.references - a.references ||
    rank(a.collection) - rank(b.collection) ||
    (bareName(a.path) < bareName(b.path) ? -1 : 1)
  );
}
