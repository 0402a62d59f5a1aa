/** Chance that is the same at every run. */

/** Draws from lists. */
export interface Chance {
  /** A number from 0 up to 1. */
  readonly next: () => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

/** A linear congruential generator with the constants of Numerical Recipes. */
export function seeded(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  };
  return { next, pick };
}
