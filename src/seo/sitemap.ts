import municipalities from '../../content/geo/gemeenten.json' with { type: 'json' };
import otherNames from '../../content/geo/andere-namen.json' with { type: 'json' };
import { placeSlug } from '../places/normalise.ts';

const today = new Set(Object.values(municipalities).flat());
const former = otherNames.fusies.flatMap(({ delen }) => delen).filter((name) => !today.has(name));
const hidden = new Set(['/beheer/', '/zoeken/', '/404/', ...former.map((name) => `/gemeente/${placeSlug(name)}/`)]);

/** Whether a page belongs in the sitemap: not the form, the search, the error page or the former names of municipalities. */
export function inSitemap(page: string): boolean {
  return !hidden.has(new URL(page).pathname);
}
