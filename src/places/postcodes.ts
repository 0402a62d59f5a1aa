/** Belgian postcodes by range. Runs in the browser: no Node, no imports. */

/** First and last postcode of a range, and the id of its region. */
type Range = readonly [first: number, last: number, region: string];

/**
 * The ranges of bpost for Flanders and Brussels; what is not listed lies in Wallonia.
 * 2070 is Zwijndrecht, since 1 January 2025 part of Beveren-Kruibeke-Zwijndrecht in Oost-Vlaanderen.
 */
const RANGES: readonly Range[] = [
  [1000, 1299, 'brussel'],
  [1500, 1999, 'vlaams-brabant'],
  [2000, 2069, 'antwerpen'],
  [2070, 2070, 'oost-vlaanderen'],
  [2071, 2999, 'antwerpen'],
  [3000, 3499, 'vlaams-brabant'],
  [3500, 3999, 'limburg'],
  [8000, 8999, 'west-vlaanderen'],
  [9000, 9999, 'oost-vlaanderen'],
];

/**
 * Region of a postcode.
 * @param postcode a whole number
 * @returns the region's id; `outside` for a Belgian postcode outside Flanders and Brussels; `undefined` when it is
 * no Belgian postcode at all (not a whole number from 1000 to 9999).
 */
export function regionOfPostcode(postcode: number): string | 'outside' | undefined {
  if (!Number.isInteger(postcode) || postcode < 1000 || postcode > 9999) return undefined;
  return RANGES.find(([first, last]) => postcode >= first && postcode <= last)?.[2] ?? 'outside';
}
