/** The names of the place index, each with the keys it is found by. Runs in the browser: no Node. */
import { placeKey, placeSlug } from './normalise.ts';
import type { PlaceIndex, PlaceMatch, RegionRef } from './place.ts';

/** A place with what it is looked up by. */
export interface Entry extends PlaceMatch {
  readonly key: string;
  /** Keys of its later words: `jans` and `molenbeek` of Sint-Jans-Molenbeek. */
  readonly words: readonly string[];
}

const keysOf = (name: string): Pick<Entry, 'key' | 'words'> => ({
  key: placeKey(name),
  words: name.split(/[\s-]/).slice(1).map(placeKey),
});

const entriesOf = new WeakMap<PlaceIndex, readonly Entry[]>();

/** Every name of the index with its keys, made once per index. A region counts as a place, unless a municipality has its name. */
export function entries(index: PlaceIndex): readonly Entry[] {
  const known = entriesOf.get(index);
  if (known) return known;
  const aliases = Object.entries(index.aliases);
  const made = index.regions.flatMap(({ id, name: regionName, municipalities, places }) => {
    const region: RegionRef = { id, name: regionName };
    const inMunicipality = (name: string, municipality: string): Entry => {
      const slug = placeSlug(municipality);
      return {
        name,
        ...keysOf(name),
        region,
        municipality: { name: municipality, slug },
        href: `/gemeente/${slug}/`,
      };
    };
    const wholeRegion = { name: regionName, ...keysOf(regionName), region, href: `/regio/${id}/` };
    return [
      ...(municipalities.includes(regionName) ? [] : [wholeRegion]),
      ...municipalities.map((name) => inMunicipality(name, name)),
      ...aliases
        .filter(([, municipality]) => municipalities.includes(municipality))
        .map(([alias, municipality]) => inMunicipality(alias, municipality)),
      ...places.map((name): Entry => ({ name, ...keysOf(name), region, href: `/regio/${id}/` })),
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
