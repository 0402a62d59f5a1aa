/** What a visitor of the place finder means: a place as written, or guesses. Runs in the browser: no Node. */
import { findExactly, type PlaceResult } from './find.ts';
import { guess } from './near.ts';
import type { PlaceIndex } from './place.ts';
import { MAX_QUERY, readTyped } from './typed.ts';

/**
 * What a visitor means.
 * @param query as typed: `9000`, `B-9000 Gent`, `gent 90 00`, `st. niklaas`, `Ixelles`, `Aalst (Limburg)`, `oostnede`
 * @param index the places, as /plaatsen.json gives them
 * @returns the municipalities of a postcode; the places of that name, several when it exists more than once, the largest
 * first; `outside` for a place or postcode elsewhere; guesses; `none` when nothing resembles it. Never throws.
 */
export function findPlaces(query: string, index: PlaceIndex): PlaceResult {
  const found = findExactly(query, index);
  const [name] = readTyped(query).parts;
  if (found.kind !== 'none' || name === undefined || query.trim().length > MAX_QUERY) return found;
  const { matches, outside } = guess(name, index);
  if (outside) return { kind: 'outside', exact: false, place: outside, guesses: matches };
  return matches.length > 0 ? { kind: 'place', exact: false, matches } : found;
}
