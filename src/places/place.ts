/** What the place finder works with. Types only: they cost the browser nothing. */
import type { RegioData } from '../schemas/regios.ts';

export type RegionCode = RegioData['code'];

/**
 * What /plaatsen.json holds, or a part of it (parts.ts). Names are as written on the site; addresses follow from them.
 * Lists that go with `municipalities` have an item for each, in the same order.
 */
export interface PlaceIndex {
  readonly regions: readonly {
    readonly id: string;
    /** ISO 3166-2: postcodes are tied to it, since the name of a region's file may change. */
    readonly code: RegionCode;
    readonly name: string;
    /** In other languages, or in full. */
    readonly otherNames?: readonly string[];
    readonly municipalities: readonly string[];
    /** How large each municipality is, where the next two lists are not whole: see sizeOf in entries.ts. */
    readonly sizes?: readonly number[];
    /** Postcodes of each municipality, separated by commas. */
    readonly postcodes?: readonly string[];
    /** Villages and districts of each municipality, separated by commas; not what has the municipality's own name. */
    readonly villages?: readonly string[];
    /** Places of which only the region is known. */
    readonly places: readonly string[];
  }[];
  /** Name of a municipality in another language, and its own. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Names of places outside Flanders and Brussels. */
  readonly outside?: readonly string[];
}

export interface RegionRef {
  readonly id: string;
  readonly name: string;
}

/** One place in one region. */
export interface PlaceMatch {
  /** The name that was found: of the municipality, the village, or another name; or a postcode. */
  readonly name: string;
  readonly region: RegionRef;
  /** The municipality, where it is known. */
  readonly municipality?: { readonly name: string; readonly slug: string };
  /** Page that answers for this place; with a part of a municipality in its fragment, so that the page says that it belongs there. */
  readonly href: string;
}
