/** The comparison: which offers stand side by side, with and without a script, and that their facts line up. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage } from '../support/browser.ts';

const shown = (page: Page) =>
  page
    .locator('offer-compare [data-offer]')
    .evaluateAll((rows) =>
      rows.filter((row) => getComputedStyle(row).display !== 'none').map((row) => row.getAttribute('data-offer')),
    );

it.each([true, false])('shows all at first, and then what is chosen (script: %s)', async (javaScriptEnabled) => {
  const { page, problems, close } = await openPage('/aanbod/vergelijken/', { javaScriptEnabled });
  const all = await shown(page);
  expect(all.length).toBeGreaterThan(5);
  for (const id of ['zelfscan', 'groepstraject']) await page.locator(`input[value="${id}"]`).check();
  expect((await shown(page)).toSorted()).toEqual(['groepstraject', 'zelfscan']);
  expect(new URL(page.url()).search).toBe(javaScriptEnabled ? '?toon=groepstraject&toon=zelfscan' : '');
  await page.getByRole('link', { name: 'Toon alles' }).click();
  expect(await shown(page)).toEqual(all);
  expect(new URL(page.url()).search).toBe('');
  expect(problems).toEqual([]);
  await close();
});

it('opens with the choice of its address, as an offer links to it', async () => {
  const { page, problems, close } = await openPage('/aanbod/zelfscan/', {});
  await page.getByRole('link', { name: 'Vergelijk ze naast elkaar' }).click();
  await page.waitForURL(/toon=zelfscan&toon=krijt-traject/);
  const ids = await shown(page);
  expect(ids).toContain('zelfscan');
  expect(ids).toContain('krijt-traject');
  expect(ids).not.toContain('lokale-begeleider');
  expect(problems).toEqual([]);
  await close();
});

/** Where the cells of each visible offer begin, from the top of the page. */
const tops = (page: Page) =>
  page
    .locator('offer-compare [data-offer]')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => Math.round(cell.getBoundingClientRect().top)),
      ),
    );

it('puts each fact on one line with its label, and keeps the names in sight', async () => {
  const { page, close } = await openPage('/aanbod/vergelijken/', { width: 1280 });
  const [first, ...others] = await tops(page);
  for (const other of others) expect(other).toEqual(first);
  const labels = await page
    .locator('offer-compare thead th')
    .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().top)));
  expect(labels).toEqual(first);
  await page.locator('td').last().scrollIntoViewIfNeeded();
  expect(await page.getByRole('rowheader', { name: 'Groepstraject' }).boundingBox()).toMatchObject({ y: 0 });
  await close();
});

it('is a list of cards on a phone, as wide as the screen', async () => {
  const { page, close } = await openPage('/aanbod/vergelijken/', { width: 360 });
  const [first = [], second = []] = await tops(page);
  expect(second[0]).toBeGreaterThan(first.at(-1) ?? 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await close();
});
