import { describe, expect, it } from 'vitest';
import type { RegioData } from '../schemas/regios.ts';
import { catalog } from './catalog.fixture.ts';
import type { Entry } from './catalog.ts';
import { guide, region, type Guide, type Region } from './regions.ts';
import type { Municipality } from '../places/municipalities.ts';
import { coordinatorNames, description, formerSentence, placeWords } from './municipality-page.ts';

const [limburg, brussels] = catalog.regions.map((entry) => region(catalog, entry)) as [Region, Region];
const [local, partner] = catalog.guides.map((entry) => guide(catalog, entry)) as [Guide, Guide];

const municipality: Municipality = {
  name: 'Hasselt',
  slug: 'hasselt',
  href: '/gemeente/hasselt/',
  region: { id: 'limburg', name: 'Limburg', code: 'BE-VLI' },
};

describe('placeWords', () => {
  it('says in which province a municipality lies', () => {
    expect(placeWords(municipality, limburg)).toEqual({ where: 'Hasselt ligt in de provincie Limburg.' });
  });

  it('calls Brussels by its official name', () => {
    expect(placeWords({ ...municipality, name: 'Elsene', french: 'Ixelles' }, brussels)).toEqual({
      where: 'Elsene ligt in het Brussels Hoofdstedelijk Gewest.',
      french: 'Ixelles',
    });
  });

  it('names what a municipality was merged from', () => {
    const merged = {
      ...municipality,
      name: 'Voorbeeld',
      merger: { parts: ['Noord', 'Oost', 'Zuid'], since: '1 januari 2025' },
    };
    expect(placeWords(merged, limburg).merger).toBe('Sinds 1 januari 2025: fusie van Noord, Oost en Zuid.');
  });
});

/** Limburg with a second network, and one without contacts between the two. */
const limburgData = catalog.regions[0] as Entry<RegioData>;
const [network] = limburgData.data.netwerken as [RegioData['netwerken'][number]];
const withNetworks = region(catalog, {
  ...limburgData,
  data: {
    ...limburgData.data,
    netwerken: [
      network,
      { ...network, contacten: [], onbekend: 'De bron noemt niemand.' },
      { ...network, netwerk: 'zonder-regio', contacten: ['ann'] },
    ],
  },
});

describe('coordinatorNames', () => {
  it('names the contacts by network and passes over a network without any', () => {
    expect(coordinatorNames(withNetworks)).toBe('Bert en Cil (Netwerk), Ann (Werk)');
  });

  it('is empty where no contact is known', () => {
    expect(coordinatorNames(brussels)).toBe('');
  });
});

describe('description', () => {
  it('has the coordinators, and every local guide but no partner', () => {
    const guides = [local, partner, { ...local, organisation: 'OCMW' }];
    expect(description(municipality, limburg, guides)).toBe(
      'Hasselt, Limburg: Bert en Cil (Netwerk). Lokale begeleider: Stad en OCMW.',
    );
  });

  it('is one sentence without a local guide', () => {
    expect(description(municipality, limburg, [partner])).toBe('Hasselt, Limburg: Bert en Cil (Netwerk).');
  });

  it('has no empty list where no coordinator is known', () => {
    const elsene = { ...municipality, name: 'Elsene' };
    expect(description(elsene, brussels, [])).toBe('Elsene, Brussel: geen contact bekend.');
    expect(description(elsene, brussels, [local])).toBe(
      'Elsene, Brussel: geen contact bekend. Lokale begeleider: Stad.',
    );
  });
});

describe('formerSentence', () => {
  it('says since when and where a former municipality belongs', () => {
    const former = { name: 'Kortessem', slug: 'kortessem', href: '/gemeente/kortessem/', since: '1 januari 2025' };
    expect(formerSentence({ ...former, municipality })).toBe(
      'Kortessem hoort sinds 1 januari 2025 bij Hasselt, in Limburg.',
    );
  });
});
