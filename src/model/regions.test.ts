import { describe, expect, it } from 'vitest';
import { catalog } from './catalog.fixture.ts';
import { networkHeadings } from './networks.ts';
import { guidesInRegion, region, regionSummary } from './regions.ts';

const [limburg, brussel] = catalog.regions;
if (!limburg || !brussel) throw new Error('the fixture has two regions');

describe('region', () => {
  it('gives the contacts of each network', () => {
    const [network] = region(catalog, limburg).networks;
    expect(network).toMatchObject({ id: 'netwerk', href: '/netwerken/netwerk/', source: { id: 'ongedateerd' } });
    expect(network?.contacts.map(({ name }) => name)).toEqual(['Bert', 'Cil']);
  });

  it('says why no contact is known', () => {
    expect(region(catalog, brussel).networks[0]).toMatchObject({ contacts: [], unknown: 'De bron noemt niemand.' });
  });

  it('refuses a network that does not exist', () => {
    expect(() => region({ ...catalog, networks: [] }, limburg)).toThrow('content/netwerken/netwerk');
  });
});

describe('regionSummary', () => {
  it('names the people, or that none is known', () => {
    expect(regionSummary(region(catalog, limburg))).toBe('Netwerk: Bert en Cil.');
    expect(regionSummary(region(catalog, brussel))).toBe('Netwerk: geen contact bekend.');
  });
});

describe('guidesInRegion', () => {
  const municipalities = { 'BE-VLI': ['Hasselt'], 'BE-BRU': ['Brussel'] };

  it('places a guide by municipality and a partner for the whole region in Brussels', () => {
    expect(guidesInRegion(catalog, 'BE-VLI', municipalities).map(({ id }) => id)).toEqual(['hasselt']);
    expect(guidesInRegion(catalog, 'BE-BRU', municipalities).map(({ id }) => id)).toEqual(['centrum']);
    expect(guidesInRegion(catalog, 'BE-VWV', municipalities)).toEqual([]);
  });
});

describe('networks', () => {
  const [regional, joint] = catalog.networks;

  it('put their goals in the contents only when they have some', () => {
    expect(regional && networkHeadings([], regional.data).map(({ slug }) => slug)).toEqual(['doelen', 'bronnen']);
    expect(joint && networkHeadings([], joint.data).map(({ slug }) => slug)).toEqual(['bronnen']);
  });
});
