/**
 * Accessibility of the pages as they open: every rule in light on a desk; of the pages that together have every part also
 * contrast in dark, and what depends on the width on a phone; at full size every rule on all pages in all four. No page
 * scrolls sideways or writes to the console.
 */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { colourRules, layoutRules, violations } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { isFull, pathsToVisit, pathsWithEveryPart } from '../support/extent.ts';

/** Pixels that the page is wider than its window. */
const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const looks = [
  { name: 'light, desk', width: 1280, colorScheme: 'light', rules: undefined },
  { name: 'dark, desk', width: 1280, colorScheme: 'dark', rules: colourRules },
  { name: 'light, phone', width: 360, colorScheme: 'light', rules: layoutRules },
  { name: 'dark, phone', width: 360, colorScheme: 'dark', rules: [] },
] as const;

const paths = pathsToVisit();
const withEveryPart = pathsWithEveryPart(paths);

it.each(paths)('%s', async (path) => {
  const { page, problems, close } = await openPage(path, { reducedMotion: 'reduce' });
  const found: string[] = [];
  for (const { name, width, colorScheme, rules } of looks) {
    if (!isFull && rules?.length === 0) continue;
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    if (isFull || rules === undefined || withEveryPart.has(path))
      found.push(...(await violations(page, isFull ? undefined : rules)).map((line) => `${name}: ${line}`));
    const overflow = await overflowOf(page);
    if (overflow > 0) found.push(`${name}: ${overflow} px too wide`);
  }
  expect([...found, ...problems]).toEqual([]);
  await close();
});

it('would notice a picture without words, pale text, a small target and a page that is too wide', async () => {
  const { page, close } = await openPage('/over/', { width: 360 });
  await page.evaluate(() => {
    const parts = [
      Object.assign(new Image(), { src: '/favicon.svg' }),
      Object.assign(document.createElement('p'), { className: 'pale', textContent: 'Bleek' }),
      ...['a', 'b'].map((name) => Object.assign(document.createElement('button'), { textContent: name })),
    ];
    document.querySelector('main')?.append(...parts);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.pale { color: #ddd; background: #fff; width: 500px } button { all: unset; font-size: 8px }');
    document.adoptedStyleSheets = [sheet];
  });
  const all = (await violations(page)).join('\n');
  expect(['image-alt', 'color-contrast', 'target-size'].filter((rule) => !all.includes(`${rule} at`))).toEqual([]);
  expect(await violations(page, colourRules)).toHaveLength(1);
  expect((await violations(page, layoutRules)).length).toBeGreaterThan(0);
  expect(await overflowOf(page)).toBeGreaterThan(0);
  await close();
});
