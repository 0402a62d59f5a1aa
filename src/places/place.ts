/** What the place finder works with. Types only: they cost the browser nothing. */
import type { RegioData } from '../schemas/regios.ts';

export type RegionCode = RegioData['code'];

/** What /plaatsen.json holds. Names are as written on the site; addresses follow from them. */
export interface PlaceIndex {
  readonly regions: readonly {
    readonly id: string;
    /** ISO 3166-2: postcodes are tied to it, since the name of a region's file may change. */
    readonly code: RegionCode;
    readonly name: string;
    readonly municipalities: readonly string[];
    /** Villages and districts: names that are neither a municipality's nor an alias in this region. */
    readonly places: readonly string[];
  }[];
  /** Other name of a municipality (French, or from before a merger), and the municipality's name today. */
  readonly aliases: Readonly<Record<string, string>>;
}

export interface RegionRef {
  readonly id: string;
  readonly name: string;
}

/** One place in one region. */
export interface PlaceMatch {
  /** The name that was found: of the municipality, the village, or the older or French name. */
  readonly name: string;
  readonly region: RegionRef;
  /** The municipality, where it is known: GeoNames does not say to which one a village belongs. */
  readonly municipality?: { readonly name: string; readonly slug: string };
  /** Page that answers for this place. */
  readonly href: string;
}
