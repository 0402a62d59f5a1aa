import { describe, expect, it } from 'vitest';
import type { BegeleiderData } from '../schemas/begeleiders.ts';
import type { RegioData } from '../schemas/regios.ts';
import { catalog } from '../model/catalog.fixture.ts';
import type { Entry } from '../model/catalog.ts';
import { GUIDES_LAYER, mapLayers, regionCounts, type NetworkName } from './layers.ts';

const [{ data: limburg }, { data: brussels }] = catalog.regions as [Entry<RegioData>, Entry<RegioData>];
const [{ data: guide }, { data: partner }] = catalog.guides as [Entry<BegeleiderData>, Entry<BegeleiderData>];
const layers = mapLayers(catalog.networks);
const textOn = (id: string, counts: ReturnType<typeof regionCounts>) =>
  counts.counts.find((one) => one.id === id)?.text;

describe('mapLayers', () => {
  it('has the local guides first, then the networks with contacts per region by their short names', () => {
    expect(layers).toEqual([
      { id: 'lokale-begeleiders', name: 'Lokale begeleiders' },
      { id: 'netwerk', name: 'Netwerk' },
    ]);
  });

  it('keeps the order of the networks', () => {
    const network = (id: string): NetworkName => ({ id, data: { kort: id, contactenPerRegio: true } });
    expect(mapLayers([network('b'), network('a')]).map(({ id }) => id)).toEqual([GUIDES_LAYER, 'b', 'a']);
  });
});

describe('regionCounts', () => {
  it('counts the contacts of each network, and nothing for a network that the region lacks', () => {
    const other = { id: 'elders', name: 'Elders' };
    const found = regionCounts(limburg, [], [...layers, other]);
    expect(found.counts.map(({ id, count }) => [id, count])).toEqual([
      [GUIDES_LAYER, 0],
      ['netwerk', 2],
      ['elders', 0],
    ]);
    expect(found.layers).toEqual(['netwerk']);
  });

  it.each([
    [[], 'geen contact bekend'],
    [['bert'], '1 contact'],
    [['bert', 'cil'], '2 contacten'],
  ])('says of %j: %s', (contacten, text) => {
    const region = { ...brussels, netwerken: brussels.netwerken.map((network) => ({ ...network, contacten })) };
    expect(textOn('netwerk', regionCounts(region, [], layers))).toBe(text);
  });

  it('names the municipalities with a local guide, each once', () => {
    const here = [guide, { ...guide, gemeente: 'Genk' }, { ...guide, organisatie: 'Nog een' }];
    const found = regionCounts(limburg, here, layers);
    expect(found.counts[0]).toEqual({ id: GUIDES_LAYER, name: 'Lokale begeleiders', count: 2, text: 'Hasselt, Genk' });
    expect(found.layers).toEqual([GUIDES_LAYER, 'netwerk']);
    expect(found.partners).toEqual([]);
  });

  it('keeps partners apart from local guides', () => {
    const found = regionCounts(brussels, [partner], layers);
    expect(found.partners).toEqual(['Centrum']);
    expect(textOn(GUIDES_LAYER, found)).toBe('geen bekend');
    expect(found.layers).toEqual([]);
  });
});
