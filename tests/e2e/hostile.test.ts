/** What an address or a field holds stays text on every page with a script: nothing runs, nothing leaves, the page stays whole. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openContext, watch } from '../support/browser.ts';

/** What would run, were it taken for HTML, a script or a style. */
const harm = [
  '"><img src=x onerror=kwaad()>',
  '</script><script>kwaad()</script>',
  "' onfocus=kwaad() autofocus x='",
  'javascript:kwaad()',
  '{{kwaad()}}${kwaad()}',
  ']]>\u2028\r\n\u0000\uD83D',
].join(' ');
const asked = encodeURIComponent(harm.toWellFormed());

const fields = 'input:not([type=radio], [type=checkbox]), textarea';

/** Types it in every field of a part of the page, and presses its button, until the answer shows. */
const fill =
  (part: string, answer: string) =>
  async (page: Page): Promise<void> => {
    const filled = await page.locator(part).evaluate(
      (element, { selector, text }) => {
        const found = [...element.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(selector)];
        for (const field of found) {
          field.removeAttribute('type');
          field.value = text;
        }
        for (const form of element.querySelectorAll('form')) form.noValidate = true;
        for (const select of element.querySelectorAll('select')) select.selectedIndex = 1;
        for (const radio of element.querySelectorAll<HTMLInputElement>('[type=radio]')) radio.checked = true;
        return found.length;
      },
      { selector: fields, text: harm },
    );
    expect(filled).toBeGreaterThan(0);
    await page.locator(`${part} :is(form, search) button`).first().click();
    await page.locator(`${part} ${answer}`).first().waitFor();
  };
const finder = fill('place-finder', '.answer a');

const nothing = async (): Promise<void> => undefined;
const visits: readonly (readonly [address: string, does: (page: Page) => Promise<void>])[] = [
  [
    `/zoeken/?q=${asked}&soort=${asked}&regio=${asked}#${asked}`,
    async (page) => {
      await page.waitForSelector('site-search[data-asking]:not([data-busy])');
    },
  ],
  [`/?q=${asked}#${asked}`, finder],
  [`/kaart/?laag=${asked}#${asked}`, finder],
  [`/gemeente/?q=${asked}#${asked}`, nothing],
  [`/aanbod/?kostprijs=${asked}&voor=${asked}#${asked}`, nothing],
  [`/aanbod/vergelijken/?toon=${asked}&toon=groepstraject#${asked}`, nothing],
  [`/agenda/?${asked}=${asked}#${asked}`, nothing],
  [`/lokale-begeleider-melden/?gemeente=${asked}#${asked}`, fill('guide-report', '.result [data-mail]')],
  [`/insluiten/?toon=${asked}&achtergrond=${asked}&accent=${asked}#${asked}`, nothing],
  [`/insluiten/kaart/?achtergrond=${asked}&tekst=red;}&accent=%230c6557;x:url(//evil.be)#${asked}`, nothing],
  [`/404.html?${asked}#${asked}`, finder],
];

it('what an address or a field holds runs nowhere, and leaves nothing', async () => {
  const context = await openContext();
  const page = await context.newPage();
  const problems = watch(page);
  let ran = 0;
  await page.exposeFunction('kwaad', () => (ran += 1));
  const found: string[] = [];
  for (const [address, does] of visits) {
    await page.goto(address, { waitUntil: 'load' });
    await does(page);
    const state = await page.evaluate(() => ({
      strange: [
        ...document.querySelectorAll('[onerror], [onfocus], [src="x"], [href^="javascript:"], [style*="evil"]'),
      ].map(({ outerHTML }) => outerHTML.slice(0, 120)),
      isWhole: document.querySelectorAll('h1').length === 1 && document.title !== '',
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    if (state.strange.length > 0 || !state.isWhole || state.wide > 0)
      found.push(`${address.replace(/[?#].*/, '')}: ${JSON.stringify(state)}`);
  }
  expect(found).toEqual([]);
  expect(ran).toBe(0);
  expect(problems).toEqual([]);
  // Were something taken for HTML after all, the page would refuse it.
  const refused = await page.evaluate((text) => {
    try {
      document.body.innerHTML = text;
      return '';
    } catch (error) {
      return String(error);
    }
  }, harm);
  expect(refused).toContain('TrustedHTML');
  await context.close();
});
