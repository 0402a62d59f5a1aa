/** Content pages are HTML and CSS, and the script of the search field: no style attribute, no inline handler. */
import { beforeAll, expect, it } from 'vitest';
import { attribute, byTag, elements, readContentPages, type DistPage } from '../support/dist.ts';
import { firstLoad } from '../support/sizes.ts';

/** The only pages that may enhance themselves with more: place finder and map, filter, comparison, agenda, code for other sites, local guides, search. */
const mayHaveScripts = new Set([
  ...[
    '/',
    '/kaart/',
    '/gemeente/',
    '/aanbod/',
    '/aanbod/vergelijken/',
    '/agenda/',
    '/insluiten/',
    '/lokale-begeleider-melden/',
    '/zoeken/',
    '/404.html',
    '/wegwijzer/',
  ],
  // The situations that ask for a place.
  ...['leerling-haakt-af', 'clb-en-hulp-zitten-vast', 'armoede-en-schoolkosten'].map((id) => `/wegwijzer/${id}/`),
]);

let pages: DistPage[] = [];
beforeAll(() => {
  pages = readContentPages();
  expect(pages.length).toBeGreaterThan(20);
});

/** Scripts that run: structured data is a script element too, but no script. */
const scripts = (page: DistPage) =>
  byTag(page.document, 'script').filter((script) => attribute(script, 'type') !== 'application/ld+json');

/** The script that loads suggestions when the search field of the header is used. */
const isHeader = (address: string) => /^\/_astro\/SearchField\./.test(address);

it('a content page has the script of the search field, and no other', () => {
  const wrong = pages
    .filter((page) => !mayHaveScripts.has(page.path))
    .map((page) => ({ path: page.path, sources: scripts(page).map((script) => attribute(script, 'src') ?? 'inline') }))
    .filter(({ sources }) => sources.length !== 1 || !sources.every(isHeader));
  expect(wrong).toEqual([]);
});

it('that script is 0.6 kB at most with what it imports', () => {
  const plain = pages.find(({ path }) => path === '/over/');
  if (!plain) throw new Error('There is no page /over/.');
  const { js } = firstLoad(plain);
  expect(js).toBeGreaterThan(0);
  expect(js).toBeLessThanOrEqual(600);
});

it('no content page fetches a script ahead', () => {
  const found = pages
    .filter((page) => !mayHaveScripts.has(page.path))
    .flatMap((page) => byTag(page.document, 'link').filter((link) => attribute(link, 'rel') === 'modulepreload'));
  expect(found).toEqual([]);
});

it('scripts elsewhere are modules of this site', () => {
  const wrong = pages.flatMap((page) =>
    scripts(page)
      .filter((script) => attribute(script, 'type') !== 'module' || /^https?:/.test(attribute(script, 'src') ?? ''))
      .map(() => page.path),
  );
  expect(wrong).toEqual([]);
});

it('no element has a style attribute or an inline handler', () => {
  const wrong = pages.flatMap((page) =>
    [...elements(page.document)].flatMap((element) =>
      element.attrs
        .filter(({ name }) => name === 'style' || /^on[a-z]/.test(name))
        .map(({ name }) => `${page.path}: <${element.tagName} ${name}>`),
    ),
  );
  expect(wrong).toEqual([]);
});

it('pages load no picture, frame or style of another host', () => {
  const wrong = pages.flatMap((page) =>
    [...elements(page.document)]
      .filter(({ tagName }) =>
        ['img', 'iframe', 'video', 'audio', 'source', 'embed', 'object', 'link'].includes(tagName),
      )
      .filter((element) => !(element.tagName === 'link' && attribute(element, 'rel') === 'canonical'))
      .filter((element) => /^(?:https?:)?\/\//.test(attribute(element, 'src') ?? attribute(element, 'href') ?? ''))
      .map((element) => `${page.path}: <${element.tagName}>`),
  );
  expect(wrong).toEqual([]);
});
