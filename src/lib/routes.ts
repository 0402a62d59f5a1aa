/** Every address of the site, and the places on its pages that a link can point to. A page once published keeps its address. */
import { placeSlug } from './places/normalise.ts';

/** Pages that exist whatever the content is. */
export const fixedRoutes = [
  '/',
  '/aanbod/',
  '/aanbod/vergelijken/',
  '/netwerken/',
  '/kaart/',
  '/gemeente/',
  '/wegwijzer/',
  '/agenda/',
  '/begrippen/',
  '/contact/',
  '/bronnen/',
  '/stand-van-zaken/',
  '/zoeken/',
  '/overzicht/',
  '/over/',
  '/privacy/',
  '/toegankelijkheid/',
  '/redactie/',
] as const;

/** Pages that a later issue builds: nothing may link to them before they stand. Take a line out when its page is made. */
const planned: ReadonlySet<string> = new Set(['/aanbod/vergelijken/', '/wegwijzer/', '/agenda/']);

/** Folder of the address of every entry of a collection that has pages of its own. */
const entryRoutes: Readonly<Record<string, string>> = {
  aanbod: '/aanbod/',
  netwerken: '/netwerken/',
  regios: '/regio/',
};

/** Page on which every entry of a collection has a place of its own, by its file name. */
const listPages: Readonly<Record<string, string>> = {
  begrippen: '/begrippen/',
  bronnen: '/bronnen/',
};

/** What the addresses are made from. */
export interface RouteSource {
  /** File names without extension, per collection. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** Official names of all municipalities. */
  readonly municipalities: readonly string[];
  /** Ids of the headings in a text, by address of its page. */
  readonly anchors: ReadonlyMap<string, readonly string[]>;
}

/** Places that the templates make themselves, by address; entries of one kind share theirs. */
const templateAnchors: Readonly<Record<string, readonly string[]>> = {};
const everywhere = ['inhoud'] as const;

/** Address of the page that shows an entry, or undefined when the entry has no page. */
export function pageOf(collection: string, id: string): string | undefined {
  if (collection === 'paginas') return id === 'start' ? '/' : `/${id}/`;
  const folder = entryRoutes[collection];
  return folder ? `${folder}${id}/` : undefined;
}

/**
 * All addresses of the site with the ids of the places on them.
 * @returns from address (`/aanbod/zelfscan/`) to ids
 */
export function siteRoutes({ ids, municipalities, anchors }: RouteSource): ReadonlyMap<string, ReadonlySet<string>> {
  const routes = new Map<string, Set<string>>();
  const add = (route: string, extra: Iterable<string> = []) => {
    const kind = route.replace(/^\/(aanbod|netwerken|regio|gemeente)\/[^/]+\/$/, '/$1/*/');
    routes.set(
      route,
      new Set([
        ...everywhere,
        ...(templateAnchors[route] ?? templateAnchors[kind] ?? []),
        ...(anchors.get(route) ?? []),
        ...extra,
      ]),
    );
  };
  for (const route of fixedRoutes) if (!planned.has(route)) add(route);
  for (const collection of [...Object.keys(entryRoutes), 'paginas'])
    for (const id of ids.get(collection) ?? []) {
      const route = pageOf(collection, id);
      if (route && !planned.has(route)) add(route);
    }
  for (const name of municipalities) add(`/gemeente/${placeSlug(name)}/`);
  for (const [collection, route] of Object.entries(listPages)) add(route, ids.get(collection) ?? []);
  return routes;
}
