/** Fetches what is known of each region as a place: its people, by the situations that schools bring. */
import { guidesInRegion, region, type Guide, type Region } from '../model/regions.ts';
import { provenance, situationsAt, type Provenance, type Situation } from '../model/situations.ts';
import { getCatalog } from './catalog.ts';
import { geo } from './geo.ts';

export interface RegionPlace {
  readonly region: Region;
  /** Local guides and partners who work there. */
  readonly guides: readonly Guide[];
  readonly situations: readonly Situation[];
  readonly origin: Provenance;
}

/** The regions, in the order of the lists. */
export async function getRegionPlaces(): Promise<RegionPlace[]> {
  const catalog = await getCatalog();
  return catalog.regions.map((entry) => {
    const prepared = region(catalog, entry);
    const guides = guidesInRegion(catalog, prepared.code, geo.municipalities);
    const situations = situationsAt(catalog, { region: prepared, guides });
    return { region: prepared, guides, situations, origin: provenance(situations) };
  });
}

/** A path for each region, as `getStaticPaths` gives them. */
export const regionPaths = async () =>
  (await getRegionPlaces()).map((place) => ({ params: { id: place.region.id }, props: place }));
