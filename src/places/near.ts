/** Names that resemble what was typed: guesses and suggestions, which are never acted on. Apart from find.ts, since few questions need it. Runs in the browser: no Node. */
import { mistakes } from './distance.ts';
import { bySize, entries, hasBeginning, RANKS, toMatch, type Entry } from './entries.ts';
import { placeKey, soundOf } from './normalise.ts';
import type { PlaceIndex, PlaceMatch } from './place.ts';
import { bareName, MAX_QUERY } from './typed.ts';

/** Below this length a word is too short to be a later one in a name, or to sound like another. */
const MIN_WORD = 3;

/** How many names are offered. */
const LIMIT = 8;
/** One mistake in a name is as likely as the beginning of a municipality's (beginningOf): 1.2. */
const MISTAKE = 0.2;

/** How many mistakes a name of so many letters bears: in a shorter one they turn any word into any other. */
const allowed = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : length < 12 ? 2 : 3);

/** How far a key is from another: a half when it sounds alike, else the mistakes; Infinity when these are too many. */
function distanceOf(typed: Key, { key, sound }: Key): number {
  const length = Math.min(typed.key.length, key.length);
  return length >= MIN_WORD && typed.sound === sound ? 0.5 : mistakes(typed.key, key, allowed(length));
}

type Key = Pick<Entry, 'key' | 'sound'>;
const keyFor = (name: string): Key => {
  const key = placeKey(name);
  return { key, sound: soundOf(key) };
};

/** Drops further names that lead to the same page. */
function unique(found: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return found.filter(({ href }) => !seen.has(href) && seen.add(href));
}

/** How likely a name is meant that begins with what was typed, or a later word of which does; less for more. */
function beginningOf(key: string, entry: Entry): number {
  const isTown = entry.rank === RANKS.municipality;
  if (isTown && entry.name !== entry.municipality?.name) return 1.8;
  if (entry.key.startsWith(key)) return isTown ? 1.2 : 1.4;
  return isTown && entry.words.includes(key) ? 1.3 : 1.7;
}

/** How likely a name is meant, less for more: itself, what sounds alike or begins so, one with mistakes. */
function unlikeliness(typed: Key, entry: Entry): number {
  const { key } = typed;
  if (entry.key === key) return 0;
  const distance = MISTAKE + distanceOf(typed, entry);
  const begins = entry.key.startsWith(key) || (key.length >= MIN_WORD && hasBeginning(entry, key));
  return begins ? Math.min(distance, beginningOf(key, entry)) : distance;
}

interface Near {
  readonly entry: Entry;
  readonly order: number;
}

/** All names that may be meant, the likeliest first; municipalities and larger ones before equals. */
function nearest(typed: Key, index: PlaceIndex): Near[] {
  return entries(index)
    .map((entry) => ({ entry, order: unlikeliness(typed, entry) }))
    .filter(({ order }) => order < Infinity)
    .sort((a, b) => a.order - b.order || bySize(a.entry, b.entry));
}

const firstOf = (near: readonly Near[], limit: number): PlaceMatch[] =>
  unique(near.map(({ entry }) => entry))
    .slice(0, limit)
    .map(toMatch);

/**
 * What a name that the index lacks may have been meant for.
 * @returns at most `limit` places, the likeliest first, and the name of a place outside when that is likelier still
 */
export function guess(name: string, index: PlaceIndex, limit = LIMIT): { matches: PlaceMatch[]; outside?: string } {
  const typed = keyFor(bareName(name));
  if (typed.key.length < 2) return { matches: [] };
  const near = nearest(typed, index);
  const matches = firstOf(near, limit);
  const [outside] = (index.outside ?? [])
    .map((each) => ({ name: each, order: MISTAKE + distanceOf(typed, keyFor(each)) }))
    .sort((a, b) => a.order - b.order);
  return outside && outside.order < (near[0]?.order ?? Infinity) ? { matches, outside: outside.name } : { matches };
}

/**
 * Suggestions while somebody types: the name itself, names that begin with the text, then names in which a later word
 * does or with a mistake.
 * @returns at most `limit` places, none before the second letter
 */
export function suggestPlaces(query: string, index: PlaceIndex, limit = LIMIT): readonly PlaceMatch[] {
  const typed = keyFor(bareName(query));
  if (typed.key.length < 2 || query.length > MAX_QUERY || /\d/.test(typed.key)) return [];
  return firstOf(nearest(typed, index), limit);
}
