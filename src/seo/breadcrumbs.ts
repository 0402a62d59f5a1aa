import type { Crumb } from '../model/site.ts';

/**
 * Structured data of a breadcrumb trail (https://schema.org/BreadcrumbList). The last needs no address: it is the page
 * that says so.
 * @param trail from the start page to this page, in order
 * @param base any address of the site, to make the links absolute
 */
export function breadcrumbList(trail: readonly Crumb[], base: URL): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(index < trail.length - 1 && { item: new URL(href, base).href }),
    })),
  };
}
