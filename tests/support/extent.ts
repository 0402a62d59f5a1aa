/**
 * How much the tests of the site cover. `npm test` takes one page of each group that is built alike, and a sample of
 * the files in the form; `npm run test:volledig` takes all of them.
 */
import { attribute, elements, isRedirect, readPages, sitemapPaths, type DistPage } from './dist.ts';

/** Whether everything is tried at full size: set by `npm run test:volledig`. */
export const isFull = process.env['TRAJECTWIJZER_VOLLEDIG'] === '1';

/** What a page is made of, its words apart: each kind of element with its classes, once. */
function build({ document }: DistPage): string {
  const parts = elements(document).map((element) => `${element.tagName} ${attribute(element, 'class') ?? ''}`);
  return [...new Set(parts)].toSorted().join('\n');
}

const isMunicipality = ({ path }: DistPage) => /^\/gemeente\/[^/]+\/$/.test(path);

/**
 * Of the pages of municipalities, which come from one template, one for each way in which they are built (with and
 * without a local guide, in Brussels, merged into another, …), the one with the longest address and the heaviest one.
 */
export function municipalitySample(): DistPage[] {
  const all = readPages().filter(isMunicipality);
  const groups = [...Map.groupBy(all, build).values()].flatMap(([first]) => first ?? []);
  const [longest] = all.toSorted((a, b) => b.path.length - a.path.length);
  const [heaviest] = all.toSorted((a, b) => b.source.length - a.source.length);
  return [...new Set([...groups, longest, heaviest])].filter((page) => page !== undefined);
}

/** These pages without the municipalities that are like another one; all of them where everything is tried. */
export function sampled(pages: readonly DistPage[]): DistPage[] {
  const chosen = new Set(municipalitySample());
  return pages.filter((page) => isFull || !isMunicipality(page) || chosen.has(page));
}

/** Addresses to open in a browser: of the sitemap, sampled; the page for a wrong address and of a former municipality. */
export function pathsToVisit(): string[] {
  const listed = new Set([...sitemapPaths(), '/zoeken/', '/404.html']);
  const pages = sampled(readPages().filter((page) => !isRedirect(page)));
  return pages.filter((page) => listed.has(page.path) || isMunicipality(page)).map(({ path }) => path);
}
