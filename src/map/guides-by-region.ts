/** Local guides and partners, grouped by the region of their municipality. */
import type { BegeleiderData } from '../schemas/begeleiders.ts';
import type { Municipalities } from '../schemas/geo.ts';
import type { RegioData } from '../schemas/regios.ts';
import type { Entry } from '../model/catalog.ts';
import { codeOfMunicipality } from './guide-positions.ts';

/**
 * Groups guides by the id of their region, in the order of the regions; a region without any has no key.
 * @param prepare what to make of each guide
 */
export function guidesByRegion<Made>(
  guides: readonly Entry<BegeleiderData>[],
  regions: readonly Entry<RegioData>[],
  municipalities: Municipalities,
  prepare: (guide: Entry<BegeleiderData>) => Made,
): Map<string, Made[]> {
  return new Map(
    regions.flatMap(({ id, data }) => {
      const here = guides.filter((guide) => codeOfMunicipality(municipalities, guide.data.gemeente) === data.code);
      return here.length > 0 ? [[id, here.map(prepare)] as const] : [];
    }),
  );
}
