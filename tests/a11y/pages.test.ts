/**
 * Accessibility, as they open, of the pages that together have every part: every rule in light on a desk; contrast, and
 * what depends on the width, also in dark on a phone. At full size every rule on all pages in all four. None scrolls
 * sideways or writes to the console.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bringAxe, colourRules, layoutRules, violations } from '../support/axe.ts';
import { openContext, openPage, watch } from '../support/browser.ts';
import { isFull, pathsToVisit, pathsWithEveryPart } from '../support/extent.ts';

/** Pixels that the page is wider than its window. */
const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const desk = { width: 1280, height: 900 };
const phone = { width: 360, height: 900 };
/** The first one takes every rule; the second one those that depend on what differs. At full size each takes them all. */
const looks = [
  { name: 'light, desk', size: desk, colorScheme: 'light', rules: undefined },
  { name: 'dark, phone', size: phone, colorScheme: 'dark', rules: [...colourRules, ...layoutRules] },
  ...(isFull
    ? ([
        { name: 'dark, desk', size: desk, colorScheme: 'dark', rules: undefined },
        { name: 'light, phone', size: phone, colorScheme: 'light', rules: undefined },
      ] as const)
    : []),
] as const;

const visited = pathsToVisit();
const paths = isFull ? visited : [...pathsWithEveryPart(visited)];

let page: Page;
let problems: string[];
beforeAll(async () => {
  const context = await openContext({ reducedMotion: 'reduce' });
  await bringAxe(context);
  page = await context.newPage();
  problems = watch(page);
});
afterAll(() => page.context().close());

it.each(paths)('%s', async (path) => {
  problems.length = 0;
  await page.goto(path, { waitUntil: 'load' });
  const found: string[] = [];
  for (const { name, size, colorScheme, rules } of looks) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    found.push(...(await violations(page, isFull ? undefined : rules)).map((line) => `${name}: ${line}`));
    const overflow = await overflowOf(page);
    if (overflow > 0) found.push(`${name}: ${overflow} px too wide`);
  }
  expect([...found, ...problems]).toEqual([]);
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
