/** Every address of the site, and the places on its pages that a link can point to. A page once published keeps its address. */
import { placeSlug } from '../places/normalise.ts';

/**
 * Pages with a text of their own in `content/paginas/`: the name of the file is the address. `start` is `/`;
 * `niet-gevonden` is what a wrong address shows, so nothing can link to it.
 */
export const pagesWithText = [
  'aanbod',
  'begrippen',
  'bronnen',
  'contact',
  'gemeente',
  'kaart',
  'netwerken',
  'niet-gevonden',
  'over',
  'overzicht',
  'privacy',
  'redactie',
  'stand-van-zaken',
  'start',
  'toegankelijkheid',
  'wegwijzer',
  'zoeken',
] as const;

/** Folder of the address of every entry of a collection that has pages of its own. */
const entryRoutes: Readonly<Record<string, string>> = {
  situaties: '/wegwijzer/',
  aanbod: '/aanbod/',
  netwerken: '/netwerken/',
  regios: '/regio/',
};

/** Address of the page that shows an entry, or undefined when the entry has no page. */
export function pageOf(collection: string, id: string): string | undefined {
  if (collection === 'paginas') return id === 'niet-gevonden' ? undefined : id === 'start' ? '/' : `/${id}/`;
  const folder = entryRoutes[collection];
  return folder ? `${folder}${id}/` : undefined;
}

/**
 * Pages that exist whatever the content is. Later pages of the design (`/wegwijzer/`, `/agenda/` …) come here when they
 * are built, by their text or, where they have none, by their address.
 */
export const fixedRoutes: readonly string[] = pagesWithText.flatMap((id) => pageOf('paginas', id) ?? []);

/** Places that the templates always make, by address; `*` stands for every entry. */
const templateAnchors: Readonly<Record<string, readonly string[]>> = {
  '/': ['plaats', 'situaties', 'aanbod', 'regios'],
  '/aanbod/*/': ['in-het-kort', 'aanmelden', 'bronnen'],
  '/netwerken/*/': ['in-het-kort', 'doelen', 'bronnen'],
  '/regio/*/': ['lokale-begeleiders'],
  '/gemeente/': ['plaats'],
  '/kaart/': ['plaats', 'regios', 'begeleiders', 'over-de-kaart'],
};

/** Places named after the file of an entry: on which page, for which ids, and what stands before the name. */
const entryAnchors: readonly (readonly [page: string, ids: string, prefix: string])[] = [
  ['/begrippen/', 'begrippen', ''],
  ['/bronnen/', 'bronnen', ''],
  ['/contact/', 'contacten', 'contact-'],
  ['/kaart/', 'regios', ''],
  ['/regio/*/', 'netwerken per regio', ''],
  ['/regio/*/', 'situaties per plaats', ''],
];

/** What the addresses are made from. */
export interface RouteSource {
  /**
   * File names without extension, per collection; `netwerken per regio` holds the networks with contacts per region,
   * `situaties per plaats` the situations that the page of every place shows.
   */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** Official names of all municipalities. */
  readonly municipalities: readonly string[];
  /** Ids of the headings in a text, by address of its page. */
  readonly anchors: ReadonlyMap<string, readonly string[]>;
}

/**
 * All addresses of the site with the ids of the places on them.
 * @returns from address (`/aanbod/zelfscan/`) to ids
 */
export function siteRoutes({ ids, municipalities, anchors }: RouteSource): ReadonlyMap<string, ReadonlySet<string>> {
  const entries = Object.keys(entryRoutes).flatMap((collection) =>
    [...(ids.get(collection) ?? [])].flatMap((id) => pageOf(collection, id) ?? []),
  );
  const places = municipalities.map((name) => `/gemeente/${placeSlug(name)}/`);
  const placesOn = (route: string): Set<string> => {
    const kind = route.replace(/^\/(wegwijzer|aanbod|netwerken|regio|gemeente)\/[^/]+\/$/, '/$1/*/');
    const named = entryAnchors
      .filter(([page]) => page === kind)
      .flatMap(([, collection, prefix]) => [...(ids.get(collection) ?? [])].map((id) => `${prefix}${id}`));
    return new Set(['inhoud', ...(templateAnchors[kind] ?? []), ...(anchors.get(route) ?? []), ...named]);
  };
  return new Map([...fixedRoutes, ...entries, ...places].map((route) => [route, placesOn(route)]));
}
