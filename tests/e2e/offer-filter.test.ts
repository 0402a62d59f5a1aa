/** The filters on /aanbod/: every choice, with and without a script, and what is read out. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openContext, openPage, watch } from '../support/browser.ts';

/** `field=value` of every choice but "Alles". */
const choicesOn = (page: Page) =>
  page
    .locator('offer-filter input:not([value=""])')
    .evaluateAll((inputs) =>
      inputs.map((input) => `${(input as HTMLInputElement).name}=${(input as HTMLInputElement).value}`),
    );

/** Titles of the offers that show, and of those that have what the choice asks. */
const offersFor = (page: Page, choice: string) =>
  page.locator('offer-filter li:has(article)').evaluateAll((items, [field = '', value = '']) => {
    const titles = (list: Element[]) => list.map((item) => item.querySelector('a')?.textContent.trim());
    return {
      shown: titles(items.filter((item) => getComputedStyle(item).display !== 'none')),
      fitting: titles(items.filter((item) => item.getAttribute(`data-${field}`)?.split(' ').includes(value))),
    };
  }, choice.split('='));

it.each([true, false])(
  'every choice shows the offers that fit, and no other (script: %s)',
  async (javaScriptEnabled) => {
    const { page, problems, close } = await openPage('/aanbod/', { javaScriptEnabled });
    const choices = await choicesOn(page);
    expect(choices.length).toBeGreaterThan(8);
    for (const choice of choices) {
      const [field, value] = choice.split('=');
      const radio = page.locator(`offer-filter input[name="${field}"][value="${value}"]`);
      await radio.check();
      const { shown, fitting } = await offersFor(page, choice);
      expect(fitting.length, choice).toBeGreaterThan(0);
      expect(shown, choice).toEqual(fitting);
      expect(new URL(page.url()).search).toBe(javaScriptEnabled ? `?${choice}` : '');
      await page.locator(`offer-filter input[name="${field}"][value=""]`).check();
    }
    expect(problems).toEqual([]);
    await close();
  },
);

it('says when nothing fits, and "Wis alle filters" brings everything back', async () => {
  const { page, problems, close } = await openPage('/aanbod/', {});
  const choices = await choicesOn(page);
  const fitting = new Map<string, (string | undefined)[]>();
  for (const choice of choices) fitting.set(choice, (await offersFor(page, choice)).fitting);
  const fieldOf = (choice: string) => choice.split('=')[0];
  const nothing = choices
    .flatMap((one) => choices.map((other) => [one, other] as const))
    .find(
      ([one, other]) =>
        fieldOf(one) !== fieldOf(other) && !fitting.get(one)?.some((title) => fitting.get(other)?.includes(title)),
    );
  expect(nothing).toBeDefined();
  await page.goto(`/aanbod/?${nothing?.join('&') ?? ''}`);
  const count = page.locator('[data-count]');
  expect(await count.textContent()).toBe('0 resultaten');
  expect(await page.locator('[data-empty]').isVisible()).toBe(true);
  const all = await page.locator('offer-filter li:has(article)').count();
  await page.getByRole('link', { name: 'Wis alle filters' }).click();
  expect(await count.textContent()).toBe(`${String(all)} resultaten`);
  expect(new URL(page.url()).search).toBe('');
  expect(problems).toEqual([]);
  await close();
});

it.each(['/aanbod/', '/aanbod/?kostprijs=gratis'])(
  '%s reads nothing out when it opens, and the number after a choice',
  async (path) => {
    const context = await openContext();
    const page = await context.newPage();
    const problems = watch(page);
    // Every text that is written into what is a live region at that moment.
    await page.addInitScript(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const { set } = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent') ?? {};
      Object.defineProperty(Element.prototype, 'textContent', {
        ...Object.getOwnPropertyDescriptor(Node.prototype, 'textContent'),
        set(this: Element, text: string) {
          if (this.closest('[role="status"], [aria-live]')) said.push(text);
          set?.call(this, text);
        },
      });
    });
    await page.goto(path, { waitUntil: 'load' });
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(await said()).toEqual([]);
    await page.locator('offer-filter input[name="doelgroep"][value="basisschool"]').check();
    const text = await page.getByRole('status').textContent();
    expect(text).toMatch(/^\d+ result/);
    expect(await said()).toEqual([text]);
    expect(problems).toEqual([]);
    await context.close();
  },
);
