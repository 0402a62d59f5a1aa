/** Which of the site's words a typed word can stand for, and how well. Runs in the browser. */
import { root, stem } from '../../dutch/stem.ts';
import { BEGINNING, MATCH, type MatchKind } from '../../weights.ts';

/** How a typed word fits a word of the site. */
export interface WordMatch {
  readonly kind: MatchKind;
  /** 1 for the word itself, less for any other. */
  readonly quality: number;
}

/** Whether it is the same word, in this form or another. */
export const isSameWord = ({ kind }: WordMatch): boolean => kind === 'itself' || kind === 'form';

/** Whether the word is only a piece of a longer one. */
export const isPiece = ({ kind }: WordMatch): boolean => kind === 'head' || kind === 'part';

/** Shorter words are not completed unless they are being typed. */
const MIN_BEGINNING = 4;
const MIN_TYPED_BEGINNING = 2;

const beginningOf = (word: string): string => word.slice(0, MIN_TYPED_BEGINNING);

const push = (map: Map<string, string[]>, key: string, value: string): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** The words of the site, by form, stem, root and part. */
export class Lookup {
  readonly #words = new Map<string, readonly string[]>();
  readonly #byStem = new Map<string, string[]>();
  readonly #byRoot = new Map<string, string[]>();
  readonly #byHead = new Map<string, string[]>();
  readonly #byPart = new Map<string, string[]>();
  readonly #byBeginning = new Map<string, string[]>();

  /** Adds a folded word with the parts of a compound; a word that is there already keeps its parts. */
  add(word: string, parts: readonly string[] = []): void {
    const known = this.#words.get(word);
    if (known && known.length >= parts.length) return;
    this.#words.set(word, parts);
    if (!known) {
      push(this.#byStem, stem(word), word);
      push(this.#byRoot, root(word), word);
      push(this.#byBeginning, beginningOf(word), word);
    }
    parts.forEach((part, index) => push(index === parts.length - 1 ? this.#byHead : this.#byPart, stem(part), word));
  }

  get words(): Iterable<string> {
    return this.#words.keys();
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /**
   * Every word of the site that a typed word may stand for, with the best match of each.
   * @param typing the visitor may still be typing this word, so that it can be the beginning of another
   */
  expand(word: string, typing = false): Map<string, WordMatch> {
    const found = new Map<string, WordMatch>();
    const note = (words: readonly string[] | undefined, kind: MatchKind, quality: number = MATCH[kind]) => {
      for (const other of words ?? [])
        if ((found.get(other)?.quality ?? 0) < quality) found.set(other, { kind, quality });
    };
    const stemmed = stem(word);
    note(this.#words.has(word) ? [word] : [], 'itself');
    note(this.#byStem.get(stemmed), 'form');
    note(this.#byRoot.get(root(word)), 'relative');
    note(this.#byHead.get(stemmed), 'head');
    note(this.#byPart.get(stemmed), 'part');
    if (word.length >= (typing ? MIN_TYPED_BEGINNING : MIN_BEGINNING)) {
      for (const other of this.#byBeginning.get(beginningOf(word)) ?? [])
        if (other.length > word.length && other.startsWith(word))
          note(
            [other],
            'beginning',
            MATCH.beginning * (BEGINNING.any + (BEGINNING.typed * word.length) / other.length),
          );
    }
    return found;
  }

  /** The parts of a compound of the site; none for another word. */
  partsOf(word: string): readonly string[] {
    return this.#words.get(word) ?? [];
  }

  /** Whether the site uses the word, in any form, as a part of a compound. */
  hasPart(word: string): boolean {
    return this.#byHead.has(stem(word)) || this.#byPart.has(stem(word));
  }

  /** Whether the site uses a word with this stem. */
  hasStem(stemmed: string): boolean {
    return this.#byStem.has(stemmed);
  }
}
