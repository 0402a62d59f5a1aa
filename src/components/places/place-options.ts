/** What the place finder knows: the places of /plaatsen.json, loaded when first used, and what fits a text. */
import { whereabouts } from '../../places/answers.ts';
import { findExactly, type PlaceResult } from '../../places/find.ts';
import { findPlaces } from '../../places/find-places.ts';
import { suggestPlaces } from '../../places/near.ts';
import type { PlaceIndex } from '../../places/place.ts';

export interface PlaceOption {
  readonly name: string;
  readonly where: string;
  readonly href: string;
}

/** The JSON at an address, fetched once per page; `undefined` when that failed. */
function once<Data>(address: string): () => Promise<Data | undefined> {
  let loading: Promise<Data | undefined> | undefined;
  return () =>
    (loading ??= fetch(address)
      .then((response) => (response.ok ? (response.json() as Promise<Data>) : undefined))
      .catch(() => undefined));
}

/** The places; `undefined` when they can't be had: then the form is sent as without a script. */
export const loadIndex = once<PlaceIndex>('/plaatsen.json');
const loadOutside = once<readonly string[]>('/plaatsen-elders.json');

/** What a text means. What lies outside Flanders and Brussels is only looked at when no place here has that very name. */
export async function find(query: string, index: PlaceIndex): Promise<PlaceResult> {
  const here = findExactly(query, index);
  if (here.kind !== 'none') return here;
  return findPlaces(query, { ...index, outside: (await loadOutside()) ?? [] });
}

const LIMIT = 8;

/** What the open list offers for a text: the municipalities of a postcode, the places of a name, and names that begin so. */
export function optionsFor(query: string, index: PlaceIndex): PlaceOption[] {
  const result = findExactly(query, index);
  const matches = [...('matches' in result ? result.matches : []), ...suggestPlaces(query, index, LIMIT)];
  const options = matches.map((match) => ({ name: match.name, where: whereabouts(match), href: match.href }));
  return [...new Map(options.map((option) => [option.href, option])).values()].slice(0, LIMIT);
}
