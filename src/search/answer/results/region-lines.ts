/** The same answer in more regions: each with whom to call there. Runs in the browser. */
import type { InstantContact, InstantData } from '../../index/instant.ts';

/** A region in a list of them. */
export interface RegionLine {
  readonly name: string;
  readonly url: string;
  /** Empty when nobody is known. */
  readonly contacts: readonly InstantContact[];
}

/** What a result says of a region. */
interface RegionHit {
  readonly url: string;
  readonly regio: readonly string[];
}

/** The lines of regions, in the order of their names; with a network in the address only its contacts. */
export function linesOf(hits: readonly RegionHit[], regions: InstantData['regions']): RegionLine[] {
  return hits
    .map(({ url, regio }) => {
      const [, id = '', anchor = ''] = /^\/regio\/([^/]+)\/(?:#(.*))?$/.exec(url) ?? [];
      const contacts = regions[id]?.contacten ?? [];
      return {
        name: regio[0] ?? '',
        url,
        contacts: anchor === '' ? contacts : contacts.filter(({ anker }) => anker === anchor),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}
