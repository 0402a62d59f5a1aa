/** Which of the site's words a typed word can stand for, and how well. Runs in the browser. */
import { root, stem } from '../../dutch/stem.ts';

/** How well a typed word fits a word of the site; 1 is the word itself. */
const QUALITY = { stem: 0.95, head: 0.7, root: 0.65, part: 0.5, prefix: 0.8 } as const;

/** Shorter words are not completed unless they are being typed. */
const MIN_PREFIX = 4;
const MIN_TYPED_PREFIX = 2;

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

  /** Adds a folded word with the parts of a compound; a word that is there already keeps its parts. */
  add(word: string, parts: readonly string[] = []): void {
    const known = this.#words.get(word);
    if (known && known.length >= parts.length) return;
    this.#words.set(word, parts);
    if (!known) {
      push(this.#byStem, stem(word), word);
      push(this.#byRoot, root(word), word);
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
   * Every word of the site that a typed word may stand for, with the quality of the match.
   * @param typing the visitor may still be typing this word, so that it can be the beginning of another
   */
  expand(word: string, typing = false): Map<string, number> {
    const found = new Map<string, number>();
    const note = (words: Iterable<string> | undefined, quality: number) => {
      for (const other of words ?? []) if ((found.get(other) ?? 0) < quality) found.set(other, quality);
    };
    if (this.#words.has(word)) found.set(word, 1);
    const stemmed = stem(word);
    note(this.#byStem.get(stemmed), QUALITY.stem);
    note(this.#byRoot.get(root(word)), QUALITY.root);
    note(this.#byHead.get(stemmed), QUALITY.head);
    note(this.#byPart.get(stemmed), QUALITY.part);
    if (word.length >= (typing ? MIN_TYPED_PREFIX : MIN_PREFIX)) {
      for (const other of this.#words.keys())
        if (other.length > word.length && other.startsWith(word))
          note([other], QUALITY.prefix * (0.4 + (0.6 * word.length) / other.length));
    }
    return found;
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
