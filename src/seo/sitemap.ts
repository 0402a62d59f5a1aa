import municipalities from '../../content/geo/gemeenten.json' with { type: 'json' };
import otherNames from '../../content/geo/andere-namen.json' with { type: 'json' };
import { EMBEDDABLE, FORM, municipalityPages, pages } from '../model/pages.ts';
import { placeSlug } from '../places/normalise.ts';
import { aliases } from '../places/place-index.ts';

const hidden = new Set<string>([
  FORM,
  ...pages.filter(({ unlisted }) => unlisted).map(({ href }) => href),
  ...aliases({ municipalities, otherNames })
    .filter(({ kind }) => kind === 'fusie')
    .map(({ name }) => `${municipalityPages.folder}${placeSlug(name)}/`),
]);

const framed = new RegExp(`^/${EMBEDDABLE}`);

/** Whether a page belongs in the sitemap: not the form, what the registry keeps unlisted, a former municipality, or what other sites frame. */
export function inSitemap(page: string): boolean {
  const { pathname } = new URL(page);
  return !hidden.has(pathname) && !framed.test(pathname);
}
