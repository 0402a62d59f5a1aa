import { describe, expect, it } from 'vitest';
import type { BegeleiderData } from '../schemas/begeleiders.ts';
import type { Municipalities } from '../schemas/geo.ts';
import { catalog } from '../model/catalog.fixture.ts';
import type { Entry } from '../model/catalog.ts';
import { guidesByRegion } from './guides-by-region.ts';

const municipalities: Municipalities = {
  'BE-VAN': ['Mechelen'],
  'BE-VLI': ['Hasselt', 'Genk'],
  'BE-VOV': ['Gent'],
  'BE-VBR': ['Leuven'],
  'BE-VWV': ['Oostende'],
  'BE-BRU': ['Brussel'],
};
const [hasselt, centre] = catalog.guides as [Entry<BegeleiderData>, Entry<BegeleiderData>];
const inTown = (id: string, gemeente: string): Entry<BegeleiderData> => ({ id, data: { ...hasselt.data, gemeente } });
const genk = inTown('genk', 'Genk');

const grouped = (guides: readonly Entry<BegeleiderData>[], regions = catalog.regions) => [
  ...guidesByRegion(guides, regions, municipalities, ({ id }) => id),
];

describe('guidesByRegion', () => {
  it('keeps the order of the regions, and within one that of the guides', () => {
    const guides = [centre, genk, hasselt];
    expect(grouped(guides)).toEqual([
      ['limburg', ['genk', 'hasselt']],
      ['brussel', ['centrum']],
    ]);
    expect(grouped(guides, catalog.regions.toReversed()).map(([id]) => id)).toEqual(['brussel', 'limburg']);
  });

  it('has no key for a region without guides', () => {
    expect(grouped([hasselt])).toEqual([['limburg', ['hasselt']]]);
    expect(grouped([])).toEqual([]);
  });

  it('leaves out a guide in an unknown municipality, or in a region that is not asked for', () => {
    expect(grouped([inTown('fout', 'Hassel'), inTown('gent', 'Gent'), genk])).toEqual([['limburg', ['genk']]]);
  });

  it('prepares only the guides that it groups', () => {
    const prepared: string[] = [];
    guidesByRegion([inTown('fout', 'Hassel'), genk], catalog.regions, municipalities, ({ id }) => prepared.push(id));
    expect(prepared).toEqual(['genk']);
  });
});
