/**
 * The place index cut into parts by the first letter or digit of what is looked up, so that the search loads only what a
 * question needs. Runs in the browser: no Node.
 */
import { listed, sizeOf } from './entries.ts';
import { placeKey } from './normalise.ts';
import type { PlaceIndex } from './place.ts';

/** There is a part for each of these; no name has another first letter, no Belgian postcode another first digit. */
export const PARTS = 'abcdefghijklmnopqrstuvwxyz123456789';

/** The part in which a word, name or postcode is looked up; undefined when no place begins so. */
export function partOf(word: string): string | undefined {
  const first = placeKey(word).charAt(0);
  return first !== '' && PARTS.includes(first) ? first : undefined;
}

/** Where a name stands: under its first letter, and without `De` or `'s` under the next word's. */
const isIn = (part: string, name: string): boolean =>
  partOf(name) === part || partOf(name.replace(/^(?:de|'s)[ -]/i, '')) === part;

/** Cuts the index into its parts. */
export function splitPlaces(index: PlaceIndex): Map<string, PlaceIndex> {
  const cut = (part: string): PlaceIndex => {
    const fits = (name: string) => isIn(part, name);
    const aliases = Object.entries(index.aliases).filter(([name]) => fits(name));
    const regions = index.regions.map((region) => {
      const rows = region.municipalities.flatMap((name, number) => {
        const postcodes = listed(region.postcodes?.[number]).filter(fits);
        const villages = listed(region.villages?.[number]).filter(fits);
        const isHere =
          fits(name) ||
          postcodes.length + villages.length > 0 ||
          aliases.some(([, municipality]) => municipality === name);
        return isHere
          ? [{ name, size: sizeOf(region, number), postcodes: postcodes.join(), villages: villages.join() }]
          : [];
      });
      return {
        ...region,
        otherNames: (region.otherNames ?? []).filter(fits),
        municipalities: rows.map(({ name }) => name),
        sizes: rows.map(({ size }) => size),
        postcodes: rows.map(({ postcodes }) => postcodes),
        villages: rows.map(({ villages }) => villages),
        places: region.places.filter(fits),
      };
    });
    return { regions, aliases: Object.fromEntries(aliases), outside: (index.outside ?? []).filter(fits) };
  };
  return new Map([...PARTS].map((part) => [part, cut(part)]));
}

const both = (one: string | undefined, other: string | undefined): string =>
  [...new Set([...listed(one), ...listed(other)])].join();

/** Puts two parts together. */
export function joinPlaces(one: PlaceIndex, other: PlaceIndex): PlaceIndex {
  return {
    regions: one.regions.map((region, at) => {
      const more = other.regions[at];
      if (!more) return region;
      const municipalities = [...new Set([...region.municipalities, ...more.municipalities])];
      const of = <Item>(list: 'sizes' | 'postcodes' | 'villages', name: string) =>
        [region, more].map((each) => each[list]?.[each.municipalities.indexOf(name)] as Item | undefined) as [
          Item | undefined,
          Item | undefined,
        ];
      return {
        ...region,
        otherNames: [...(region.otherNames ?? []), ...(more.otherNames ?? [])],
        municipalities,
        sizes: municipalities.map((name) => Math.max(...of<number>('sizes', name).map((size) => size ?? 0))),
        postcodes: municipalities.map((name) => both(...of<string>('postcodes', name))),
        villages: municipalities.map((name) => both(...of<string>('villages', name))),
        places: [...new Set([...region.places, ...more.places])],
      };
    }),
    aliases: { ...one.aliases, ...other.aliases },
    outside: [...(one.outside ?? []), ...(other.outside ?? [])],
  };
}
