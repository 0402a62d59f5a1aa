/** Where a text names a term of the glossary: in singular and plural, as a verb, but not in a name or a quote. */
import { stem } from '../search/dutch/stem.ts';
import { fold } from './text.ts';

/** A term of the glossary, as texts name it. */
export interface NamedTerm {
  readonly id: string;
  /** The term itself, its abbreviation, and that in full. */
  readonly names: readonly string[];
}

/** Words of a text that name a term. */
export interface Mention {
  readonly term: NamedTerm;
  /** The words as they stand, e.g. `schoolfacturen`. */
  readonly words: string;
  /** Where they begin in the text, from 0. */
  readonly at: number;
}

/** A word with all its parts: `CLB-medewerker` is another word than `CLB`. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[-’'@][\p{L}\p{N}\p{M}]+)*/gu;
/** Of three letters or more: shorter ones stand for too many things. */
const ABBREVIATION = /^\p{Lu}{3,}$/u;
const CAPITAL = /^\p{Lu}/u;

/** What all forms of a word share; abbreviations keep their capitals, since `rots` is no `ROTS`. */
function keyOf(word: string): string {
  const bare = word.replace(/[’']s$/u, '');
  return ABBREVIATION.test(bare) ? bare : stem(fold(bare));
}

/** The names of a term, of its fields as they could be read. */
export const namedTerm = (id: string, fields: readonly (string | undefined)[]): NamedTerm => ({
  id,
  names: [...new Set(fields.flatMap((name) => (name === undefined || /^\p{Lu}{1,2}$/u.test(name) ? [] : [name])))],
});

/** Whether a sentence begins here. */
const begins = (before: string): boolean => /(?:^|[.!?:])[\s“"‘(]*$/u.test(before);
const isQuoted = (before: string): boolean => before.lastIndexOf('“') > before.lastIndexOf('”');

/**
 * Finds the terms in a text, in its order. A capital in the middle of a sentence makes a name of a common noun (Samen tegen
 * Schooluitval), and a term with a capital is only meant where it has one (Selfie).
 * @param before what stands before the text in its paragraph
 */
export function mentionsIn(text: string, terms: readonly NamedTerm[], before = ''): Mention[] {
  const words = [...text.matchAll(WORD)];
  const keys = words.map(([word]) => keyOf(word));
  const at = (name: string, term: NamedTerm): Mention[] => {
    const wanted = (name.match(WORD) ?? []).map(keyOf);
    return words.flatMap((first, index) => {
      const last = words[index + wanted.length - 1];
      if (!last || wanted.some((key, offset) => keys[index + offset] !== key)) return [];
      const ahead = before + text.slice(0, first.index);
      const capital = CAPITAL.test(first[0]);
      const other = CAPITAL.test(name) ? !capital : capital && !begins(ahead);
      if (other || isQuoted(ahead)) return [];
      return [{ term, words: text.slice(first.index, last.index + last[0].length), at: first.index }];
    });
  };
  return terms
    .flatMap((term) => term.names.flatMap((name) => at(name, term)))
    .toSorted((a, b) => a.at - b.at || b.words.length - a.words.length);
}
