/**
 * The place index cut into parts, so that the search loads only what a question needs: by the first letters of what is
 * looked up (part-names.ts), and all names with the same first letter for slips. Runs in the browser: no Node.
 */
import { listed, sizeOf } from './entries.ts';
import { letterOf, PARTS, partOf } from './part-names.ts';
import type { PlaceIndex } from './place.ts';

/** The forms of a name that may be looked up: without `De` or `'s` too. */
const forms = (name: string): string[] => [name, name.replace(/^(?:de|'s)[ -]/i, '')];

/** Shorter words of a name, as `op` and `den`, are none that somebody types alone. */
const MIN_WORD = 4;

/** The forms of a name that may be a slip, or only a piece of it: `woluwe`, `heist`. */
const pieces = (name: string): string[] => [
  ...forms(name),
  ...name.split(/[\s-]/).filter((word) => word.length >= MIN_WORD),
];

/** What of the index has a name that fits. */
function cut(index: PlaceIndex, fits: (name: string) => boolean): PlaceIndex {
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
    const { id, code, name, otherNames = [], places } = region;
    const others = otherNames.filter(fits);
    return {
      id,
      code,
      name,
      ...(others.length > 0 && { otherNames: others }),
      municipalities: rows.map((row) => row.name),
      ...(rows.length > 0 && {
        sizes: rows.map(({ size }) => size),
        postcodes: rows.map(({ postcodes }) => postcodes),
        villages: rows.map(({ villages }) => villages),
      }),
      places: places.filter(fits),
    };
  });
  return { regions, aliases: Object.fromEntries(aliases), outside: (index.outside ?? []).filter(fits) };
}

/** The index by the part or list in which `placeOf` puts each form of a name. */
function splitBy(
  index: PlaceIndex,
  names: readonly string[],
  placeOf: (form: string) => string | undefined,
  formsOf = forms,
) {
  const known = new Map<string, readonly string[]>();
  const placesOf = (name: string): readonly string[] => {
    const found = known.get(name) ?? formsOf(name).flatMap((form) => placeOf(form) ?? []);
    known.set(name, found);
    return found;
  };
  return new Map(names.map((each) => [each, cut(index, (name) => placesOf(name).includes(each))]));
}

/** Cuts the index into its parts. */
export const splitPlaces = (index: PlaceIndex): Map<string, PlaceIndex> =>
  splitBy(
    index,
    Array.from({ length: PARTS }, (_, part) => String(part)),
    partOf,
  );

/** The names of the index by the first letter of each of their words, without those elsewhere. */
export const splitNames = (index: PlaceIndex): Map<string, PlaceIndex> =>
  splitBy({ ...index, outside: [] }, [...'abcdefghijklmnopqrstuvwxyz'], letterOf, pieces);

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
