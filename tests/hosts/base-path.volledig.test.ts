/** The site below a path: every page and link, and what its scripts ask for, in a browser. */
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveDist, type Served } from '../../scripts/serve/serve-dist.ts';
import { copyProject, everything } from '../../scripts/test/copy-project.ts';
import { sharedBrowser } from '../support/browser.ts';
import { ask } from './http.ts';
import { isInstalled, startServer } from './servers.ts';

const BASE = '/trajectwijzer/';
const SITE_URL = `https://voorbeeld.example${BASE}`;

let root = '';
let dist = '';
let served: Served;
const text = (file: string) => readFile(join(dist, file), 'utf8');

beforeAll(async () => {
  root = await copyProject(everything, true);
  dist = join(root, 'dist');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    env: { ...process.env, SITE_URL },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  served = await serveDist(dist, 0, BASE);
});
afterAll(async () => {
  await served.close();
  await rm(root, { recursive: true, force: true });
});

/** Opens a page below the path, and gives what went wrong while it was open. */
async function visit(path: string, use: (page: Page) => Promise<void>): Promise<string[]> {
  const context = await (await sharedBrowser()).newContext({ baseURL: served.url });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(BASE + path);
  await use(page);
  await context.close();
  return problems;
}

describe('a site below a path', () => {
  it('has no link that leads nowhere or leaves the path', async () => {
    const { links } = await new LinkChecker().check({
      path: served.url + BASE,
      recurse: true,
      checkFragments: true,
      redirects: 'error',
      concurrency: 16,
      linksToSkip: (link) => Promise.resolve(!link.startsWith(`${served.url}/`)),
    });
    const bad = links.filter(
      ({ url, state }) =>
        state === LinkState.BROKEN || (url.startsWith(`${served.url}/`) && !url.startsWith(served.url + BASE)),
    );
    expect(bad.map(({ url, parent }) => `${url} on ${parent ?? '?'}`)).toEqual([]);
    const pages = new Set(links.map(({ url }) => new URL(url).pathname));
    const listed = [...(await text('sitemap-0.xml')).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address]) => address ?? '',
    );
    expect(listed.length).toBeGreaterThan(300);
    expect(listed.filter((address) => !address.startsWith(SITE_URL) || !pages.has(new URL(address).pathname))).toEqual(
      [],
    );
  });

  it('names its whole address wherever it names itself', async () => {
    expect(await text('robots.txt')).toContain(`Sitemap: ${SITE_URL}sitemap-index.xml`);
    expect(await text('kaart/index.html')).toContain(`<link rel="canonical" href="${SITE_URL}kaart/">`);
    expect(await text('index.html')).toContain(`"url":"${SITE_URL}"`);
    const { stdout } = spawnSync('grep', ['-rl', 'adres-van-de-site', dist], { encoding: 'utf8' });
    expect(stdout).toBe('');
  });

  it('finds, from the instant index and from the full text', async () => {
    const problems = await visit('zoeken/?q=groepstraject', async (page) => {
      const hit = page.locator('main a[href*="/aanbod/groepstraject/"]').first();
      await hit.waitFor();
      const hrefs = await page
        .locator('main a[href^="/"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(hrefs.filter((href) => !href?.startsWith(BASE))).toEqual([]);
      await hit.click();
      expect(new URL(page.url()).pathname).toBe(`${BASE}aanbod/groepstraject/`);
    });
    expect(problems).toEqual([]);
  });

  it('leads from a municipality to its page', async () => {
    const problems = await visit('', async (page) => {
      await page.locator('place-finder input').first().fill('Genk');
      await page.locator('[role="option"]').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${BASE}gemeente/genk/`);
    });
    expect(problems).toEqual([]);
  });

  it('shows the map, whose provinces lead on', async () => {
    const problems = await visit('kaart/', async (page) => {
      await page.locator('svg a').first().waitFor();
      const links = page.locator(`a[href="${BASE}regio/limburg/"]`);
      expect(await links.count()).toBeGreaterThan(0);
    });
    expect(problems).toEqual([]);
  });

  it('opens the form', async () => {
    const problems = await visit('beheer/', async (page) => {
      await page.locator('button:visible').first().waitFor();
    });
    expect(problems.filter((problem) => /\d{3} http|Content Security/.test(problem))).toEqual([]);
  });

  it.skipIf(!isInstalled('nginx'))('is configured for nginx, below a folder with a link to it', async () => {
    await mkdir(join(root, 'www'));
    await symlink(dist, join(root, 'www/trajectwijzer'));
    const server = await startServer('nginx', join(root, 'www'), dist);
    const get = (path: string, headers = {}) => ask(server.port, path, { headers });
    expect((await get(`${BASE}kaart/`, { 'Accept-Encoding': 'gzip' })).headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-security-policy': "frame-ancestors 'none'",
    });
    expect((await get(`${BASE}kaart`)).headers.location).toBe(`${BASE}kaart/`);
    const missing = await get(`${BASE}nergens/`);
    expect([missing.status, missing.body.toString()]).toEqual([404, await text('404.html')]);
    expect((await get(`${BASE}.gastheer/nginx.conf`)).status).toBe(404);
    await server.stop();
  });
});
