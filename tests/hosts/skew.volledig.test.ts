/** Pages that are open while the site is published anew, with other code: twice, since the first keeps the old modules. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveDist, type Served } from '../../scripts/serve/serve-dist.ts';
import { copyProject, everything } from '../../scripts/test/copy-project.ts';
import { sharedBrowser } from '../support/browser.ts';

let root = '';
let served: Served;

async function publish(): Promise<void> {
  const child = spawn(process.execPath, ['scripts/build.ts'], { cwd: root });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) throw new Error(said);
}

/** Code that search and finder both load, with something more to do: it and all that imports it get other names. */
async function change(turn: number): Promise<void> {
  for (const file of ['src/search/dutch/stem.ts', 'src/places/find.ts'])
    await appendFile(join(root, file), `\n(globalThis as Record<string, unknown>)['turn'] = ${turn};\n`);
}

const modules = async () => (await readdir(join(root, 'dist/_astro'))).filter((name) => name.endsWith('.js'));

beforeAll(async () => {
  root = await copyProject(everything, true);
  await publish();
  served = await serveDist(join(root, 'dist'), 0);
});
afterAll(async () => {
  await served.close();
  await rm(root, { recursive: true, force: true });
});

async function open(path: string): Promise<Page> {
  const context = await (await sharedBrowser()).newContext({ baseURL: served.url });
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

async function search(page: Page, query: string) {
  await page.fill('#zoekvraag', query);
  await page.press('#zoekvraag', 'Enter');
  await page.waitForFunction((asked) => new URLSearchParams(location.search).get('q') === asked, query);
  await page.waitForSelector('site-search[data-asking]:not([data-busy])');
  return {
    notice: await page.innerText('site-search .notice'),
    found: await page.$$eval('site-search .results a.title', (links) => links.map((link) => link.getAttribute('href'))),
  };
}

async function findPlace(page: Page): Promise<void> {
  await page.getByLabel('Postcode, gemeente of deelgemeente').fill('genk');
  await page.getByRole('button', { name: 'Zoek contact' }).click();
  await page.waitForURL('**/gemeente/genk/');
}

describe.each([1, 2])('a page that is open during %i publications', (turns) => {
  it('finds, also what it had not loaded yet, and leads to a place', async () => {
    const pages = { search: await open('/zoeken/?q=kernkwadrant'), finder: await open('/') };
    await pages.search.waitForSelector('site-search[data-asking]:not([data-busy])');
    const before = await modules();
    for (let turn = 0; turn < turns; turn += 1) {
      await change(10 * turns + turn);
      await publish();
    }
    const after = new Set(await modules());
    const gone = before.filter((name) => !after.has(name));
    expect(gone.length > 0).toBe(turns > 1);
    // Misspelt: the help with spelling is loaded only now.
    const { notice, found } = await search(pages.search, 'schoolfaktuur');
    expect(notice).not.toContain('lukt nu niet');
    expect(found).toContain('/begrippen/#schoolfactuur');
    expect((await search(pages.search, 'schooluitval')).found).toContain('/begrippen/#schooluitval');
    await findPlace(pages.finder);
    for (const page of Object.values(pages)) await page.context().close();
  });
});
