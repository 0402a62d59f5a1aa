/**
 * What every host sends with a file: headers and caching. The one source of `_headers`, the configurations of nginx and
 * Caddy, `.htaccess`, and of the server that `npm start` shows the site with.
 */
import { EMBEDDABLE, FORM } from '../../src/model/pages.ts';

export type Headers = Readonly<Record<string, string>>;

/**
 * Beginnings of addresses, as regular expressions that nginx, Caddy, Apache and JavaScript read alike; they follow the
 * slash at the root of the site.
 */

/** Files that have their content in their name, or in that of their folder: what one holds never changes. */
const LASTING = '(?:_astro|zoek/[0-9a-f]+)/';

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
  /** Beginning of the addresses that belong to it, as a regular expression, without the slash at the root. */
  readonly addresses: string;
  readonly headers: Headers;
}

/** What a browser may fetch beforehand: pages, not the form nor what is read by machines. */
export const PREFETCHING = {
  file: 'vooraf.speculationrules',
  /** @param base path at which the site begins */
  rules: (base: string) => ({
    prefetch: [
      {
        where: { and: [{ href_matches: [base, `${base}*/`] }, { not: { href_matches: `${base}${FORM.slice(1)}*` } }] },
        eagerness: 'moderate',
      },
    ],
  }),
} as const;

/**
 * A browser that knows speculation rules fetches a page of this site when a visitor is about to follow a link to it.
 * The rules stand in a file that a header names: a page with a strict policy can carry none that costs it nothing.
 */
const prefetching = (base: string): Headers => ({ 'Speculation-Rules': `"${base}${PREFETCHING.file}"` });

/**
 * @param base path at which the site begins
 * @returns the groups; the last one is what no other one holds
 */
export const groupsAt = (base: string): readonly Group[] => [
  {
    name: 'lasting',
    addresses: LASTING,
    headers: { ...UNFRAMED, 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  // Signing in to a Git server comes back in a window that speaks to its opener: COOP would cut them apart.
  { name: 'form', addresses: FORM.slice(1), headers: { ...UNFRAMED, ...REVALIDATED } },
  // No page elsewhere may stand in a frame.
  { name: 'embeddable', addresses: EMBEDDABLE, headers: { ...ALONE, ...REVALIDATED } },
  { name: 'rest', addresses: '', headers: { ...UNFRAMED, ...ALONE, ...REVALIDATED, ...prefetching(base) } },
];

/** The headers that belong to an address below the base path, those of `everywhere` apart. */
export function headersAt(base: string): (path: string) => Headers {
  const patterns = groupsAt(base).map(({ addresses, headers }) => ({ pattern: new RegExp(`^/${addresses}`), headers }));
  return (path) => patterns.find(({ pattern }) => pattern.test(path))?.headers ?? {};
}

/** The same for a site at the root of its host. */
export const headersFor = headersAt('/');

/** Whether what stands at an address below the base path never changes. */
export function isLasting(path: string): boolean {
  return new RegExp(`^/${LASTING}`).test(path);
}

/** Content types by extension. Text is UTF-8. */
export const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  speculationrules: 'application/speculationrules+json',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  vcf: 'text/vcard; charset=utf-8',
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
