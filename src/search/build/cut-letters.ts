/** Cuts what is looked up by a key into groups of which the keys begin alike. Build time only; pure. */
import { END } from '../index/pieces.ts';

/** What has been put under a key, and how much it is. */
export interface Keyed {
  readonly key: string;
  readonly size: number;
}

/**
 * Groups by as few first letters as keep a group within `most`, or to one key.
 * @param all with a key each once
 * @returns the letters of each group with its keys; letters of one group never begin those of another
 */
export function cutByLetters(all: readonly Keyed[], most: number, letters = ''): [letters: string, keys: string[]][] {
  const size = all.reduce((sum, each) => sum + each.size, 0);
  if (letters !== '' && (size <= most || all.length === 1)) return [[letters, all.map(({ key }) => key)]];
  const next = Map.groupBy(all, ({ key }) => (key + END).slice(0, letters.length + 1));
  return [...next].flatMap(([longer, group]) => cutByLetters(group, most, longer));
}
