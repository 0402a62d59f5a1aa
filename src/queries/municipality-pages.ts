/** Fetches what each page under /gemeente/ shows. */
import { find } from '../model/catalog.ts';
import { contactCards, type ContactCard } from '../model/contacts.ts';
import type { FormerMunicipality, Municipality } from '../places/municipalities.ts';
import { guide, region, type Guide, type Region } from '../model/regions.ts';
import { getCatalog } from './catalog.ts';
import { getPlaces } from './places.ts';

/** The page of a municipality of today, or of a former one. */
export type MunicipalityPage =
  | {
      readonly kind: 'today';
      readonly municipality: Municipality;
      readonly region: Region;
      /** Local guides and partners for this municipality, or for its whole region. */
      readonly guides: readonly Guide[];
      /** Who knows the local guides. */
      readonly contact: ContactCard;
    }
  | { readonly kind: 'former'; readonly municipality: Municipality; readonly former: FormerMunicipality };

/** One entry per address under /gemeente/. */
export async function getMunicipalityPages(): Promise<{ slug: string; page: MunicipalityPage }[]> {
  const [catalog, { municipalities, former }] = await Promise.all([getCatalog(), getPlaces()]);
  const offer = find(catalog.offers, 'lokale-begeleider', 'aanbod', 'src/queries/municipality-pages.ts');
  const [contact] = contactCards(catalog, [offer.data.contact], 'content/aanbod/lokale-begeleider.mdx') as [
    ContactCard,
  ];
  const regions = new Map(catalog.regions.map((entry) => [entry.id, region(catalog, entry)]));
  const regionOf = new Map(municipalities.map(({ name, region: { id } }) => [name, id]));
  const today = municipalities.map((municipality) => {
    const guides = catalog.guides
      .filter(({ data }) =>
        data.gebied === 'gewest'
          ? regionOf.get(data.gemeente) === municipality.region.id
          : data.gemeente === municipality.name,
      )
      .map((entry) => guide(catalog, entry));
    const itsRegion = regions.get(municipality.region.id) as Region;
    return {
      slug: municipality.slug,
      page: { kind: 'today' as const, municipality, region: itsRegion, guides, contact },
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
