/** The questions and filters on /aanbod/: every choice, with and without a script, and what is read out. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { questions } from '../../src/model/fit.ts';
import { openContext, openPage, watch } from '../support/browser.ts';

/** `field=value` of every choice but "Alles". */
const choicesOn = (page: Page) =>
  page
    .locator('offer-filter input:not([value=""])')
    .evaluateAll((inputs) =>
      inputs.map((input) => `${(input as HTMLInputElement).name}=${(input as HTMLInputElement).value}`),
    );

/** What shows of each offer: its title, the verdicts of its reasons, whether its details are there; nothing if hidden. */
const offersOn = (page: Page) =>
  page.locator('offer-filter .list > li').evaluateAll((items) => {
    const shows = (element: Element | null) => element !== null && getComputedStyle(element).display !== 'none';
    return items.filter(shows).map((item) => ({
      title: item.querySelector('a')?.textContent.trim(),
      facts: { kostprijs: item.getAttribute('data-kostprijs'), status: item.getAttribute('data-status') },
      verdicts: [...item.querySelectorAll('[data-past]')]
        .filter(shows)
        .map((reason) => reason.getAttribute('data-past')),
      details: shows(item.querySelector('dl')),
    }));
  });

it.each([true, false])('every choice says of every offer what it should (script: %s)', async (javaScriptEnabled) => {
  const { page, problems, close } = await openPage('/aanbod/', { javaScriptEnabled });
  const all = (await offersOn(page)).length;
  await page.locator('offer-filter summary').click();
  for (const choice of await choicesOn(page)) {
    const [field = '', value = ''] = choice.split('=');
    await page.locator(`offer-filter input[name="${field}"][value="${value}"]`).check();
    const shown = await offersOn(page);
    if (Object.hasOwn(questions, field)) {
      expect(shown.length, choice).toBe(all);
      // One reason each; what doesn't fit keeps its name and its reason only.
      expect(
        shown.filter(({ verdicts }) => verdicts.length !== 1).map(({ title }) => title),
        choice,
      ).toEqual([]);
      for (const { verdicts, details, title } of shown)
        expect(details, `${choice}: ${title}`).toBe(verdicts[0] !== 'nee');
    } else {
      expect(shown.length, choice).toBeGreaterThan(0);
      expect(
        shown.filter(({ facts }) => facts[field as 'status'] !== value),
        choice,
      ).toEqual([]);
    }
    expect(new URL(page.url()).search).toBe(javaScriptEnabled ? `?${choice}` : '');
    await page.locator(`offer-filter input[name="${field}"][value=""]`).check();
  }
  expect(problems).toEqual([]);
  await close();
});

it('counts what fits, and "Wis alle keuzes" brings everything back', async () => {
  const { page, problems, close } = await openPage('/aanbod/?doelgroep=basisschool&scholen=een-school', {});
  const verdicts = (await offersOn(page)).map(({ verdicts: given }) =>
    ['nee', 'open', 'ja'].find((each) => given.includes(each)),
  );
  const of = (verdict: string) => verdicts.filter((each) => each === verdict).length;
  expect(of('ja')).toBeGreaterThan(1);
  const count = page.locator('[data-count]');
  expect(await count.textContent()).toMatch(new RegExp(`^${of('ja')} passen, .*${of('nee')} passen niet$`));
  await page.getByRole('link', { name: 'Wis alle keuzes' }).click();
  expect(await count.textContent()).toBe(`${verdicts.length} resultaten`);
  expect(new URL(page.url()).search).toBe('');
  expect(problems).toEqual([]);
  await close();
});

it('says when nothing fits', async () => {
  const { page, problems, close } = await openPage(
    '/aanbod/?doelgroep=organisatie&looptijd=1-schooljaar&kostprijs=gratis',
    {},
  );
  expect(await page.locator('[data-count]').textContent()).toBe('1 past niet');
  expect(await page.locator('[data-empty]').isVisible()).toBe(true);
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
    expect(text).toMatch(/^\d+ past|passen/);
    expect(await said()).toEqual([text]);
    expect(problems).toEqual([]);
    await context.close();
  },
);
