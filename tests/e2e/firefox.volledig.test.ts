/**
 * The main journeys in Firefox: the site leans on `:has`, popovers and subgrid, which each engine made for itself.
 * Nothing is installed for it: without Firefox (Debian's package firefox-esr, or FIREFOX_PATH) this says so and is skipped.
 */
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { baseUrl, watch } from '../support/browser.ts';
import { startFirefox } from '../support/firefox.ts';

const browser = await startFirefox();
if (!browser)
  console.warn(
    '\n!!! SKIPPED: THE MAIN JOURNEYS IN FIREFOX. There is no Firefox: install it (on Debian: apt-get install firefox-esr) ' +
      'or set FIREFOX_PATH, and run "npm run test:volledig" again.\n',
  );
afterAll(() => browser?.close());

/** Opens a page, and expects it to be quiet when the journey has ended. */
async function on(path: string, width: number, journey: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser?.newContext({ baseURL: baseUrl, locale: 'nl-BE', viewport: { width, height: 800 } });
  if (!context) throw new Error('Firefox does not run.');
  const page = await context.newPage();
  const problems = watch(page);
  await page.goto(path, { waitUntil: 'load' });
  await journey(page);
  expect(problems).toEqual([]);
  await context.close();
}

describe.skipIf(!browser)('Firefox', () => {
  it('knows what the site leans on', async () => {
    await on('/', 1280, async (page) => {
      const known = await page.evaluate(() => ({
        has: CSS.supports('selector(:has(a))'),
        subgrid: CSS.supports('grid-template-rows', 'subgrid'),
        popover: 'popover' in HTMLElement.prototype,
      }));
      expect(known).toEqual({ has: true, subgrid: true, popover: true });
    });
  });

  it('the place finder offers a municipality and leads to it', async () => {
    await on('/', 1280, async (page) => {
      await page.getByLabel('Postcode, gemeente of deelgemeente').pressSequentially('oosten');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/gemeente/oostende/');
      expect(await page.locator('[data-contact]').first().isVisible()).toBe(true);
    });
  });

  it('the map of the start page leads to a region and its contacts', async () => {
    await on('/', 1280, async (page) => {
      await page.locator('svg a[data-region="limburg"] .name').first().click();
      await page.waitForURL('**/regio/limburg/');
      expect(await page.locator('[data-contact]').first().isVisible()).toBe(true);
    });
  });

  it('a layer of the map fades what does not belong to it, and a region opens beside it', async () => {
    await on('/kaart/', 1280, async (page) => {
      const fill = (id: string) =>
        page.locator(`svg a[data-region="${id}"] .shape`).evaluate((shape) => getComputedStyle(shape).fill);
      expect(await fill('limburg')).toBe(await fill('antwerpen'));
      await page.locator('.layer-switch label', { hasText: 'Lokale begeleiders' }).click();
      await expect.poll(async () => (await fill('limburg')) !== (await fill('antwerpen'))).toBe(true);
      await page.locator('.region-list a[data-region="antwerpen"]').click();
      await page.locator('section#antwerpen').waitFor({ state: 'visible' });
      expect(await page.locator('section#limburg').isVisible()).toBe(false);
    });
  });

  it('the filter of /aanbod/ shows what fits', async () => {
    await on('/aanbod/', 1280, async (page) => {
      await page.locator('offer-filter summary').click();
      await page.getByRole('radio', { name: 'Was gratis' }).check();
      await expect.poll(() => page.locator('.list h2:visible').allTextContents()).toEqual(['A-Z-project']);
      expect(await page.getByRole('status').textContent()).toBe('1 resultaat');
    });
  });

  it('search answers, first from the small index and then from the full text', async () => {
    await on('/zoeken/', 1280, async (page) => {
      await page.locator('#zoekvraag').pressSequentially('schoolfaktuur');
      await page.locator('site-search .notice').getByText('schoolfactuur').waitFor();
      await page.locator('#zoekvraag').fill('groepstraject');
      const first = page.locator('site-search .results a.title').first();
      await expect.poll(() => first.getAttribute('href')).toBe('/aanbod/groepstraject/');
      await page.locator('site-search:not([data-busy])').waitFor();
    });
  });

  it('a term explains itself in a popover', async () => {
    await on('/aanbod/lokale-begeleider/', 1280, async (page) => {
      const note = page.locator('#uitleg-brugfiguur');
      await page.getByRole('button', { name: 'brugfiguur' }).click();
      await note.waitFor({ state: 'visible' });
      await page.keyboard.press('Escape');
      await note.waitFor({ state: 'hidden' });
    });
  });

  it('the menu opens on a phone, and no page is too wide for it', async () => {
    await on('/', 360, async (page) => {
      await page.getByRole('button', { name: 'Menu' }).click();
      await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Netwerken' }).click();
      await page.waitForURL('**/netwerken/');
      for (const path of ['/', '/aanbod/', '/aanbod/vergelijken/', '/aanbod/groepstraject/', '/kaart/', '/contact/']) {
        await page.goto(path);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, path).toBeLessThanOrEqual(360);
      }
    });
  });
});
