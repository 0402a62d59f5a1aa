/** The names of the place index, each with the keys it is found by. Runs in the browser: no Node. */
import { placeKey, placeSlug, soundOf } from './normalise.ts';
import type { PlaceIndex, PlaceMatch, RegionRef } from './place.ts';

/** A place with what it is looked up by. */
export interface Entry extends PlaceMatch {
  readonly key: string;
  /** The key as it sounds. */
  readonly sound: string;
  /** Keys of its later words: `jans` and `molenbeek` of Sint-Jans-Molenbeek. */
  readonly words: readonly string[];
  /** What it is: namesakes and suggestions stand in this order. */
  readonly rank: Rank;
  /** See `sizes` in place.ts; 0 where it is not known. */
  readonly size: number;
}

/** A municipality, also by another name; a region; a part of a municipality, or a place of which only the region is known. */
export const RANKS = { municipality: 0, region: 1, part: 2 } as const;
type Rank = (typeof RANKS)[keyof typeof RANKS];

function keysOf(name: string): Pick<Entry, 'key' | 'sound' | 'words'> {
  const key = placeKey(name);
  return { key, sound: soundOf(key), words: name.split(/[\s-]/).slice(1).map(placeKey) };
}

/** Id, on the page of a municipality, of the sentence that says that a place belongs to it. */
export const partId = (name: string): string => `plaats-${placeSlug(name)}`;

/**
 * How large a municipality is, where no count of people is at hand: by its number of postcodes, and among equals by its
 * number of places. It only puts namesakes and suggestions in order.
 */
export function sizeOf({ sizes, postcodes, villages }: PlaceIndex['regions'][number], number: number): number {
  return sizes?.[number] ?? listed(postcodes?.[number]).length * 100 + listed(villages?.[number]).length;
}

const entriesOf = new WeakMap<PlaceIndex, readonly Entry[]>();

/** The names in a list separated by commas. */
export const listed = (list: string | undefined): string[] => (list ? list.split(',') : []);

/** Every name of the index with its keys, made once per index. A region counts as a place, unless a municipality has its name. */
export function entries(index: PlaceIndex): readonly Entry[] {
  const known = entriesOf.get(index);
  if (known) return known;
  const aliases = Object.entries(index.aliases);
  const made = index.regions.flatMap((each) => {
    const { id, name: regionName, otherNames = [], municipalities, places } = each;
    const region: RegionRef = { id, name: regionName };
    const inRegion = (name: string, rank: Rank): Entry => ({
      name,
      ...keysOf(name),
      region,
      href: `/regio/${id}/`,
      rank,
      size: 0,
    });
    const namesOfRegion = municipalities.includes(regionName) ? otherNames : [regionName, ...otherNames];
    return [
      ...namesOfRegion.map((name) => inRegion(name, RANKS.region)),
      ...municipalities.flatMap((name, number) => {
        const slug = placeSlug(name);
        const municipality = { name, slug };
        const size = sizeOf(each, number);
        const inMunicipality = (own: string, rank: Rank): Entry => {
          const href = `/gemeente/${slug}/${rank === RANKS.part ? `#${partId(own)}` : ''}`;
          return { name: own, ...keysOf(own), region, municipality, href, rank, size };
        };
        return [
          inMunicipality(name, RANKS.municipality),
          ...aliases.filter(([, today]) => today === name).map(([alias]) => inMunicipality(alias, RANKS.municipality)),
          ...listed(each.villages?.[number]).map((village) => inMunicipality(village, RANKS.part)),
        ];
      }),
      ...places.map((name) => inRegion(name, RANKS.part)),
    ];
  });
  entriesOf.set(index, made);
  return made;
}

/** The place without its keys. */
export const toMatch = ({ name, region, municipality, href }: Entry): PlaceMatch =>
  municipality ? { name, region, municipality, href } : { name, region, href };

/** Whether the name, or a later word in it, begins with the key. */
export const hasBeginning = (entry: Entry, key: string): boolean =>
  entry.key.startsWith(key) || entry.words.some((word) => word.startsWith(key));

/** Municipalities before what is a part of one, the larger before the smaller, then by the alphabet. */
export const bySize = (a: Entry, b: Entry): number =>
  a.rank - b.rank || b.size - a.size || a.name.localeCompare(b.name, 'nl');
