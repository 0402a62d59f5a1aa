/** Every address of the site, and the places on its pages that a link can point to. */
import { placeSlug } from '../places/normalise.ts';
import { entryPages, municipalityPages, pages } from './pages.ts';
import { entrySections, isShown, pageSections, type NamedPlaces, type Section } from './sections.ts';

type Registry<Value> = Readonly<Record<string, Value>>;
type Sections = Registry<Section | NamedPlaces>;

const folders: Registry<{ readonly folder: string }> = entryPages;
const onEntries: Registry<Sections> = entrySections;
const onPages: Registry<Sections> = pageSections;

/** Address of the page that shows an entry, or undefined when the entry has no page. */
export function pageOf(collection: string, id: string): string | undefined {
  if (collection === 'paginas') return pages.find((page) => page.id === id && !page.error)?.href;
  const { folder } = folders[collection] ?? {};
  return folder && `${folder}${id}/`;
}

/** What the addresses are made from. */
export interface RouteSource {
  readonly entries: readonly {
    readonly collection: string;
    /** File name without extension. */
    readonly id: string;
    /** The facts, as far as they could be read. */
    readonly data?: unknown;
    /** Ids of the headings in the text. */
    readonly headings: readonly string[];
  }[];
  /** Official names of all municipalities. */
  readonly municipalities: Iterable<string>;
}

/**
 * All addresses of the site with the ids of the places on them.
 * @returns from address (`/aanbod/zelfscan/`) to ids
 */
export function siteRoutes({ entries, municipalities }: RouteSource): ReadonlyMap<string, ReadonlySet<string>> {
  const idsOf = (sections: Sections = {}, data?: unknown): string[] =>
    Object.values(sections).flatMap((section) => {
      if ('id' in section) return isShown(section, data) ? [section.id] : [];
      const named = entries.filter((entry) => entry.collection === section.of && isShown(section, entry.data));
      return named.map(({ id }) => `${section.prefix ?? ''}${id}`);
    });
  const routes = new Map<string, Set<string>>();
  const add = (address: string | undefined, ids: readonly string[]): void => {
    if (address) routes.set(address, new Set([...(routes.get(address) ?? ['inhoud']), ...ids]));
  };
  for (const { id } of pages) add(pageOf('paginas', id), idsOf(onPages[id]));
  for (const { collection, id, data, headings } of entries)
    add(pageOf(collection, id), [...headings, ...idsOf(onEntries[collection], data)]);
  for (const name of municipalities) add(`${municipalityPages.folder}${placeSlug(name)}/`, []);
  return routes;
}
