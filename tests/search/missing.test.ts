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
    ['pieces of the index', missing(/\/pagefind\/index\//)],
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
    ['the spelling help', missing(/\/_astro\/spelling\./)],
    ['the list of lists', missing(/\/klanken\.json/)],
    ['the words of the full text', missing(/\/v-/)],
    ['the words of the index', missing(/\/s-/)],
  ])('the words that are known are answered, and nothing alarms: %s', async (_, spoil) => {
    const { failed, found, notice, busy } = await askWithout(spoil, 'schooluitval huiswerkbegeleidingsplan');
    expect(failed).toBeGreaterThan(0);
    expect(found).toContain('/begrippen/#schooluitval');
    expect({ notice, busy }).toEqual({ notice: '', busy: 'false' });
  });
});

describe('without what questions are about', () => {
  it('their words are answered, and nothing alarms', async () => {
    const spoil = missing(/\/onderwerpen\.json/);
    const { failed, found, notice, busy } = await askWithout(spoil, 'leerling komt niet meer naar school');
    expect(failed).toBeGreaterThan(0);
    expect(found).toContain('/wegwijzer/leerling-haakt-af/');
    expect({ notice, busy }).toEqual({ notice: '', busy: 'false' });
  });
});

describe('without anything to show', () => {
  it.each([
    ['a word that could not be looked up', 'huiswerkbegeleidingsplan', /\/v-/],
    ['any query without the head of the index', 'schooluitval', /\/zoek\/kop\.json/],
    ['any query without its words', 'schooluitval', /\/w-/],
    ['any query without the texts', 'schooluitval', /\/t-\d+\.json/],
  ])('the page says that the search fails, not that there is nothing: %s', async (_, query, address) => {
    const { found, notice, busy } = await askWithout(missing(address), query);
    expect(found).toEqual([]);
    expect(notice).toContain('Het zoeken lukt nu niet');
    expect(await opened.page.isVisible('site-search .nothing')).toBe(false);
    expect(busy).toBe('false');
  });
});

describe('after a publication under an open page', () => {
  /** The head of the index names another publication, of which everything is there; the pieces of this one are gone. */
  const publish = async (page: Page): Promise<void> => {
    const head = (await (await page.request.get('/zoek/kop.json')).json()) as { readonly id: string };
    await page.route(/\/zoek\//, async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/zoek/kop.json') await route.fulfill({ json: { ...head, id: 'nieuw' } });
      else if (pathname.startsWith(`/zoek/${head.id}/`)) await route.fulfill({ status: 404, body: '' });
      else await route.continue({ url: route.request().url().replace('/zoek/nieuw/', `/zoek/${head.id}/`) });
    });
  };

  /** A page with a first answer, on which the site is then published anew. */
  async function openThenPublish(): Promise<Page> {
    const { page, problems } = opened;
    await page.unrouteAll();
    await page.goto('/zoeken/?q=kernkwadrant');
    await page.waitForSelector('site-search[data-asking]:not([data-busy])');
    await publish(page);
    problems.length = 0;
    return page;
  }
  const results = async (page: Page) => {
    await page.waitForSelector('site-search[data-asking]:not([data-busy])');
    return page.$$eval('site-search .results a.title', (links) => links.map((link) => link.getAttribute('href')));
  };

  it('the next question is answered from the new index, in full', async () => {
    const page = await openThenPublish();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.fill('#zoekvraag', 'schooluitval');
    await page.press('#zoekvraag', 'Enter');
    expect(await results(page)).toContain('/begrippen/#schooluitval');
    expect(await page.innerText('site-search .notice')).toBe('');
    expect(fetched.some((url) => url.includes('/zoek/nieuw/pagefind/'))).toBe(true);
  });

  it('the page is loaded anew, with its question, when its code is gone', async () => {
    const page = await openThenPublish();
    // Before the page is loaded anew the module is gone; the new page has one.
    let isNew = false;
    page.on('request', (request) => (isNew ||= request.isNavigationRequest()));
    await page.route(/\/_astro\/spelling\./, async (route) => {
      if (isNew) await route.continue();
      else await route.fulfill({ status: 404, body: '' });
    });
    await page.fill('#zoekvraag', 'schoolfaktuur');
    await Promise.all([page.waitForEvent('load'), page.press('#zoekvraag', 'Enter')]);
    expect(await page.inputValue('#zoekvraag')).toBe('schoolfaktuur');
    expect(await results(page)).toContain('/begrippen/#schoolfactuur');
    expect(isNew).toBe(true);
  });
});
