/** Fetches municipalities and place names. */
import type { RegioData } from '../schemas/regios.ts';
import {
  listFormer,
  listMunicipalities,
  type FormerMunicipality,
  type Municipality,
} from '../places/municipalities.ts';
import type { PlaceIndex } from '../places/place.ts';
import { buildPlaceIndex } from '../places/place-index.ts';
import type { Entry } from '../model/catalog.ts';
import { getCatalog } from './catalog.ts';
import { geo } from './geo.ts';

export interface Places {
  readonly municipalities: readonly Municipality[];
  readonly former: readonly FormerMunicipality[];
  readonly index: PlaceIndex;
  /** Names of places outside Flanders and Brussels. */
  readonly outside: readonly string[];
}

const prepare = (regions: readonly Entry<RegioData>[]): Places => {
  const municipalities = listMunicipalities(regions, geo);
  return {
    municipalities,
    former: listFormer(municipalities, geo),
    index: buildPlaceIndex(regions, geo),
    outside: Object.values(geo.outside).flat(),
  };
};

let cached: Promise<Places> | undefined;

/** All places. Prepared once in a build, anew for each request in `astro dev`. */
export function getPlaces(): Promise<Places> {
  const places = async (): Promise<Places> => prepare((await getCatalog()).regions);
  if (import.meta.env.DEV) return places();
  return (cached ??= places());
}
