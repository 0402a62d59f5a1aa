/** The sizes that the design promises (DESIGN, figures to reach). Bytes as they travel; 1 kB is 1000 bytes. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { distFolder } from '../support/dist-folder.ts';
import { attribute, byTag, readContentPages } from '../support/dist.ts';
import { firstLoad } from '../support/sizes.ts';

/** One initial congestion window: what arrives in the first round trip. */
const firstWindow = 14_600;

const pages = readContentPages();

it('HTML and CSS of each content page fit in the first round trip', () => {
  expect(pages.length).toBeGreaterThan(20);
  const heavy = pages
    .filter((page) => page.path !== '/kaart/')
    .map((page) => ({ path: page.path, ...firstLoad(page) }))
    .filter(({ html, css }) => html + css > firstWindow)
    .map(({ path, html, css }) => `${path}: ${html} HTML + ${css} CSS`);
  expect(heavy).toEqual([]);
});

it('the map page stays within 30 kB, its script included', () => {
  const map = pages.find((page) => page.path === '/kaart/');
  expect(map).toBeDefined();
  if (!map) return;
  const { html, css, js, images } = firstLoad(map);
  expect(html + css + js + images).toBeLessThanOrEqual(30_000);
  const drawn = byTag(map.document, 'path').reduce((sum, path) => sum + (attribute(path, 'd')?.length ?? 0), 0);
  expect(drawn).toBeGreaterThan(1_000);
  expect(drawn).toBeLessThanOrEqual(16_000);
});

it('every page loads one font, of 35 kB at most, and the same on all', () => {
  const fonts = new Set(
    pages.flatMap((page) =>
      byTag(page.document, 'link')
        .filter((link) => attribute(link, 'as') === 'font')
        .map((link) => attribute(link, 'href') ?? ''),
    ),
  );
  expect(fonts.size).toBe(1);
  for (const font of fonts) expect(statSync(join(distFolder(), font)).size).toBeLessThanOrEqual(35_000);
});

it('Open Graph images stay below 60 kB', () => {
  const images = readdirSync(join(distFolder(), 'og'));
  expect(images.length).toBeGreaterThan(2);
  expect(images.filter((image) => statSync(join(distFolder(), 'og', image)).size > 60_000)).toEqual([]);
});
