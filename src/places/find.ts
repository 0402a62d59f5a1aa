/**
 * From what a visitor types (a postcode, a municipality, a village) to a region or a municipality.
 * Pure, and fit for the browser: imports only its neighbours, no Node.
 */
import { atMostOneMistake } from './distance.ts';
import { entries, hasBeginning, toMatch, type Entry } from './entries.ts';
import { placeKey } from './normalise.ts';
import type { PlaceIndex, PlaceMatch, RegionRef } from './place.ts';
import { regionOfPostcode } from './postcodes.ts';

export type PlaceResult =
  | { readonly kind: 'postcode'; readonly postcode: string; readonly region: RegionRef; readonly href: string }
  /** `exact` is false when the name was only nearly typed: a mistake, or a beginning. */
  | { readonly kind: 'place'; readonly exact: boolean; readonly matches: readonly PlaceMatch[] }
  /** A Belgian postcode outside Flanders and Brussels, or a Dutch one. */
  | { readonly kind: 'outside'; readonly postcode: string }
  | { readonly kind: 'none' };

/** No place name is longer; a longer query is not looked at. */
const MAX_QUERY = 60;
/** Below this length one mistake turns any word into any other. */
const MIN_FUZZY = 4;
const MIN_PREFIX = 3;
const MAX_NEAR = 8;

/** Looks a name up: exactly, and failing that by a beginning or with one mistake, the nearest in length first. */
function findName(query: string, index: PlaceIndex): PlaceResult {
  const key = placeKey(query);
  if (key === '') return { kind: 'none' };
  const all = entries(index);
  const exact = all.filter((entry) => entry.key === key);
  if (exact.length > 0) return { kind: 'place', exact: true, matches: exact.map(toMatch) };
  const near = all
    .filter(
      (entry) =>
        (key.length >= MIN_PREFIX && hasBeginning(entry, key)) ||
        (key.length >= MIN_FUZZY && atMostOneMistake(key, entry.key)),
    )
    .sort((a, b) => Math.abs(a.key.length - key.length) - Math.abs(b.key.length - key.length))
    .slice(0, MAX_NEAR);
  return near.length > 0 ? { kind: 'place', exact: false, matches: near.map(toMatch) } : { kind: 'none' };
}

/** A postcode, with or without a name behind it. The name wins when it lies in the postcode's region. */
function findPostcode(postcode: string, rest: string, index: PlaceIndex): PlaceResult {
  const code = regionOfPostcode(Number(postcode));
  if (code === undefined) return { kind: 'none' };
  const region = index.regions.find((candidate) => candidate.code === code);
  const named = findName(rest, index);
  if (named.kind === 'place' && named.exact) {
    const [match, ...others] = named.matches.filter((found) => found.region.id === region?.id);
    if (match && others.length === 0) return { kind: 'place', exact: true, matches: [match] };
  }
  const isDutch = /^[a-z]{2}$/i.test(rest.trim());
  if (!region || isDutch) return { kind: 'outside', postcode };
  return { kind: 'postcode', postcode, region: { id: region.id, name: region.name }, href: `/regio/${region.id}/` };
}

/**
 * What a visitor means.
 * @param query as typed: `9000`, `B-9000 Gent`, `st. niklaas`, `Ixelles`, `oostnede`
 * @param index the places, as /plaatsen.json gives them
 * @returns the region of a postcode; the places of that name, several when it exists in more regions; `outside` for
 * a postcode elsewhere; `none` when nothing resembles it. Never throws.
 */
export function findPlaces(query: string, index: PlaceIndex): PlaceResult {
  const text = query.trim();
  if (text === '' || text.length > MAX_QUERY) return { kind: 'none' };
  const postcode = /^(?:b[-\s]?)?(\d{4})(?!\d)[\s,-]*(.*)$/isu.exec(text);
  return postcode ? findPostcode(postcode[1] ?? '', postcode[2] ?? '', index) : findName(text, index);
}

/**
 * Suggestions while somebody types: names that begin with the text, then names in which a later word does, then
 * names one mistake away.
 * @returns at most `limit` places, none before the second letter
 */
export function suggestPlaces(query: string, index: PlaceIndex, limit = 8): readonly PlaceMatch[] {
  const key = placeKey(query);
  if (key.length < 2 || query.length > MAX_QUERY || /\d/.test(key)) return [];
  const rank = (entry: Entry): number => {
    if (entry.key === key) return 0;
    if (entry.key.startsWith(key)) return entry.municipality ? 1 : 2;
    if (hasBeginning(entry, key)) return 3;
    return key.length >= MIN_FUZZY && atMostOneMistake(key, entry.key) ? 4 : Infinity;
  };
  return entries(index)
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter((candidate) => candidate.rank < Infinity)
    .sort((a, b) => a.rank - b.rank || a.entry.name.localeCompare(b.entry.name, 'nl'))
    .slice(0, limit)
    .map(({ entry }) => toMatch(entry));
}
