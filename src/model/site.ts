/** Facts about the site itself that layouts and pages share. */
import { FOOTER_GROUPS, pages } from './pages.ts';

export const LOCALE = 'nl-BE';

/** A link with its name: in a navigation, or a step of the breadcrumb trail. */
export interface Crumb {
  readonly name: string;
  readonly href: string;
}

/** Main navigation, in order. */
export const mainNavigation: readonly Crumb[] = pages.flatMap(({ menu, href }) => (menu ? [{ name: menu, href }] : []));

/** Footer navigation, in groups. */
export const footerNavigation = FOOTER_GROUPS.map((title) => ({
  title,
  links: pages.flatMap(({ href, footer }): Crumb[] => {
    if (footer?.[0] !== title) return [];
    const [, name, place] = footer;
    return [{ name, href: place ? `${href}#${place}` : href }];
  }),
}));

/**
 * Which navigation item covers a path: `/aanbod/zelfscan/` → `/aanbod/`. Regions and municipalities belong to the map.
 * @returns the item's href, or undefined when no item covers it.
 */
export function currentSection(path: string): string | undefined {
  return pages.find(({ menu, href, covers = [] }) => menu && [href, ...covers].some((part) => path.startsWith(part)))
    ?.href;
}
