/** What to make of a word that the instant index lacks. Loaded only when there is one. */
import { splitCompound } from '../../dutch/compounds.ts';
import { readParts, unpackWords } from '../../index/packed-words.ts';
import { soundOf, soundsOf } from '../../index/sounds.ts';
import { Lookup } from '../rank/lookup.ts';
import { suggest } from '../../dutch/spelling.ts';
import { stem } from '../../dutch/stem.ts';
import { LINKS } from '../../dutch/words.ts';

/** A slip this small is taken for one even where the word could be cut into known parts: `leerecht` is no leer + recht. */
const SLIP = 0.8;
/** In a shorter word a slip may as well make the name of a place: then the other lists are asked first. */
const MIN_SLIP = 6;

/** A shorter word that the site lacks is no slip in a word of the running text: `kleren` is not leren, `vader` not vaker. */
const MIN_RARER = 7;

/** How to read a word that the instant index lacks. */
export type WordReading =
  | { readonly kind: 'known' }
  | { readonly kind: 'parts'; readonly parts: readonly string[] }
  | { readonly kind: 'mistake'; readonly meant: string }
  | { readonly kind: 'unknown' };

/** The spelling help, and the words of the full text once they have been loaded. */
export class Vocabulary {
  readonly #index: Lookup;
  readonly #body = new Lookup();
  /** Folded names of municipalities of one word, with the name. */
  readonly names = new Map<string, string>();
  /** Words of the index that a slip may mean. */
  readonly slips = new Set<string>();
  /** First two sounds of which the words of the full text have been added. */
  readonly #sounds = new Set<string>();
  #isWhole = false;

  /** @param index the words of the instant index */
  constructor(index: Lookup) {
    this.#index = index;
  }

  /**
   * Adds words of the full text, as packWords packs them; compounds have their parts marked (markParts).
   * @param sound they are all words that begin so (soundsOf); without it they are all words of the full text
   */
  addText(packed: string, sound?: string): void {
    if (sound === undefined) this.#isWhole = true;
    else this.#sounds.add(sound);
    for (const item of unpackWords(packed)) {
      const { word, parts } = readParts(item);
      this.#body.add(word, parts);
    }
  }

  /** Whether the word, in any form or as a part, is in the full text. */
  inText(word: string, typing = false): boolean {
    return this.#body.expand(word, typing).size > 0;
  }

  /**
   * @param typing the word may be unfinished
   * @returns undefined when that takes the words of the full text
   */
  read(word: string, typing: boolean): WordReading | undefined {
    const isRead = this.#isWhole || this.#sounds.has(soundsOf(word));
    // Which words have been loaded that sound otherwise depends on what was asked before, and must not count.
    const alike = (words: Iterable<string>, by = soundOf) => [...words].filter((other) => by(other) === by(word));
    const known = alike(this.slips);
    const slip = isRead || word.length >= MIN_SLIP ? suggest(word, known, [], SLIP) : undefined;
    if (slip && !this.#body.has(word)) return { kind: 'mistake', meant: slip };
    if (!isRead) return undefined;
    if (this.inText(word, typing)) return { kind: 'known' };
    const parts = this.#partsOf(word);
    if (parts.length > 0) return { kind: 'parts', parts: this.#linked(parts) ?? parts };
    const rarer = word.length >= MIN_RARER ? alike(this.#body.words, soundsOf) : [];
    const meant = suggest(word, known, [...rarer, ...alike(this.names.keys())]);
    return meant === undefined ? { kind: 'unknown' } : { kind: 'mistake', meant };
  }

  /** A compound that the site does not use, cut into words that its index does use: `trajectkosten` → traject, kosten. */
  #partsOf(word: string): readonly string[] {
    const has = (part: string) => part.length >= 4 && (this.#index.has(part) || this.#index.hasPart(part));
    return splitCompound(word, { has }, (part) => has(part) || (part.length >= 4 && this.#index.hasStem(stem(part))));
  }

  /** The same parts with other letters between them, where the site has that word: leerlingbegeleiding, leerlingenbegeleiding. */
  #linked(parts: readonly string[]): readonly string[] | undefined {
    const found = LINKS.map((link) => parts.join(link)).find((word) => this.#index.has(word));
    return found === undefined ? undefined : [found];
  }
}
