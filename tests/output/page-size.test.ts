/** What a page weighs before it shows: its HTML, with the styles in it, in bytes as they travel (brotli 11). */
import { expect, it } from 'vitest';
import { readContentPages } from '../support/dist.ts';
import { firstLoad } from '../support/sizes.ts';

const LIMIT = 10_000;

/** The map draws every region and point; the A-Z-project tells of seven phases and explains thirteen terms. */
const HEAVIER: Readonly<Record<string, number>> = { '/kaart/': 14_500, '/aanbod/a-z-project/': 11_900 };

/** Of the pages of municipalities, which are alike, every fortieth. */
const sample = readContentPages()
  .filter(({ path }) => path !== '/beheer/')
  .filter(({ path }, index) => !/^\/(?:gemeente|insluiten)\/./.test(path) || index % 40 === 0);

it(`stays within ${LIMIT / 1000} kB`, () => {
  expect(sample.length).toBeGreaterThan(40);
  const weights = sample.map((page) => {
    const { html, css } = firstLoad(page);
    return { path: page.path, weight: html + css };
  });
  expect(weights.filter(({ path, weight }) => weight > (HEAVIER[path] ?? LIMIT))).toEqual([]);
  // An exception that is no longer needed goes.
  expect(weights.filter(({ path, weight }) => path in HEAVIER && weight <= LIMIT)).toEqual([]);
});
