import municipalities from '../../content/geo/gemeenten.json' with { type: 'json' };
import otherNames from '../../content/geo/andere-namen.json' with { type: 'json' };
import { FORM, municipalityPages, pages } from '../model/pages.ts';
import { placeSlug } from '../places/normalise.ts';
import { aliases } from '../places/place-index.ts';

const hidden = new Set<string>([
  FORM,
  ...pages.filter(({ unlisted }) => unlisted).map(({ href }) => href),
  ...aliases({ municipalities, otherNames })
    .filter(({ kind }) => kind === 'fusie')
    .map(({ name }) => `${municipalityPages.folder}${placeSlug(name)}/`),
]);

/** Whether a page belongs in the sitemap: not the form, what the registry keeps unlisted, or a former municipality. */
export function inSitemap(page: string): boolean {
  return !hidden.has(new URL(page).pathname);
}
