/**
 * What every host sends with a file: headers and caching. The one source of `_headers`, the configurations of nginx and
 * Caddy, `.htaccess`, and of the server that `npm start` shows the site with.
 */
import { FORM } from '../../src/model/pages.ts';

export type Headers = Readonly<Record<string, string>>;

/** Folders whose pages other sites may show in a frame; no page elsewhere may be. */
export const EMBEDDABLE: readonly string[] = ['/insluiten/kaart/', '/insluiten/regio/', '/insluiten/gemeente/'];

/** Folders whose files have their content in their name: what one holds never changes. */
const LASTING: readonly string[] = ['/_astro/', '/pagefind/fragment/', '/pagefind/index/', '/pagefind/filter/'];

/** Nothing here uses these, so that nothing that slips in can. */
const UNUSED_FEATURES =
  'accelerometer camera display-capture geolocation gyroscope magnetometer microphone midi payment usb'.split(' ');

/** With every answer, an error included. */
export const everywhere: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
};

/** Over https only: a year, for this name alone. */
export const HSTS = { name: 'Strict-Transport-Security', value: 'max-age=31536000' } as const;

/** The part of the policy that the `<meta>` of a page cannot carry. */
const UNFRAMED: Headers = { 'Content-Security-Policy': "frame-ancestors 'none'" };
const ALONE: Headers = { 'Cross-Origin-Opener-Policy': 'same-origin' };
const REVALIDATED: Headers = { 'Cache-Control': 'no-cache' };

export interface Group {
  readonly name: string;
  /** Beginnings of the addresses that belong to it, below the base path. */
  readonly prefixes: readonly string[];
  readonly headers: Headers;
}

/** The last group is what no other one holds. */
export const groups: readonly Group[] = [
  {
    name: 'lasting',
    prefixes: LASTING,
    headers: { ...UNFRAMED, 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  // Signing in to a Git server comes back in a window that speaks to its opener: COOP would cut them apart.
  { name: 'form', prefixes: [FORM], headers: { ...UNFRAMED, ...REVALIDATED } },
  { name: 'embeddable', prefixes: EMBEDDABLE, headers: { ...ALONE, ...REVALIDATED } },
  { name: 'rest', prefixes: ['/'], headers: { ...UNFRAMED, ...ALONE, ...REVALIDATED } },
];

/** The headers of the file or page at an address below the base path, those of `everywhere` apart. */
export function headersFor(path: string): Headers {
  return groups.find(({ prefixes }) => prefixes.some((prefix) => path.startsWith(prefix)))?.headers ?? {};
}

/** Content types by extension. Text is UTF-8. */
export const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** Whether an address is kept from visitors: files for the host itself, and names that begin with a dot. */
export function isRefused(path: string): boolean {
  return /\/\.(?!well-known(?:\/|$)|\.?(?:\/|$))|^\/_(?:headers|redirects)$/.test(path);
}
