/** Names that resemble what was typed: guesses and suggestions, never an answer by themselves. Runs in the browser. */
import { mistakes } from './distance.ts';
import { bySize, entries, hasBeginning, RANKS, toMatch, type Entry } from './entries.ts';
import { placeKey } from './normalise.ts';
import type { PlaceIndex, PlaceMatch } from './place.ts';
import { bareName, MAX_QUERY } from './typed.ts';

const MIN_PREFIX = 3;

/** How many mistakes a name of so many letters bears: in a shorter one they turn any word into any other. */
const allowed = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : length < 12 ? 2 : 3);

/** What sounds alike is written alike: `Gheel` as Geel, `Schaerbeeck` as Schaarbeek, `Rooselaere` as Roeselare. */
const sound = (key: string): string =>
  key
    .replaceAll('ae', 'a')
    .replaceAll('ck', 'k')
    .replaceAll('gh', 'g')
    .replaceAll('c', 'k')
    .replaceAll('z', 's')
    .replaceAll('ou', 'au')
    .replaceAll('ei', 'ij')
    .replace(/(.)\1+/g, '$1');

/** How far a key is from another: 0 when it sounds alike, else the mistakes; Infinity when these are too many. */
function distanceOf(typed: string, key: string): number {
  const length = Math.min(typed.length, key.length);
  const most = allowed(length);
  if (length >= MIN_PREFIX && sound(typed) === sound(key)) return 0.5;
  return mistakes(typed, key, most);
}

interface Near {
  readonly entry: Entry;
  readonly distance: number;
}

/** Drops further names that lead to the same page. */
function unique(found: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return found.filter(({ href }) => !seen.has(href) && seen.add(href));
}

/** The beginning of a name is a better guess than two mistakes in it, and the more so the more of it was typed. */
function nearOf(key: string, entry: Entry): Near {
  const begins = key.length >= MIN_PREFIX && hasBeginning(entry, key);
  const missing = begins ? 1 + Math.min(0.9, (entry.key.length - key.length) / 20) : Infinity;
  return { entry, distance: Math.min(missing, distanceOf(key, entry.key)) };
}

/**
 * What a name that the index lacks may have been meant for.
 * @returns at most `limit` places, the likeliest first, and the name of a place outside when that is likelier still
 */
export function guess(name: string, index: PlaceIndex, limit = 6): { matches: PlaceMatch[]; outside?: string } {
  const key = placeKey(bareName(name));
  const near = entries(index)
    .map((entry) => nearOf(key, entry))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance || bySize(a.entry, b.entry));
  const best = near[0]?.distance ?? Infinity;
  const [outside] = (index.outside ?? [])
    .map((each) => ({ name: each, distance: distanceOf(key, placeKey(each)) }))
    .sort((a, b) => a.distance - b.distance);
  if (outside && outside.distance < best) return { matches: [], outside: outside.name };
  return {
    matches: unique(near.map(({ entry }) => entry))
      .slice(0, limit)
      .map(toMatch),
  };
}

/**
 * Suggestions while somebody types: the name itself, names that begin with the text, then names in which a later word
 * does, then names with a mistake; municipalities and larger ones first.
 * @returns at most `limit` places, none before the second letter
 */
export function suggestPlaces(query: string, index: PlaceIndex, limit = 8): readonly PlaceMatch[] {
  const key = placeKey(bareName(query));
  if (key.length < 2 || query.length > MAX_QUERY || /\d/.test(key)) return [];
  const order = (entry: Entry): number => {
    if (entry.key === key) return 0;
    if (entry.key.startsWith(key)) return entry.rank === RANKS.municipality ? 1 : 2;
    if (hasBeginning(entry, key)) return 3;
    return 3 + distanceOf(key, entry.key);
  };
  const found = entries(index)
    .map((entry) => ({ entry, order: order(entry) }))
    .filter((candidate) => candidate.order < Infinity)
    .sort((a, b) => a.order - b.order || bySize(a.entry, b.entry));
  return unique(found.map(({ entry }) => entry))
    .slice(0, limit)
    .map(toMatch);
}
