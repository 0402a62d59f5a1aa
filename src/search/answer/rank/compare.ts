/** The two things of a comparison, both on top. Runs in the browser. */
import type { Ranked } from './rank.ts';

/**
 * What a comparison found, the best of each side first, when each side names something of the site and not the same.
 * @param sides what each side finds by itself, best first
 * @param all what the whole question finds
 */
export function bothFirst(sides: readonly (readonly Ranked[])[], all: readonly Ranked[]): readonly Ranked[] {
  const [first, second] = sides.map(([best]) => best);
  if (!first?.named || !second?.named || first.entry === second.entry) return all;
  const top = Math.max(first.score, second.score, all[0]?.score ?? 0);
  return [
    { ...first, score: top },
    { ...second, score: top },
    ...all.filter(({ entry }) => entry !== first.entry && entry !== second.entry),
  ];
}
