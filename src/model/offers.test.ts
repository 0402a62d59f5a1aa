import { describe, expect, it } from 'vitest';
import { catalog, offer } from './catalog.fixture.ts';
import {
  formatHours,
  offerCard,
  offerChecks,
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

describe('offerChecks', () => {
  it('gives what one weighs first, then each condition in a few words', () => {
    expect(offerChecks(offer).map(({ label }) => label)).toEqual([
      'Voor wie',
      'Kostprijs',
      'Looptijd',
      'Begeleiding',
      'Voorwaarde',
    ]);
    expect(offerChecks(offer).at(-1)).toEqual({ label: 'Voorwaarde', value: 'vier scholen', mark: 'condition' });
  });

  it('marks as known only a price that a source calls free today', () => {
    const priced = (soort: 'was-gratis' | 'gratis') =>
      offerChecks({ ...offer, kostprijs: { soort, tekst: 'gratis' } })[1]?.mark;
    expect([priced('gratis'), priced('was-gratis')]).toEqual(['known', 'ask']);
  });
});

describe('offerCard', () => {
  it('carries what the filters need, and a certainty that its main source allows', () => {
    expect(offerCard(catalog, { id: 'x', data: { ...offer, status: 'actief' } }, '2026-11-25')).toMatchObject({
      href: '/aanbod/x/',
      eyebrow: 'Eén school',
      cost: 'gratis',
      certainty: { text: 'Liep volgens een bron van februari 2023' },
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
      'aanmelden',
      'hoe-verloopt-het',
      'waarom',
      'voorwaarden',
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
