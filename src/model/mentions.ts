/** Where a text names a term of the glossary: in singular and plural, as a verb, but not in a name or a quote. */
import { stem } from '../search/dutch/stem.ts';
import { fold } from './text.ts';

/** One way in which texts name a term. */
interface Name {
  /** Id of the term. */
  readonly term: string;
  readonly keys: readonly string[];
  /** Whether it begins with a capital. */
  readonly capital: boolean;
}

/** The terms as texts name them, by the key of their first word. */
export type Glossary = ReadonlyMap<string, readonly Name[]>;

/** Words of a text that name a term. */
export interface Mention {
  /** Id of the term. */
  readonly term: string;
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

const keysOfWords = new Map<string, string>();

/** What all forms of a word share; abbreviations keep their capitals, since `rots` is no `ROTS`. */
function keyOf(word: string): string {
  const bare = word.replace(/[’']s$/u, '');
  const key = keysOfWords.get(bare) ?? (ABBREVIATION.test(bare) ? bare : stem(fold(bare)));
  keysOfWords.set(bare, key);
  return key;
}

/** @param terms id of each, and its fields as they could be read: the term, its abbreviation, and that in full */
export function glossaryOf(
  terms: readonly { readonly id: string; readonly names: readonly (string | undefined)[] }[],
): Glossary {
  const all = terms.flatMap(({ id, names }) =>
    [...new Set(names)].flatMap((name): Name[] => {
      // One or two capitals stand for too many things.
      if (name === undefined || /^\p{Lu}{1,2}$/u.test(name)) return [];
      return [{ term: id, keys: (name.match(WORD) ?? []).map(keyOf), capital: CAPITAL.test(name) }];
    }),
  );
  return Map.groupBy(all, ({ keys: [first = ''] }) => first);
}

/** Whether a sentence begins here. */
const begins = (before: string): boolean => /(?:^|[.!?:])[\s“"‘(]*$/u.test(before);
const isQuoted = (before: string): boolean => before.lastIndexOf('“') > before.lastIndexOf('”');

/**
 * Finds the terms in a text, in its order. A capital in the middle of a sentence makes a name of a common noun (Samen tegen
 * Schooluitval), and a term with a capital is only meant where it has one (Selfie).
 * @param before what stands before the text in its paragraph
 */
export function mentionsIn(text: string, glossary: Glossary, before = ''): Mention[] {
  const words = [...text.matchAll(WORD)];
  const keys = words.map(([word]) => keyOf(word));
  return words.flatMap((first, index) => {
    const ahead = () => before + text.slice(0, first.index);
    const capital = CAPITAL.test(first[0]);
    return (glossary.get(keys[index] ?? '') ?? [])
      .flatMap((name): Mention[] => {
        const last = words[index + name.keys.length - 1];
        if (!last || name.keys.some((key, offset) => keys[index + offset] !== key)) return [];
        if (name.capital ? !capital : capital && !begins(ahead())) return [];
        if (isQuoted(ahead())) return [];
        return [{ term: name.term, words: text.slice(first.index, last.index + last[0].length), at: first.index }];
      })
      .toSorted((a, b) => b.words.length - a.words.length);
  });
}
