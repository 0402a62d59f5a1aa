import { describe, expect, it } from 'vitest';
import { catalog, offer } from './catalog.fixture.ts';
import {
  formatHours,
  offerCard,
  offerFacts,
  offerHeadings,
  phaseMinutes,
  relatedOffers,
  totalMinutes,
} from './offers.ts';

describe('hours', () => {
  it('counts each part as often as it happens, and only where a source gives the time', () => {
    expect(offer.fasen.map(phaseMinutes)).toEqual([60, 270]);
    expect(totalMinutes(offer.fasen)).toBe(330);
    expect(totalMinutes([])).toBe(0);
  });

  it.each([
    [330, '5,5 uur'],
    [60, '1 uur'],
    [1170, '19,5 uur'],
    [45, '45 minuten'],
  ])('writes %i minutes as %s', (minutes, text) => {
    expect(formatHours(minutes)).toBe(text);
  });
});

describe('offerFacts', () => {
  it('gives the six facts in their fixed order', () => {
    expect(offerFacts(offer).map(({ label }) => label)).toEqual([
      'Voor wie',
      'Looptijd',
      'Kostprijs',
      'Begeleiding',
      'Aanmelden',
      'Status',
    ]);
  });

  it('warns and gives the reason when an offer may be over', () => {
    expect(offerFacts(offer).at(-1)).toEqual({
      label: 'Status',
      value: 'Onzeker',
      note: 'De bron is oud.',
      tone: 'warn',
    });
    const { statusReden: _reason, ...running } = offer;
    expect(offerFacts({ ...running, status: 'actief' }).at(-1)).toEqual({ label: 'Status', value: 'Loopt' });
  });
});

describe('offerCard', () => {
  it('carries what the filters need', () => {
    expect(offerCard({ id: 'x', data: offer })).toMatchObject({
      href: '/aanbod/x/',
      audiences: ['basisschool', 'lokaal-bestuur'],
      duration: '1-schooljaar',
      cost: 'gratis',
    });
  });
});

describe('offerHeadings', () => {
  it('lists the headings of the text and only the sections that have something to show', () => {
    const headings = [
      { depth: 2, slug: 'waarom', text: 'Waarom' },
      { depth: 3, slug: 'detail', text: 'Detail' },
    ];
    expect(offerHeadings(headings, offer).map(({ slug }) => slug)).toEqual([
      'waarom',
      'hoe-verloopt-het',
      'voorwaarden',
      'aanmelden',
      'bronnen',
    ]);
    expect(offerHeadings([], { ...offer, fasen: [], voorwaarden: [] }).map(({ slug }) => slug)).toEqual([
      'aanmelden',
      'bronnen',
    ]);
  });
});

describe('relatedOffers', () => {
  it('gives name and address, and refuses an offer that does not exist', () => {
    expect(relatedOffers(catalog, 'voorbeeld', offer)).toEqual([
      { href: '/aanbod/ander/', name: 'Ander traject', summary: offer.samenvatting },
    ]);
    expect(() => relatedOffers(catalog, 'voorbeeld', { ...offer, verwant: ['weg'] })).toThrow('content/aanbod/weg');
  });
});
