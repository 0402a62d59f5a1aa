/** Using the search: what loads when, the keyboard, the address, and what is there without JavaScript. */
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ask } from '../../scripts/bench/search-bench.ts';
import { formatPhone } from '../../src/model/phones.ts';
import type { RegionsPiece } from '../../src/search/index/pieces.ts';
import { openContext, openPage, watch } from '../support/browser.ts';

const FIELD = '#zoekvraag';
const TITLES = 'site-search .results a.title';

/** Notes what each file of the search weighs on the wire; page, styles and fonts are not counted. */
function weigh(page: Page): { readonly files: Map<string, number>; readonly total: () => number } {
  const files = new Map<string, number>();
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url());
    if (!response.ok()) return;
    if (/\.js$|\/zoek\//.test(pathname)) {
      // A page that is left takes its answers with it.
      const body = await response.body().catch(() => undefined);
      if (body) files.set(pathname, brotliCompressSync(body).length);
    }
  });
  return { files, total: () => [...files.values()].reduce((sum, bytes) => sum + bytes, 0) };
}

/** A fresh page of which the loading is weighed from the start. */
async function weighed(path: string) {
  const context = await openContext();
  const page = await context.newPage();
  const weight = weigh(page);
  const problems = watch(page);
  await page.goto(path, { waitUntil: 'networkidle' });
  return { page, weight, problems, close: () => context.close() };
}

describe('what loads', () => {
  it('is only the element until the visitor asks', async () => {
    const { weight, close } = await weighed('/zoeken/');
    expect([...weight.files.keys()].filter((file) => !file.startsWith('/_astro/'))).toEqual([]);
    await close();
  });

  // How much the first results weigh, whatever is asked, is in tests/output/search-size.test.ts.
  it('stays under 115 kB with the full text', async () => {
    const { page, weight, close } = await weighed('/zoeken/');
    await ask(page, 'hasselt schooluitval');
    await page.waitForLoadState('networkidle');
    expect([...weight.files.keys()].some((file) => file.includes('wasm'))).toBe(true);
    expect(weight.total()).toBeLessThanOrEqual(115_000);
    await close();
  });
});

describe('the keyboard', () => {
  it('walks through the results and back, and empties the field with Escape', async () => {
    const { page, problems, close } = await openPage('/zoeken/');
    await ask(page, 'schooluitval');
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
    const links = await page.$$eval(TITLES, (found) => found.map((link) => link.getAttribute('href')));
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(links[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(links[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('zoekvraag');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('zoekvraag');
    await page.keyboard.press('Escape');
    expect(await page.inputValue(FIELD)).toBe('');
    expect(new URL(page.url()).search).toBe('');
    expect(await page.isVisible('site-search .before')).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  it('opens the result with Enter', async () => {
    const { page, close } = await openPage('/zoeken/');
    await ask(page, 'groepstraject');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/aanbod/groepstraject/**');
    await close();
  });
});

describe('the address', () => {
  it('holds the query and the facets, and the back button brings them back', async () => {
    const { page, close } = await openPage('/zoeken/');
    await ask(page, 'schooluitval');
    await page.click('site-search [data-kind="netwerk"]');
    expect(new URL(page.url()).search).toBe('?q=schooluitval&soort=netwerk');
    expect(
      await page.$$eval(
        'site-search .results .tag',
        (tags) => new Set(tags.map(({ textContent }) => textContent)).size,
      ),
    ).toBe(1);
    await page.goBack();
    await page.waitForSelector('site-search [data-kind=""][aria-pressed="true"]');
    expect(new URL(page.url()).search).toBe('?q=schooluitval');
    expect(await page.inputValue(FIELD)).toBe('schooluitval');
    await close();
  });

  it('answers at once when it holds a query', async () => {
    const { page, problems, close } = await openPage('/zoeken/?q=spijbelen&soort=begrip');
    await page.waitForSelector(TITLES);
    expect(await page.getAttribute(TITLES, 'href')).toBe('/begrippen/#schooluitval');
    expect(problems).toEqual([]);
    await close();
  });
});

describe('results', () => {
  it('come while typing, and their number is said', async () => {
    const { page, close } = await openPage('/zoeken/');
    await page.locator(FIELD).pressSequentially('groepst');
    await page.waitForSelector(TITLES);
    expect(await page.getAttribute(TITLES, 'href')).toBe('/aanbod/groepstraject/');
    await page.waitForFunction(() =>
      /\d+ result/.test(document.querySelector('site-search [role="status"]')?.textContent ?? ''),
    );
    await close();
  });

  it('stay where they are under the pointer', async () => {
    const { page, close } = await openPage('/zoeken/');
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/pagefind.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.fill(FIELD, 'armoede onderwijs helpen');
    await page.waitForSelector(TITLES);
    const before = await page.$$eval(TITLES, (links) => links.map((link) => link.getAttribute('href')));
    await page.hover('site-search .results li:first-child');
    release();
    await page.waitForSelector('site-search:not([data-busy])');
    const after = await page.$$eval(TITLES, (links) => links.map((link) => link.getAttribute('href')));
    expect(after.slice(0, before.length)).toEqual(before);
    await close();
  });

  it('give way to those of a new question, on which the pointer came to lie', async () => {
    const { page, close } = await openPage('/zoeken/');
    const before = await ask(page, 'schoolfactuur');
    await page.fill(FIELD, 'stage');
    await page.evaluate(() => {
      document.querySelector<HTMLFormElement>('#zoekformulier')?.requestSubmit();
      document.querySelector('site-search .results')?.dispatchEvent(new PointerEvent('pointerenter'));
    });
    await page.waitForSelector('site-search:not([data-busy])');
    const after = await page.$$eval(TITLES, (links) => links.map((link) => link.getAttribute('href')));
    expect(after).not.toEqual([]);
    expect(after.slice(0, before.length)).not.toEqual(before);
    await close();
  });

  it('offer the word that was meant, and ways on when there is nothing', async () => {
    const { page, problems, close } = await openPage('/zoeken/');
    await ask(page, 'schoolfaktuur');
    expect(await page.textContent('site-search .notice')).toContain('Bedoelde je schoolfactuur?');
    await page.click('site-search .notice a');
    await page.waitForFunction(() => new URLSearchParams(location.search).get('q') === 'schoolfactuur');
    expect(await page.inputValue(FIELD)).toBe('schoolfactuur');
    expect(await ask(page, 'asdfghjkl')).toEqual([]);
    expect(await page.isVisible('site-search .nothing')).toBe(true);
    expect(await page.$$eval('site-search .nothing a', (links) => links.length)).toBeGreaterThanOrEqual(3);
    expect(problems).toEqual([]);
    await close();
  });

  it('show the contacts of a place above the rest', async () => {
    const { page, close } = await openPage('/zoeken/');
    expect((await ask(page, '3600 Genk'))[0]).toBe('/gemeente/genk/');
    expect(await page.$$eval('site-search .place a[href^="mailto:"]', (links) => links.length)).toBeGreaterThan(0);
    await close();
  });

  it('write telephones as the pages do', async () => {
    const { page, close } = await openPage('/zoeken/');
    await page.route('**/regios.json', async (route) => {
      const response = await route.fetch();
      const data = (await response.json()) as RegionsPiece;
      const contact = { naam: 'Iemand', rol: 'rol', netwerk: '', anker: '' };
      const contacten = ['+32470123456', '+3259123456'].map((telefoon) => ({ ...contact, telefoon }));
      await route.fulfill({ json: { ...data, regions: { limburg: { naam: 'Limburg', contacten, onbekend: [] } } } });
    });
    await ask(page, 'limburg');
    expect(
      await page.$$eval('site-search .place a[href^="tel:"]', (links) =>
        links.map((link) => `${link.getAttribute('href')} ${link.textContent}`),
      ),
    ).toEqual(['+32470123456', '+3259123456'].map((number) => `tel:${number} ${formatPhone(number)}`));
    await close();
  });

  it('have a person with mail and telephone, found by the number in any form', async () => {
    const { page, problems, close } = await openPage('/zoeken/');
    for (const number of ['0473 56 72 79', '+32 473/56.72.79', '0032473567279']) {
      expect(await ask(page, number)).toEqual(['/contact/#contact-colette-victor']);
      expect(await page.$$eval('site-search .hit .ways a', (links) => links.map((link) => link.textContent))).toEqual([
        '0473 56 72 79',
        'colette.victor@vzwkrijt.be',
      ]);
    }
    const found = await ask(page, 'Colette Victor mailadres');
    expect(found.filter((url) => url === '/contact/#contact-colette-victor')).toHaveLength(1);
    expect(found[0]).toBe('/contact/#contact-colette-victor');
    expect(problems).toEqual([]);
    await close();
  });

  it('have every region that answers, with its contact, also for one kind of school', async () => {
    const { page, close } = await openPage('/zoeken/');
    await ask(page, 'schooluitval');
    const regions = () =>
      page.$$eval('site-search .regions a.title', (links) => links.map((link) => link.getAttribute('href')));
    const all = await regions();
    expect(all).toHaveLength(6);
    expect(await page.textContent('site-search .regions')).toContain('Nathalie Vanbergen');
    expect(await page.textContent('site-search [data-kind="regio"] .count')).toBe('6');
    await page.selectOption('site-search select[name="doelgroep"]', 'secundaire-school');
    await page.waitForSelector('site-search:not([data-busy]) a.title[href="/begrippen/#schooluitval"]');
    expect(await regions()).toEqual(all);
    await page.selectOption('site-search select[name="regio"]', 'Limburg');
    await page.waitForFunction(() => document.querySelectorAll('site-search .regions a.title').length === 1);
    await close();
  });

  it('keep the focus when the filters are cleared, and the question in the title of the page', async () => {
    const { page, close } = await openPage('/zoeken/?q=maximumfactuur&soort=gemeente');
    await page.waitForSelector('site-search [data-clear]:visible');
    expect(await page.title()).toMatch(/^maximumfactuur: zoeken/);
    await page.focus('site-search [data-clear]');
    await page.keyboard.press('Enter');
    await page.waitForSelector(TITLES);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Resultaten');
    await close();
  });

  it('stay within a phone, and offer to clear no filters that are not set', async () => {
    const { page, close } = await openPage('/zoeken/?q=hoe pas ik een tekst aan', { width: 360 });
    await page.waitForSelector('site-search:not([data-busy]) .results a.title');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await ask(page, 'fiets huren in gent');
    await page.waitForSelector('site-search .nothing:visible');
    expect(await page.isVisible('site-search [data-clear]')).toBe(false);
    await close();
  });

  it('say that only the beginning of a long question was read', async () => {
    const { page, close } = await openPage('/zoeken/');
    const long = `schooluitval ${'en nog een heel verhaal '.repeat(10)}`;
    await page.fill(FIELD, long);
    await page.press(FIELD, 'Enter');
    await page.waitForSelector('site-search:not([data-busy]) .notice p');
    expect(await page.textContent('site-search .notice')).toContain('langer dan 120 tekens');
    expect(await page.inputValue(FIELD)).toBe(long);
    await close();
  });

  it('are not said to be on their way after the field is emptied', async () => {
    const { page, close } = await openPage('/zoeken/');
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/pagefind.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.fill(FIELD, 'armoede onderwijs helpen');
    await page.waitForSelector('site-search .results[aria-busy="true"] a.title');
    await page.fill(FIELD, '');
    await page.waitForSelector('site-search:not([data-asking])');
    expect(await page.getAttribute('site-search .results', 'aria-busy')).toBe('false');
    expect(await page.getAttribute('site-search', 'data-busy')).toBeNull();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    release();
    await close();
  });

  it('read nothing that is typed as HTML', async () => {
    const { page, problems, close } = await openPage(
      `/zoeken/?q=${encodeURIComponent('<img src=x onerror=alert(1)> schooluitval')}`,
    );
    await page.waitForSelector(TITLES);
    expect(await page.$$('site-search img')).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('the field in the header', () => {
  it.each([
    ['on a wide screen', 1280],
    ['in the menu, at 360 px', 360],
  ])('suggests while one types; arrows and Enter go to a page: %s', async (_where, width) => {
    const { page, problems, close } = await openPage('/over/');
    await page.setViewportSize({ width, height: 780 });
    if (width === 360) await page.click('[popovertarget="menu"]');
    await page.locator('#zoekveld').fill('groepst');
    await page.waitForSelector('.suggestions [role="option"]');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const attribute = (name: string) => page.getAttribute('#zoekveld', name);
    expect([await attribute('role'), await attribute('aria-expanded')]).toEqual(['combobox', 'true']);
    await page.keyboard.press('ArrowDown');
    const active = await attribute('aria-activedescendant');
    expect(await page.getAttribute(`#${active}`, 'aria-selected')).toBe('true');
    expect(await page.textContent(`#${active}`)).toContain('Groepstraject');
    // An answer that comes after the choice: what is in it stays chosen.
    const old = await page.$(`#${active}`);
    await page.keyboard.type('r');
    await page.waitForFunction((row) => !row?.isConnected, old);
    expect(await page.textContent(`#${await attribute('aria-activedescendant')}`)).toContain('Groepstraject');
    await page.keyboard.press('Escape');
    expect(await attribute('aria-expanded')).toBe('false');
    expect(await page.isVisible('#zoekveld')).toBe(true);
    expect(await page.inputValue('#zoekveld')).toBe('groepstr');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/aanbod/groepstraject/**');
    expect(problems).toEqual([]);
    await close();
  });

  it('leads to all results with Enter, and fetches no full text before that', async () => {
    const { page, weight, problems, close } = await weighed('/over/');
    expect(weight.total()).toBeLessThan(1_200);
    await page.fill('#zoekveld', 'genk');
    await page.waitForSelector('.suggestions [role="option"]:has-text("Gemeente")');
    expect([...weight.files.keys()].filter((file) => file.includes('pagefind'))).toEqual([]);
    expect(weight.total()).toBeLessThan(25_000);
    await page.press('#zoekveld', 'Enter');
    await page.waitForURL('**/zoeken/?q=genk');
    expect(problems).toEqual([]);
    await close();
  });
});

describe('without JavaScript', () => {
  it('the field in the header leads to the search page, which shows the index of the site', async () => {
    const { page, close } = await openPage('/', { javaScriptEnabled: false });
    await page.fill('#zoekveld', 'schooluitval');
    await page.press('#zoekveld', 'Enter');
    await page.waitForURL('**/zoeken/?q=schooluitval');
    for (const href of [
      '/aanbod/groepstraject/',
      '/netwerken/samen-tegen-schooluitval/',
      '/regio/limburg/',
      '/begrippen/#rots',
    ])
      expect(await page.isVisible(`main a[href="${href}"]`)).toBe(true);
    expect(await page.isVisible('site-search .facets')).toBe(false);
    await close();
  });
});
