/** What the place finder knows: the places of /plaatsen.json, loaded when first used, and what fits a text. */
import { whereabouts } from '../../places/answers.ts';
import { findPlaces, suggestPlaces } from '../../places/find.ts';
import type { PlaceIndex } from '../../places/place.ts';

export interface PlaceOption {
  readonly name: string;
  readonly where: string;
  readonly href: string;
}

let loading: Promise<PlaceIndex | undefined> | undefined;

/** The places, fetched once per page; `undefined` when that failed: then the form is sent as without a script. */
export function loadIndex(): Promise<PlaceIndex | undefined> {
  loading ??= fetch('/plaatsen.json')
    .then((response) => (response.ok ? (response.json() as Promise<PlaceIndex>) : undefined))
    .catch(() => undefined);
  return loading;
}

/** What the open list offers for a text: the region of a postcode, or places. */
export function optionsFor(query: string, index: PlaceIndex): PlaceOption[] {
  const result = findPlaces(query, index);
  if (result.kind === 'postcode') return [{ name: result.postcode, where: result.region.name, href: result.href }];
  const matches = /\d/.test(query) && result.kind === 'place' ? result.matches : suggestPlaces(query, index);
  return matches.map((match) => ({ name: match.name, where: whereabouts(match), href: match.href }));
}
