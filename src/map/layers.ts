/** Layers of the map: local guides, and each network with contacts per region; and how many each region has. */
import type { BegeleiderData } from '../schemas/begeleiders.ts';
import type { RegioData } from '../schemas/regios.ts';

export interface NetworkName {
  readonly id: string;
  readonly data: { readonly kort: string; readonly contactenPerRegio: boolean };
}

export interface MapLayer {
  readonly id: string;
  readonly name: string;
}

/** How many contacts one region has on one layer. */
export interface LayerCount extends MapLayer {
  readonly count: number;
  /** In words: `1 contact`, `geen contact bekend`, or the municipalities of the local guides. */
  readonly text: string;
}

export interface RegionCounts {
  readonly counts: readonly LayerCount[];
  /** Ids of the layers on which the region has something. */
  readonly layers: readonly string[];
  /** Partners of vzw Krijt that are no local guides. */
  readonly partners: readonly string[];
}

export const GUIDES_LAYER = 'lokale-begeleiders';

/** The layers in order, local guides first. */
export function mapLayers(networks: readonly NetworkName[]): MapLayer[] {
  return [
    { id: GUIDES_LAYER, name: 'Lokale begeleiders' },
    ...networks.filter(({ data }) => data.contactenPerRegio).map(({ id, data }) => ({ id, name: data.kort })),
  ];
}

const contactsText = (count: number): string =>
  count === 0 ? 'geen contact bekend' : `${count} ${count === 1 ? 'contact' : 'contacten'}`;

/**
 * What one region has on each layer.
 * @param here local guides and partners in that region
 */
export function regionCounts(
  region: RegioData,
  here: readonly BegeleiderData[],
  layers: readonly MapLayer[],
): RegionCounts {
  const guides = new Set(here.filter(({ soort }) => soort === 'lokale-begeleider').map(({ gemeente }) => gemeente));
  const counts = layers.map((layer): LayerCount => {
    if (layer.id === GUIDES_LAYER)
      return { ...layer, count: guides.size, text: guides.size === 0 ? 'geen bekend' : [...guides].join(', ') };
    const count = region.netwerken.find(({ netwerk }) => netwerk === layer.id)?.contacten.length ?? 0;
    return { ...layer, count, text: contactsText(count) };
  });
  return {
    counts,
    layers: counts.filter(({ count }) => count > 0).map(({ id }) => id),
    partners: here.filter(({ soort }) => soort === 'partner').map(({ organisatie }) => organisatie),
  };
}
