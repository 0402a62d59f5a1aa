/** Every page is quiet (of municipalities a sample): no message, no other host, nothing stored in the browser, and hardly moves. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { openContext, openPage, watch } from '../support/browser.ts';
import { pathsToVisit } from '../support/extent.ts';

/** Cumulative Layout Shift that Google calls good. A font that arrives late on a machine without Arial gives about 0.05. */
const maximumShift = 0.1;

/** Sum of the layout shifts so far that nobody's click or key caused. */
const layoutShift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        void document.fonts.ready.then(() => requestAnimationFrame(() => setTimeout(() => resolve(sum), 20)));
      }),
  );

const problems: string[] = [];
const shifts: string[] = [];
const stored: string[] = [];
let visited = 0;

beforeAll(async () => {
  const context = await openContext({ width: 390, height: 800 });
  const page = await context.newPage();
  const seen = watch(page);
  for (const path of pathsToVisit()) {
    let shift = Infinity;
    // What moves by itself does so at each visit; on a busy machine a font may come late at one of them.
    for (let visit = 0; visit < 3 && shift > maximumShift; visit += 1) {
      await page.goto(path, { waitUntil: 'load' });
      shift = Math.min(shift, await layoutShift(page));
    }
    if (shift > maximumShift) shifts.push(`${path}: ${shift.toFixed(3)}`);
    visited += 1;
  }
  problems.push(...seen);
  stored.push(...(await context.cookies()).map((cookie) => `cookie ${cookie.name}`));
  stored.push(...(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])));
  await context.close();
}, 300_000);

it('no page writes to the console, fails, or asks another host', () => {
  expect(visited).toBeGreaterThan(30);
  expect(problems).toEqual([]);
});

it('no page leaves a cookie or anything else in the browser', () => {
  expect(stored).toEqual([]);
});

it('pages hardly move while they load', () => {
  expect(shifts).toEqual([]);
});

it('would notice a message, an error and a request to another host', async () => {
  const { page, problems: found, close } = await openPage('/over/');
  await page.evaluate(() => {
    console.log('hallo');
    setTimeout(() => {
      throw new Error('stuk');
    });
    document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/x.png' }));
  });
  await expect.poll(() => found.join('\n')).toMatch(/hallo[\s\S]*stuk|stuk[\s\S]*hallo/);
  expect(found.join('\n')).toMatch(/127\.0\.0\.1:9/);
  await close();
});
