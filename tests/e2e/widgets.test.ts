/** A page of another site, on an origin of its own, with the code from /insluiten/ in it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { baseUrl, openContext, openPage } from '../support/browser.ts';
import { byTag, readPages, textOf } from '../support/dist.ts';

/** The code as the page shows it, for the site as the tests serve it. */
const shown = byTag(
  readPages().find(({ path }) => path === '/insluiten/')?.document ?? ({ nodeName: '#text' } as never),
  'code',
)
  .map((code) => textOf(code))
  .find((code) => code.startsWith('<iframe'))
  ?.replace(/https:\/\/[^/"]+/g, baseUrl);
const codeOf = (path: string): string => (shown ?? '').replace('kaart/" title', `${path}" title`);

/** What stands on the page of the other site. */
let body = '';
const server = createServer((request, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  const isLiar = request.url?.startsWith('/liar');
  response.end(
    isLiar
      ? `<script>parent.postMessage({ type: 'trajectwijzer:hoogte', height: 9999 }, '*')</script>`
      : `<!doctype html><html lang="nl"><title>Stad Elders</title><h1>Onderwijs</h1>${body}</html>`,
  );
});
let elsewhere = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Opens the page of the other site with this in it. */
async function visit(html: string, javaScriptEnabled = true) {
  body = html;
  const context = await openContext({ javaScriptEnabled, width: 800 });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(elsewhere);
  return { page, problems, context };
}
const heightOf = (page: Page) =>
  page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.getBoundingClientRect().height);
const background = (page: Page) =>
  page
    .frameLocator('iframe')
    .locator('html')
    .evaluate((root) => getComputedStyle(root).backgroundColor);

describe('on another site', () => {
  it('the frame grows with its page, whatever a stranger says, and leads on by keyboard in a window of its own', async () => {
    const { page, problems, context } = await visit(
      `${codeOf('gemeente/oostende/')}<iframe src="/liar?${baseUrl}/insluiten/" title="Ander"></iframe>`,
    );
    const content = page.locator('iframe').first().contentFrame();
    await expect.poll(() => heightOf(page)).toBeGreaterThan(700);
    expect(await heightOf(page)).toBe(
      Math.ceil(await content.locator('body').evaluate((it) => it.getBoundingClientRect().height)),
    );
    await page.setViewportSize({ width: 360, height: 800 });
    await expect
      .poll(() =>
        content.locator('body').evaluate((it) => innerHeight === Math.ceil(it.getBoundingClientRect().height)),
      )
      .toBe(true);
    await page.keyboard.press('Tab');
    // The focus goes to the process of the frame; a key before it is there goes nowhere.
    await content.locator('a:focus').waitFor();
    const opened = context.waitForEvent('page');
    await page.keyboard.press('Enter');
    await (await opened).waitForURL(`${baseUrl}/gemeente/oostende/#leerling-haakt-af`);
    expect(new URL(page.url()).origin).toBe(new URL(elsewhere).origin);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('the frame reads without JavaScript', async () => {
    const { page, context } = await visit(codeOf('regio/limburg/'), false);
    await page.frameLocator('iframe').getByRole('link', { name: 'claudia.geens' }).first().waitFor();
    expect(await heightOf(page)).toBe(600);
    await context.close();
  });

  it('the frame takes colours that can be read, and no others', async () => {
    const good = await visit(codeOf('kaart/?achtergrond=000000&amp;tekst=ffffff&amp;accent=ffee00'));
    await expect.poll(() => background(good.page)).toBe('rgb(0, 0, 0)');
    expect(good.problems).toEqual([]);
    await good.context.close();
    const poor = await visit(codeOf('regio/limburg/?achtergrond=000000&amp;tekst=333333'));
    // It has told its height: its script has run.
    await expect.poll(() => heightOf(poor.page)).not.toBe(600);
    expect(await background(poor.page)).toBe('rgb(253, 251, 245)');
    await poor.context.close();
  });

  it('no other page can be framed', async () => {
    const { page, context } = await visit(`<iframe src="${baseUrl}/kaart/" title="Kaart"></iframe>`);
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
    await context.close();
  });
});

describe('/insluiten/', () => {
  it('gives the code for a place and colours, shows it, and says which colours can not be read', async () => {
    const { page, problems, close } = await openPage('/insluiten/?toon=regio/limburg/');
    const frameCode = page.locator('code').first();
    const preview = page.locator('iframe');
    expect(await page.getByLabel('Wat wil je tonen?').inputValue()).toBe('regio/limburg/');
    await page.getByLabel('Wat wil je tonen?').selectOption('Sint-Niklaas');
    expect(await frameCode.textContent()).toContain(
      '/insluiten/gemeente/sint-niklaas/" title="Bij wie kan een school in Sint-Niklaas terecht?"',
    );
    expect(await page.locator('code').nth(1).textContent()).toContain('/gemeente/sint-niklaas/#leerling-haakt-af');
    await page.frameLocator('iframe').getByRole('heading', { name: 'Sint-Niklaas' }).waitFor();
    await expect.poll(() => preview.evaluate((frame) => frame.clientHeight)).not.toBe(600);
    await page.getByLabel('Accent').fill('#005a9c');
    expect(await frameCode.textContent()).toContain('sint-niklaas/?accent=005a9c"');
    expect(page.url()).toContain('accent=005a9c');
    await page.getByLabel('Accent').fill('#ffee00');
    expect(await page.getByRole('status').first().textContent()).toContain('“accent” steekt te weinig af');
    expect(await frameCode.textContent()).not.toContain('accent');
    await page.getByRole('button', { name: 'Gewone kleuren' }).click();
    expect(await page.getByRole('status').first().textContent()).toBe('');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Kopieer' }).first().click();
    await page.getByText('Gekopieerd').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await frameCode.textContent());
    expect(problems).toEqual([]);
    await close();
  });

  it('has the code of the map and of a place without JavaScript', async () => {
    const { page, close } = await openPage('/insluiten/', { javaScriptEnabled: false });
    expect(await page.locator('code', { hasText: '<iframe' }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Een regio of gemeente' }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Kopieer' }).count()).toBe(0);
    expect(await page.getByLabel('Wat wil je tonen?').isVisible()).toBe(false);
    await close();
  });
});
