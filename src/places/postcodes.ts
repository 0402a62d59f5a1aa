/** Belgian postcodes by range. Runs in the browser: no Node. */
import type { RegionCode } from './place.ts';

/** First and last postcode of a range, and the region it lies in. */
type Range = readonly [first: number, last: number, region: RegionCode];

/**
 * The ranges of bpost for Flanders and Brussels; what is not listed lies in Wallonia.
 * 2070 is Zwijndrecht, since 1 January 2025 part of Beveren-Kruibeke-Zwijndrecht in Oost-Vlaanderen.
 */
const RANGES: readonly Range[] = [
  [1000, 1299, 'BE-BRU'],
  [1500, 1999, 'BE-VBR'],
  [2000, 2069, 'BE-VAN'],
  [2070, 2070, 'BE-VOV'],
  [2071, 2999, 'BE-VAN'],
  [3000, 3499, 'BE-VBR'],
  [3500, 3999, 'BE-VLI'],
  [8000, 8999, 'BE-VWV'],
  [9000, 9999, 'BE-VOV'],
];

/**
 * Region of a postcode.
 * @param postcode a whole number
 * @returns the region's ISO 3166-2 code; `outside` for a Belgian postcode outside Flanders and Brussels; `undefined` when it is
 * no Belgian postcode at all (not a whole number from 1000 to 9999).
 */
export function regionOfPostcode(postcode: number): RegionCode | 'outside' | undefined {
  if (!Number.isInteger(postcode) || postcode < 1000 || postcode > 9999) return undefined;
  return RANGES.find(([first, last]) => postcode >= first && postcode <= last)?.[2] ?? 'outside';
}
