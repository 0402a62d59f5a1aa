/** Where the site is published: `SITE_URL`, which may hold a path. */

export interface SiteAddress {
  /** The whole address, with a slash at the end. */
  readonly href: string;
  /** `/`, or the path below which the site stands, e.g. `/trajectwijzer/`. */
  readonly base: string;
  /** What the pages are built with: the origin, or one that stands for `href` until `base-path.ts` puts that in its place. */
  readonly builtWith: string;
}

/** A copy to try: Astro wants some address. */
const TRIAL = 'https://trajectwijzer.example/';

/**
 * @param siteUrl the value of SITE_URL; empty or undefined for a trial copy
 * @throws Error in Dutch when it is no address of a site
 */
export function siteAddress(siteUrl: string | undefined): SiteAddress {
  const url = URL.parse(siteUrl?.trim() || TRIAL);
  const fits = url && /^https?:$/.test(url.protocol) && /^\/(?:[\w~.-]+\/)*[\w~.-]*$/.test(url.pathname);
  if (!fits || url.search || url.hash || url.username)
    throw new Error(
      `SITE_URL is "${siteUrl ?? ''}": dat is geen adres van een site. Schrijf bv. "https://www.jouwadres.be/" of "https://naam.github.io/trajectwijzer/".`,
    );
  const base = url.pathname.replace(/\/?$/, '/');
  const standIn = `https://adres-van-de-site.${url.hostname.endsWith('.example') ? 'example' : 'invalid'}`;
  return { href: url.origin + base, base, builtWith: base === '/' ? url.origin : standIn };
}
