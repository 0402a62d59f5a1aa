/** The agenda by the visitor's own clock, and what it says without one. */
import { expect, it } from 'vitest';
import { openContext, openPage, watch } from '../support/browser.ts';

it.each([
  ['2026-12-31T22:30:00Z', '31 december 2026', 'Opent op 1 januari 2027'],
  ['2026-12-31T23:30:00Z', '1 januari 2027', 'Nu open, nog tot en met 28 februari 2027'],
  ['2028-02-29T12:00:00Z', '29 februari 2028', 'Nu open, nog tot en met 29 februari 2028'],
  ['2028-08-31T12:00:00Z', '31 augustus 2028', 'Gesloten sinds 1 maart 2028, opent op 1 januari 2029'],
])('at %s it says that it is %s in Belgium, and: %s', async (time, day, standing) => {
  const context = await openContext();
  const page = await context.newPage();
  const problems = watch(page);
  await page.clock.setFixedTime(new Date(time));
  await page.goto('/agenda/');
  expect(await page.locator('[data-day]').textContent()).toBe(`Zo staat het vandaag, ${day}.`);
  expect(await page.locator('#kandidaat-krijt-traject [data-standing]').textContent()).toBe(standing);
  expect(problems).toEqual([]);
  await context.close();
});

it('says without a script on which day it was so', async () => {
  const { page, problems, close } = await openPage('/agenda/', { javaScriptEnabled: false });
  expect(await page.locator('[data-day]').textContent()).toMatch(/Zo stond het op \d+ \w+ \d{4}\./);
  expect(await page.locator('#kandidaat-krijt-traject [data-period]').textContent()).toMatch(
    /van 1 januari tot en met 2[89] februari \d{4}, voor schooljaar \d{4}-\d{4}/,
  );
  expect(problems).toEqual([]);
  await close();
});
