/** Fetches what each page under /gemeente/ shows. */
import type { FormerMunicipality, Municipality, NamedLink } from '../places/municipalities.ts';
import { nearest } from '../places/neighbours.ts';
import { partsOf } from '../places/place-index.ts';
import { guide, region, type Guide, type Region } from '../model/regions.ts';
import { provenance, situationsAt, type Provenance, type Situation } from '../model/situations.ts';
import { getCatalog } from './catalog.ts';
import { geo } from './geo.ts';
import { getPlaces } from './places.ts';

/** How many neighbours a page names. */
const NEIGHBOURS = 6;

/** The page of a municipality of today, or of a former one. */
export type MunicipalityPage =
  | {
      readonly kind: 'today';
      readonly municipality: Municipality;
      readonly region: Region;
      /** Local guides and partners for this municipality, or for its whole region. */
      readonly guides: readonly Guide[];
      readonly situations: readonly Situation[];
      readonly origin: Provenance;
      readonly neighbours: readonly (NamedLink & { readonly kilometres: number })[];
      readonly postcodes: readonly { readonly postcode: string; readonly places: readonly string[] }[];
      /** Names of what belongs to the municipality: villages, districts, former municipalities. */
      readonly parts: readonly string[];
    }
  | { readonly kind: 'former'; readonly municipality: Municipality; readonly former: FormerMunicipality };

/** One entry per address under /gemeente/. */
export async function getMunicipalityPages(): Promise<{ slug: string; page: MunicipalityPage }[]> {
  const [catalog, { municipalities, former }] = await Promise.all([getCatalog(), getPlaces()]);
  const regions = new Map(catalog.regions.map((entry) => [entry.id, region(catalog, entry)]));
  const hrefOf = new Map(municipalities.map(({ name, href }) => [name, href]));
  const today = municipalities.map((municipality) => {
    const itsRegion = regions.get(municipality.region.id) as Region;
    const guides = catalog.guides
      .filter(({ data }) =>
        data.gebied === 'gewest' ? itsRegion.kind === 'gewest' : data.gemeente === municipality.name,
      )
      .map((entry) => guide(catalog, entry));
    const situations = situationsAt(catalog, { name: municipality.name, region: itsRegion, guides });
    const neighbours = nearest(geo.positions, municipality.name, NEIGHBOURS).flatMap(({ name, kilometres }) => {
      const href = hrefOf.get(name);
      return href ? [{ name, href, kilometres }] : [];
    });
    return {
      slug: municipality.slug,
      page: {
        kind: 'today' as const,
        municipality,
        region: itsRegion,
        guides,
        situations,
        origin: provenance(situations),
        neighbours,
        postcodes: Object.entries(geo.places[municipality.name] ?? {}).map(([postcode, places]) => ({
          postcode,
          places,
        })),
        parts: partsOf(municipality.name, geo),
      },
    };
  });
  return [
    ...today,
    ...former.map((entry) => ({
      slug: entry.slug,
      page: { kind: 'former' as const, municipality: entry.municipality, former: entry },
    })),
  ];
}
