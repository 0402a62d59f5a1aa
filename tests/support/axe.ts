/** Runs axe on pages of the built site. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Rules of which the answer changes with the colours alone. */
export const colourRules: readonly string[] = ['color-contrast'];

/** Rules of which the answer changes with the width alone. */
export const layoutRules: readonly string[] = ['target-size', 'scrollable-region-focusable'];

/** The tool as one file; less than half of `axe.source`. */
const file = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

/** Gives every page of a context axe as it opens: the browser reads it once for all of them. */
export const bringAxe = (context: BrowserContext): Promise<unknown> => context.addInitScript({ path: file });

/**
 * One line for each element that breaks a rule: one of `rules`, or else any of axe's, its best practices and the size of
 * targets too. The page keeps axe until it goes to another address.
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(readFileSync(file, 'utf8'));
  const { looked, lines } = await page.evaluate(run, rules);
  expect(looked).toBeGreaterThan(rules ? 0 : 5);
  return lines;
}

/** Runs in the page. `looked`: the number of rules that had something to look at. */
async function run(rules: readonly string[] | undefined): Promise<{ looked: number; lines: string[] }> {
  const { axe: tool } = window as unknown as { axe: typeof axe };
  const { passes, violations: found } = await tool.run({
    resultTypes: ['violations'],
    // What a frame shows is a page of its own, with axe of its own.
    iframes: false,
    ...(rules ? { runOnly: [...rules] } : { rules: { 'target-size': { enabled: true } } }),
  });
  const lines = found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`.replace(/\s+/g, ' '),
    ),
  );
  return { looked: passes.length + found.length, lines };
}
