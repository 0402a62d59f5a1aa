/** The sitemap and robots.txt: every page that may be found is listed, and no other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { distFolder } from '../support/dist-folder.ts';
import { attribute, elements, isRedirect, meta, readPages, sitemapPaths, type DistPage } from '../support/dist.ts';
import { municipalitySample } from '../support/extent.ts';

it('lists each page that may be found, once', () => {
  const findable = readPages().filter(
    (page) => !isRedirect(page) && page.path !== '/404.html' && !meta(page, 'robots')?.includes('noindex'),
  );
  expect(findable.length).toBeGreaterThan(20);
  expect(sitemapPaths().toSorted()).toEqual(findable.map((page) => decodeURI(page.path)).toSorted());
});

it('holds the addresses that are a contract', () => {
  const offers = [
    'lokale-begeleider',
    'groepstraject',
    'a-z-project',
    'krijt-traject',
    'overkoepelend-traject',
    'zelfscan',
    'train-the-trainer',
  ];
  const networks = ['lerende-netwerken-jeugdhulp-onderwijs', 'samen-tegen-schooluitval', 'clb-samenwerking'];
  const regions = ['antwerpen', 'limburg', 'oost-vlaanderen', 'vlaams-brabant', 'west-vlaanderen', 'brussel'];
  const single = [
    'kaart',
    'gemeente',
    'begrippen',
    'contact',
    'bronnen',
    'stand-van-zaken',
    'overzicht',
    'over',
    'privacy',
    'toegankelijkheid',
    'redactie',
  ];
  const contract = [
    '/',
    '/aanbod/',
    '/netwerken/',
    ...offers.map((id) => `/aanbod/${id}/`),
    ...networks.map((id) => `/netwerken/${id}/`),
    ...regions.map((id) => `/regio/${id}/`),
    ...single.map((id) => `/${id}/`),
  ];
  const listed = new Set(sitemapPaths());
  expect(contract.filter((path) => !listed.has(path))).toEqual([]);
});

it('has a page for every municipality, and a sample of each kind for the tests that take long', () => {
  const municipalities = sitemapPaths().filter((path) => /^\/gemeente\/[^/]+\/$/.test(path));
  expect(municipalities).toHaveLength(304);
  const sample = municipalitySample();
  expect(sample.length).toBeLessThan(40);
  const classes = (pages: readonly DistPage[]) =>
    new Set(pages.flatMap(({ document }) => elements(document).map((element) => attribute(element, 'class'))));
  const kinds = readPages().filter(({ path }) => /^\/(?:insluiten\/)?gemeente\/[^/]+\/$/.test(path));
  expect(classes(sample)).toEqual(classes(kinds));
  expect(sample.map(({ path }) => path)).toContain('/gemeente/beveren-kruibeke-zwijndrecht/');
});

it('is named in robots.txt', () => {
  const robots = readFileSync(join(distFolder(), 'robots.txt'), 'utf8');
  expect(robots).toMatch(/^Sitemap: https:\/\/[^/\s]+\/sitemap-index\.xml$/m);
  expect(robots).toMatch(/^Disallow: \/beheer\/$/m);
});
