/** Facts about the site itself that layouts and pages share. */

export const LOCALE = 'nl-BE';

/** Main navigation, in order. */
export const mainNavigation = [
  { name: 'Wegwijzer', href: '/wegwijzer/' },
  { name: 'Aanbod', href: '/aanbod/' },
  { name: 'Kaart', href: '/kaart/' },
  { name: 'Netwerken', href: '/netwerken/' },
  { name: 'Begrippen', href: '/begrippen/' },
  { name: 'Contact', href: '/contact/' },
] as const;

/** Footer navigation, in groups. */
export const footerNavigation = [
  {
    title: 'Vinden',
    links: [
      { name: 'Wegwijzer: wat speelt er?', href: '/wegwijzer/' },
      { name: 'Alle aanbod', href: '/aanbod/' },
      { name: 'Kaart', href: '/kaart/' },
      { name: 'Gemeenten van A tot Z', href: '/gemeente/' },
      { name: 'Netwerken', href: '/netwerken/' },
      { name: 'Overzicht van de site', href: '/overzicht/' },
    ],
  },
  {
    title: 'Nagaan',
    links: [
      { name: 'Bronnen', href: '/bronnen/' },
      { name: 'Stand van zaken', href: '/stand-van-zaken/' },
      { name: 'Begrippen', href: '/begrippen/' },
      { name: 'Fout melden', href: '/contact/#fout-melden' },
    ],
  },
  {
    title: 'Over de site',
    links: [
      { name: 'Over Trajectwijzer', href: '/over/' },
      { name: 'Privacy', href: '/privacy/' },
      { name: 'Toegankelijkheid', href: '/toegankelijkheid/' },
      { name: 'Voor de redactie', href: '/redactie/' },
    ],
  },
] as const;

/** A step of the breadcrumb trail. */
export interface Crumb {
  readonly name: string;
  readonly href: string;
}

/** Kinds of page; each has its own Open Graph image at /og/<kind>.png. */
export type PageKind =
  'start' | 'wegwijzer' | 'aanbod' | 'netwerk' | 'regio' | 'gemeente' | 'begrip' | 'pagina' | 'kaart' | 'zoeken';

/**
 * Which navigation item covers a path: `/aanbod/zelfscan/` → `/aanbod/`. Regions and municipalities belong to the map.
 * @returns the item's href, or undefined when no item covers it.
 */
export function currentSection(path: string): string | undefined {
  if (path.startsWith('/regio/') || path.startsWith('/gemeente/')) return '/kaart/';
  return mainNavigation.find(({ href }) => path.startsWith(href))?.href;
}
