/** The sizes that the site promises (README, figures). Bytes as they travel; 1 kB is 1000 bytes. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { distFolder } from '../support/dist-folder.ts';
import { byTag, readContentPages } from '../support/dist.ts';
import { sampled } from '../support/extent.ts';
import { firstLoad, fonts } from '../support/sizes.ts';

/** One initial congestion window: what arrives in the first round trip. */
const firstWindow = 14_600;

/** The start page and the map page carry the map: they have a limit of their own, all but the font. */
const withMap = ['/', '/kaart/'];
const mapLimit = 30_000;

const pages = readContentPages();

it('HTML and CSS of each content page fit in the first round trip', () => {
  expect(pages.length).toBeGreaterThan(20);
  const heavy = sampled(pages)
    .filter((page) => !withMap.includes(page.path))
    .map((page) => ({ path: page.path, ...firstLoad(page) }))
    .filter(({ html, css }) => html + css > firstWindow)
    .map(({ path, html, css }) => `${path}: ${html} HTML + ${css} CSS`);
  expect(heavy).toEqual([]);
});

it.each(withMap)('%s, with its map and its script, stays within 30 kB', (path) => {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`There is no page ${path}.`);
  const { html, css, js, images } = firstLoad(page);
  expect(html + css + js + images).toBeLessThanOrEqual(mapLimit);
  const drawn = byTag(page.document, 'path').reduce(
    (sum, { attrs }) => sum + (attrs.find(({ name }) => name === 'd')?.value.length ?? 0),
    0,
  );
  expect(drawn).toBeGreaterThan(1_000);
  expect(drawn).toBeLessThanOrEqual(16_000);
});

it('every page names the same two fonts, of 20 kB together at most', () => {
  const found = pages.map(fonts);
  expect(found.filter(({ length }) => length !== 2)).toEqual([]);
  const different = new Set(found.flat());
  expect(different.size).toBe(2);
  const sizes = [...different].map((font) => statSync(join(distFolder(), font)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(20_000);
});

it('Open Graph images stay below 60 kB', () => {
  const images = readdirSync(join(distFolder(), 'og'));
  expect(images.length).toBeGreaterThan(2);
  expect(images.filter((image) => statSync(join(distFolder(), 'og', image)).size > 60_000)).toEqual([]);
});
