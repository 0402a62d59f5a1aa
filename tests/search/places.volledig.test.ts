/** Each municipality in the search as somebody sees it who opens the page with the question in its address. */
import { expect, it } from 'vitest';
import { placeSlug } from '../../src/places/normalise.ts';
import { openPage } from '../support/browser.ts';
import { municipalities } from '../support/geo-content.ts';

it('comes first on a fresh page, all 304', async () => {
  const { page, problems, close } = await openPage('/zoeken/');
  const lost: string[] = [];
  for (const name of Object.values(municipalities).flat()) {
    await page.goto(`/zoeken/?q=${encodeURIComponent(name)}`);
    await page.waitForSelector('site-search[data-asking]:not([data-busy])');
    const links = await page.$$eval('site-search .results a', (all) => all.map((link) => link.getAttribute('href')));
    // Antwerpen and Brussel lead to the region first, with the municipality beside it.
    if (!links.slice(0, 8).includes(`/gemeente/${placeSlug(name)}/`)) lost.push(`${name}: ${links[0] ?? ''}`);
  }
  expect(lost).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});
