/**
 * How much the tests of the site cover. `npm test` takes one page of each group that is built alike, and a sample of
 * the files in the form; `npm run test:volledig` takes all of them.
 */
import {
  attribute,
  elements,
  isRedirect,
  isWidget,
  readPages,
  sitemapPaths,
  type DistPage,
  type Element,
} from './dist.ts';

/** Whether everything is tried at full size: set by `npm run test:volledig`. */
export const isFull = process.env['TRAJECTWIJZER_VOLLEDIG'] === '1';

const kindOf = (element: Element): string => `${element.tagName} ${attribute(element, 'class') ?? ''}`;

/** What a page is made of, its words apart: each kind of element with its classes, in each kind of parent. */
const partsOf = ({ document }: DistPage): string[] =>
  elements(document).map((element) => {
    const { parentNode: parent } = element;
    return `${parent && 'tagName' in parent ? kindOf(parent) : ''} > ${kindOf(element)}`;
  });

const isMunicipality = ({ path }: DistPage) => /^\/(?:insluiten\/)?gemeente\/[^/]+\/$/.test(path);

/** Of these pages the first ones that together have every part that any of them has. */
function covering(pages: readonly DistPage[]): DistPage[] {
  const seen = new Set<string>();
  return pages.filter((page) => {
    const before = seen.size;
    for (const part of partsOf(page)) seen.add(part);
    return seen.size > before;
  });
}

const heaviestFirst = (pages: readonly DistPage[]): DistPage[] =>
  pages.toSorted((a, b) => b.source.length - a.source.length);

/**
 * Of the pages of municipalities, which come from one template (and one for other sites), the heaviest, the one with the
 * longest address, and those that together have every part that any of them has (a local guide, a merger, a page that leads on, …).
 */
export function municipalitySample(): DistPage[] {
  const all = heaviestFirst(readPages().filter(isMunicipality));
  const longest = all
    .filter((page) => !isWidget(page))
    .toSorted((a, b) => b.path.length - a.path.length)
    .slice(0, 1);
  return [...new Set([...covering(all), ...longest])];
}

/** These pages without the municipalities that are like another one; all of them where everything is tried. */
export function sampled(pages: readonly DistPage[]): DistPage[] {
  const chosen = new Set(municipalitySample());
  return pages.filter((page) => isFull || !isMunicipality(page) || chosen.has(page));
}

/** Addresses to open in a browser: of the sitemap, sampled; the page for a wrong address, of a former municipality, for other sites. */
export function pathsToVisit(): string[] {
  const listed = new Set([
    ...sitemapPaths(),
    '/zoeken/',
    '/404.html',
    '/insluiten/kaart/',
    '/insluiten/regio/limburg/',
  ]);
  const pages = sampled(readPages().filter((page) => !isRedirect(page)));
  return pages.filter((page) => listed.has(page.path) || isMunicipality(page)).map(({ path }) => path);
}

/** Of these addresses those whose pages together have every part: enough for what depends on parts, as colours do. */
export function pathsWithEveryPart(paths: readonly string[]): ReadonlySet<string> {
  const pages = readPages().filter(({ path }) => paths.includes(path));
  return new Set((isFull ? pages : covering(heaviestFirst(pages))).map(({ path }) => path));
}
