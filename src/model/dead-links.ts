/** Links that didn't answer, with what on the site still has them: for the editors. */
import type { LinkCheck } from '../schemas/links.ts';
import { nameOf, type AnyEntry } from './due.ts';

export interface DeadLink {
  readonly url: string;
  /** In Dutch, after the address: `bestaat niet meer (404)`. */
  readonly reason: string;
  readonly places: readonly { readonly name: string; readonly collection: string; readonly id: string }[];
}

/**
 * Drops what changed since: an entry that no longer has the address, and an address that no entry has.
 * @param entries all entries of the content
 */
export function deadLinksOf({ dood }: LinkCheck, entries: readonly AnyEntry[]): DeadLink[] {
  const byFile = new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
  return dood.flatMap(({ url, reden, staatIn }) => {
    const places = staatIn.flatMap((file) => {
      const entry = byFile.get(file);
      if (!entry || !JSON.stringify(entry).includes(url)) return [];
      return [{ name: nameOf(entry), collection: entry.collection, id: entry.id }];
    });
    return places.length > 0 ? [{ url, reason: reden, places }] : [];
  });
}
