/** Runs axe on pages of the built site, in light and dark, and watches for console messages and foreign requests. */
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openContext, watch } from './browser.ts';
import { sitemapPaths } from './dist.ts';

/**
 * The pages of all municipalities come from one template. These stand for the rest: at least one for each province and
 * for Brussels; with and without a local guide; with the longest name, hyphens, and names in two languages.
 */
export const municipalitySample: readonly string[] = [
  'aalst',
  'antwerpen',
  'genk',
  'heist-op-den-berg',
  'leuven',
  'oostende',
  'sint-jans-molenbeek',
  'voeren',
].map((slug) => `/gemeente/${slug}/`);

/** Every page of the sitemap, with the sample for the municipalities; and the page for a wrong address. */
export function pathsToCheck(): string[] {
  const listed = sitemapPaths().filter(
    (path) => !/^\/gemeente\/[^/]+\/$/.test(path) || municipalitySample.includes(path),
  );
  return [...listed, '/zoeken/', '/404.html'];
}

/** One line for each element that breaks a rule. All of axe's rules run, its best practices too. */
export async function violations(page: Page): Promise<string[]> {
  // Legacy mode: our pages have no frames, and the other mode opens an empty page for every run.
  const result = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(result.passes.length).toBeGreaterThan(5);
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`.replace(/\s+/g, ' '),
    ),
  );
}

/** Declares a test for each page at this width (CSS pixels). */
export function describeAxe(width: number): void {
  describe(`at ${width} px`, () => {
    let context: BrowserContext;
    let page: Page;
    let problems: string[];

    beforeAll(async () => {
      context = await openContext({ width, reducedMotion: 'reduce' });
      page = await context.newPage();
      problems = watch(page);
    });
    afterAll(() => context.close());

    it.each(pathsToCheck())('%s', async (path) => {
      problems.length = 0;
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path, { waitUntil: 'load' });
      const light = await violations(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await violations(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ light, dark, problems, overflow }).toEqual({ light: [], dark: [], problems: [], overflow: 0 });
    });
  });
}
