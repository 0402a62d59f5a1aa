/**
 * An inverted index of word shingles: for each run of `SHINGLE` words, the places where it stood first.
 *
 * Places per shingle are capped, so that a phrase that stands everywhere costs no more than one that stands twice;
 * looking up and adding are constant time, and the whole is linear in the number of words.
 */

/** Words per shingle: short enough to survive a typing mistake nearby, long enough to be rare. */
export const SHINGLE = 4;
/** Places remembered per shingle: the first ones. */
const PLACES = 4;

export class ShingleIndex {
  readonly #tokens: Int32Array;
  readonly #mask: number;
  /** Hash slot → place + 1 of the first shingle there; 0 is empty. */
  readonly #heads: Int32Array;
  /** Place → next place + 1 with the same shingle. */
  readonly #next: Int32Array;

  /** @param tokens words as numbers; the same word is the same number */
  constructor(tokens: Int32Array) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(16, tokens.length * 2)));
    this.#tokens = tokens;
    this.#mask = slots - 1;
    this.#heads = new Int32Array(slots);
    this.#next = new Int32Array(tokens.length);
  }

  #equal(a: number, b: number): boolean {
    for (let step = 0; step < SHINGLE; step += 1) if (this.#tokens[a + step] !== this.#tokens[b + step]) return false;
    return true;
  }

  /** Slot of the shingle at `place`: the one that holds it, or the empty one where it belongs. */
  #slot(place: number): number {
    let hash = 0x811c9dc5;
    for (let step = 0; step < SHINGLE; step += 1)
      hash = Math.imul(hash ^ (this.#tokens[place + step] ?? 0), 0x01000193) ^ (hash >>> 15);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    let slot = (hash ^ (hash >>> 13)) & this.#mask;
    for (let head = this.#heads[slot] ?? 0; head !== 0 && !this.#equal(head - 1, place); head = this.#heads[slot] ?? 0)
      slot = (slot + 1) & this.#mask;
    return slot;
  }

  /** Earlier places of the shingle at `place`, oldest first; remembers `place` unless the shingle has enough places. */
  visit(place: number): number[] {
    const slot = this.#slot(place);
    const found: number[] = [];
    for (let at = this.#heads[slot] ?? 0; at !== 0; at = this.#next[at - 1] ?? 0) found.push(at - 1);
    if (found.length < PLACES) {
      const last = found.at(-1);
      if (last === undefined) this.#heads[slot] = place + 1;
      else this.#next[last] = place + 1;
    }
    return found;
  }
}
