/**
 * From what a visitor types (a postcode, a municipality, a village, a province) to the page that answers for it.
 * Pure, and fit for the browser: imports only its neighbours, no Node.
 */
import { bySize, entries, listed, RANKS, toMatch, type Entry } from './entries.ts';
import { placeKey } from './normalise.ts';
import type { PlaceIndex, PlaceMatch } from './place.ts';
import { regionOfPostcode } from './postcodes.ts';
import { bareName, MAX_QUERY, readTyped, regionKey, saysProvince } from './typed.ts';

export type PlaceResult =
  | { readonly kind: 'empty' }
  /** The municipalities of a postcode, named by it; or its region, where the postcode is not in the list. */
  | { readonly kind: 'postcode'; readonly postcode: string; readonly matches: readonly PlaceMatch[] }
  /** `exact` is false for guesses: a mistake, a beginning, or a name that doesn't go with its postcode. */
  | { readonly kind: 'place'; readonly exact: boolean; readonly matches: readonly PlaceMatch[] }
  /** A postcode or a name outside Flanders and Brussels; when it is only a guess, with the guesses here. */
  | { readonly kind: 'outside'; readonly exact: true; readonly place: string }
  | { readonly kind: 'outside'; readonly exact: false; readonly place: string; readonly guesses: readonly PlaceMatch[] }
  | { readonly kind: 'none' };

const exactly = (key: string, index: PlaceIndex): Entry[] =>
  key === '' ? [] : entries(index).filter((entry) => entry.key === key);

/** Those that lie in the municipality or region of that name. */
function within(found: readonly Entry[], name: string, index: PlaceIndex): Entry[] {
  const key = placeKey(bareName(name));
  const around = exactly(key, index).filter(({ rank }) => rank !== RANKS.part);
  return found.filter(
    ({ region, municipality }) =>
      placeKey(region.name) === regionKey(key) ||
      around.some((each) =>
        each.municipality ? each.municipality.slug === municipality?.slug : each.region.id === region.id,
      ),
  );
}

/** `Deurne Antwerpen`, `Antwerpen Deurne`: a name and where it lies, without anything between. */
function besideEachOther(name: string, index: PlaceIndex): Entry[] {
  const words = name.split(/\s+/);
  for (let at = words.length - 1; at > 0; at--) {
    const [head, tail] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    for (const [inner, outer] of [
      [head, tail],
      [tail, head],
    ] as const) {
      const found = within(exactly(placeKey(inner), index), outer, index);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** The region where one of these has its name or is it: `provincie Antwerpen`. */
function regionsAmong(found: readonly Entry[], index: PlaceIndex): Entry[] {
  const region = index.regions.find(({ id, name }) =>
    found.some((entry) => (entry.rank === RANKS.region ? entry.region.id === id : entry.municipality?.name === name)),
  );
  if (!region) return [];
  const { id, name } = region;
  return [
    { name, key: '', sound: '', words: [], region: { id, name }, href: `/regio/${id}/`, rank: RANKS.region, size: 0 },
  ];
}

/** All places of exactly that name, the largest first. */
function named([name = '', ...others]: readonly string[], index: PlaceIndex): Entry[] {
  const whole = exactly(placeKey(name), index);
  const bare = whole.length > 0 ? whole : exactly(placeKey(bareName(name)), index);
  const found = bare.length > 0 ? bare : besideEachOther(bareName(name), index);
  const regions = saysProvince(name) ? regionsAmong(found, index) : [];
  const all = regions.length > 0 ? regions : [...found].sort(bySize);
  const narrowed = others.reduce((left, other) => {
    const inside = within(left, other, index);
    return inside.length > 0 ? inside : left;
  }, all);
  return [...new Map(narrowed.map((entry) => [entry.href, entry])).values()];
}

function findName(parts: readonly string[], index: PlaceIndex): PlaceResult {
  const [name = ''] = parts;
  const matches = named(parts, index).map(toMatch);
  if (matches.length > 0) return { kind: 'place', exact: true, matches };
  const keys = [name, bareName(name)].map(placeKey);
  const elsewhere = index.outside?.find((each) => keys.includes(placeKey(each)));
  return elsewhere ? { kind: 'outside', exact: true, place: elsewhere } : { kind: 'none' };
}

/** The municipalities of a postcode. */
const municipalitiesAt = (postcode: string, index: PlaceIndex): Entry[] => {
  const names = new Set(
    index.regions.flatMap(({ municipalities, postcodes = [] }) =>
      municipalities.filter((_, number) => listed(postcodes[number]).includes(postcode)),
    ),
  );
  return entries(index)
    .filter(({ name, municipality }) => name === municipality?.name && names.has(name))
    .sort(bySize);
};

/** A postcode, with or without a name. The name wins when it lies in the postcode's municipality. */
function findPostcode(postcode: string, parts: readonly string[], index: PlaceIndex): PlaceResult {
  const code = regionOfPostcode(Number(postcode));
  if (code === undefined) return { kind: 'none' };
  const here = municipalitiesAt(postcode, index);
  const region = index.regions.find((each) => each.code === code);
  const all = named(parts, index);
  const fitting = all.filter(
    (entry) =>
      here.some(({ municipality }) => municipality?.slug === entry.municipality?.slug) ||
      (here.length === 0 && entry.region.id === region?.id),
  );
  if (fitting.length > 0) return { kind: 'place', exact: true, matches: fitting.map(toMatch) };
  const isDutch = /^[a-z]{2}$/i.test(parts.join(' '));
  if (!region || isDutch) return { kind: 'outside', exact: true, place: postcode };
  const towns = here.map(toMatch).map((match) => ({ ...match, name: postcode }));
  const wholeRegion = { name: postcode, region: { id: region.id, name: region.name }, href: `/regio/${region.id}/` };
  const matches = towns.length > 0 ? towns : [wholeRegion];
  if (all.length === 0 || all.some((entry) => entry.region.id === region.id && entry.rank === RANKS.region))
    return { kind: 'postcode', postcode, matches };
  return { kind: 'place', exact: false, matches: [...matches, ...all.map(toMatch)] };
}

/**
 * What a text means when it is taken as written, in any accepted spelling.
 * @returns `none` where only a guess is left; a place that isn't exact where postcode and name contradict each other
 */
export function findExactly(query: string, index: PlaceIndex): PlaceResult {
  const text = query.trim();
  if (text === '') return { kind: 'empty' };
  if (text.length > MAX_QUERY) return { kind: 'none' };
  const { postcode, parts } = readTyped(text);
  if (postcode) return findPostcode(postcode, parts, index);
  return parts.length > 0 ? findName(parts, index) : { kind: 'none' };
}
