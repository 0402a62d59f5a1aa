/** Accessibility of what opens: the menu on a phone and the explanations of terms, in light and dark. */
import { expect, it } from 'vitest';
import { openPage } from '../support/browser.ts';
import { violations } from '../support/axe.ts';

it.each([
  { path: '/aanbod/groepstraject/', colorScheme: 'light' },
  { path: '/aanbod/groepstraject/', colorScheme: 'dark' },
  { path: '/netwerken/samen-tegen-schooluitval/', colorScheme: 'dark' },
] as const)('$path, everything opened, $colorScheme', async ({ path, colorScheme }) => {
  const { page, problems, close } = await openPage(path, { width: 360, colorScheme, reducedMotion: 'reduce' });
  const buttons = page.locator('button[popovertarget]:visible');
  const count = await buttons.count();
  expect(count).toBeGreaterThan(1);
  for (let index = 0; index < Math.min(count, 4); index += 1) {
    const button = buttons.nth(index);
    const opened = page.locator(`[id="${(await button.getAttribute('popovertarget')) ?? ''}"]`);
    await button.click();
    await opened.waitFor({ state: 'visible' });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.keyboard.press('Escape');
    await opened.waitFor({ state: 'hidden' });
  }
  expect(problems).toEqual([]);
  await close();
});
