/** Searching when a piece of the search can't be had: what was found stays, and nothing alarms. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, type OpenedPage } from '../support/browser.ts';

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage('/zoeken/');
});
afterAll(async () => {
  await opened.close();
});

type Spoil = (page: Page) => Promise<unknown>;

/** Answers 404 where the address matches. */
const missing =
  (address: RegExp): Spoil =>
  (page) =>
    page.route(address, (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><title>404</title>' }),
    );

/** Takes the permission for WebAssembly from the page's policy. */
const withoutWasm: Spoil = (page) =>
  page.route(/\/zoeken\/\?/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    expect(html).toContain("'wasm-unsafe-eval'");
    await route.fulfill({ response, body: html.replaceAll("'wasm-unsafe-eval'", '') });
  });

/** Asks on a fresh page that lacks a piece. `failed`: how much the browser had to say of that, so that none passes unnoticed. */
async function askWithout(spoil: Spoil, query: string) {
  const { page, problems } = opened;
  await page.unrouteAll();
  await spoil(page);
  problems.length = 0;
  await page.goto(`/zoeken/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('site-search[data-asking]:not([data-busy])');
  return {
    failed: problems.length,
    found: await page.$$eval('site-search .results a.title', (links) => links.map((link) => link.getAttribute('href'))),
    notice: await page.innerText('site-search .notice'),
    busy: await page.getAttribute('site-search .results', 'aria-busy'),
  };
}

describe('without the full text', () => {
  it.each<[string, Spoil]>([
    ['its code, as after a new build', missing(/\/_astro\/full-text\./)],
    ['the engine', missing(/\/pagefind\/pagefind\.js/)],
    ['the entry', missing(/pagefind-entry\.json/)],
    ['the list of pieces', missing(/\.pf_meta/)],
    ['a piece of the index', missing(/\/pagefind\/index\//)],
    ['the texts', missing(/\/pagefind\/fragment\//)],
    ['WebAssembly, missing', missing(/\/wasm\./)],
    ['WebAssembly, forbidden', withoutWasm],
  ])('the first results stay and nothing alarms: %s', async (_, spoil) => {
    const { failed, found, notice, busy } = await askWithout(spoil, 'schooluitval');
    expect(failed).toBeGreaterThan(0);
    expect(found).toContain('/begrippen/#schooluitval');
    expect(found).toContain('/netwerken/samen-tegen-schooluitval/');
    expect({ notice, busy }).toEqual({ notice: '', busy: 'false' });
  });
});

describe('without a list that reads the query', () => {
  it.each<[string, Spoil]>([
    ['the spelling help', missing(/\/_astro\/vocabulary\./)],
    ['the words of the full text', missing(/\/zoek\/woorden\.json/)],
  ])('the words that are known are answered, and nothing alarms: %s', async (_, spoil) => {
    const { failed, found, notice, busy } = await askWithout(spoil, 'schooluitval huiswerkbegeleidingsplan');
    expect(failed).toBeGreaterThan(0);
    expect(found).toContain('/begrippen/#schooluitval');
    expect({ notice, busy }).toEqual({ notice: '', busy: 'false' });
  });
});

describe('without anything to show', () => {
  it.each([
    ['a word that could not be looked up', 'huiswerkbegeleidingsplan', /\/zoek\/woorden\.json/],
    ['any query without the index', 'schooluitval', /\/zoek\/snel\.json/],
  ])('the page says that the search fails, not that there is nothing: %s', async (_, query, address) => {
    const { found, notice, busy } = await askWithout(missing(address), query);
    expect(found).toEqual([]);
    expect(notice).toContain('Het zoeken lukt nu niet');
    expect(await opened.page.isVisible('site-search .nothing')).toBe(false);
    expect(busy).toBe('false');
  });
});
