/** Tables about offers: to be read on a phone without scrolling sideways, and no stop on the way of the Tab key. */
import { expect, it } from 'vitest';
import { openPage } from '../support/browser.ts';
import { byTag, mainOf, readContentPages } from '../support/dist.ts';

const withTables = readContentPages()
  .filter((page) => page.path.startsWith('/aanbod/') && byTag(mainOf(page), 'table').length > 0)
  .map(({ path }) => path);

it('stand on the page that compares', () => {
  expect(withTables).toContain('/aanbod/vergelijken/');
});

it.each([320, 360, 768, 1280])('at %d px fit their column and are no tab stop', async (width) => {
  const { page, problems, close } = await openPage('/', { width });
  for (const path of withTables) {
    await page.goto(path);
    const wide = await page
      .locator('main *:has(> table), main table')
      .evaluateAll((all) => all.filter((box) => box.scrollWidth > box.clientWidth).length);
    expect(wide, path).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    expect(await page.locator('main [tabindex="0"], main [aria-label="Tabel"]').count(), path).toBe(0);
  }
  expect(problems).toEqual([]);
  await close();
});

it('name the column at every cell on a phone', async () => {
  const { page, close } = await openPage(withTables[0] ?? '', { width: 360 });
  const { heads, labels } = await page
    .locator('main table')
    .first()
    .evaluate((table) => ({
      heads: [...table.querySelectorAll('thead th')].slice(1).map((head) => head.textContent.trim()),
      labels: [...table.querySelectorAll('tbody tr:first-child td')].map((cell) =>
        getComputedStyle(cell, '::before').content.replaceAll('"', ''),
      ),
    }));
  expect(heads.length).toBeGreaterThan(1);
  expect(labels).toEqual(heads);
  await close();
});
