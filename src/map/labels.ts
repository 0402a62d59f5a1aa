/** Where the regions' names stand on the map: placed by hand, so that none touches another or a border. */
import type { RegioData } from '../schemas/regios.ts';

export interface LabelPlace {
  /** The name in lines as it is written; joined, they are the name. */
  readonly lines: readonly string[];
  /** Short form for small maps, where the name does not fit. */
  readonly short?: string;
  /** Middle of the first line, in degrees (longitude, latitude). */
  readonly at: readonly [lon: number, lat: number];
  /** For a name outside its region: the point in the region that a line leads to. */
  readonly from?: readonly [lon: number, lat: number];
}

/**
 * Vlaams-Brabant's middle lies in Brussels and Brussels is smaller than its name: both names stand below, in Wallonia.
 */
export const labelPlaces: Readonly<Record<RegioData['code'], LabelPlace>> = {
  'BE-VAN': { lines: ['Antwerpen'], at: [4.72, 51.245] },
  'BE-VLI': { lines: ['Limburg'], at: [5.465, 50.985] },
  'BE-VOV': { lines: ['Oost-', 'Vlaanderen'], short: 'Oost-Vl.', at: [3.8, 51.045] },
  'BE-VBR': { lines: ['Vlaams-Brabant'], at: [5.03, 50.53], from: [4.86, 50.8] },
  'BE-VWV': { lines: ['West-', 'Vlaanderen'], short: 'West-Vl.', at: [3.0, 51.0] },
  'BE-BRU': { lines: ['Brussel'], at: [4.01, 50.53], from: [4.36, 50.835] },
};
