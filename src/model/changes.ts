/** What changed on the site, newest first. */
import type { WijzigingData } from '../schemas/wijzigingen.ts';
import type { Entry } from './catalog.ts';
import { formatDate } from './dates.ts';

export interface Change {
  /** Place on the page that lists all changes. */
  readonly anchor: string;
  readonly title: string;
  readonly text: string;
  /** ISO day, and the same in words. */
  readonly on: string;
  readonly date: string;
  /** Where it shows. */
  readonly pages: readonly string[];
}

/** The changes, newest first; those of one day in the order of their files. */
export function changes(entries: readonly Entry<WijzigingData>[]): Change[] {
  return entries
    .map(({ id, data }) => ({
      anchor: `wijziging-${id}`,
      title: data.titel,
      text: data.tekst,
      on: data.datum,
      date: formatDate(data.datum),
      pages: data.paginas,
    }))
    .toSorted((a, b) => b.on.localeCompare(a.on));
}
