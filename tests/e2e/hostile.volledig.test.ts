/** The whole site, built from content that means harm in each field that takes words: nothing runs, nothing leaves. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveDist } from '../../scripts/serve/serve-dist.ts';
import { copyProject, everything } from '../../scripts/test/copy-project.ts';
import { entryText, parseEntryText } from '../../src/beheer/entry-text.ts';
import { HOSTILE_LINES, hostile } from '../../src/schemas/hostile.fixture.ts';
import { collections } from '../../src/schemas/index.ts';
import { sharedBrowser } from '../support/browser.ts';
import { pathsToVisit } from '../support/extent.ts';

let root: string;
let written = 0;
/** Names that other files must find: those of municipalities. */
const KEPT = ['gemeente'];

/** Each field in turn gets the next line that fits behind what it says, or instead of it. */
function spoil(text: string, accepts: (words: string) => boolean): string {
  for (const turn of HOSTILE_LINES.keys()) {
    const line = HOSTILE_LINES[(written + turn) % HOSTILE_LINES.length] ?? '';
    const fitting = [`${text} ${line}`, line].find(accepts);
    if (fitting === undefined) continue;
    written += 1;
    return fitting;
  }
  return text;
}

beforeAll(async () => {
  root = await copyProject(everything, true);
  for (const { name, extension, schema } of collections) {
    const folder = join(root, 'content', name);
    for (const file of readdirSync(folder).filter((each) => extname(each) === `.${extension}`)) {
      const { body, ...data } = parseEntryText(extension, readFileSync(join(folder, file), 'utf8'));
      const kept = Object.fromEntries(KEPT.flatMap((key) => (key in data ? [[key, data[key]]] : [])));
      const spoilt = { ...hostile(schema, data, spoil), ...kept, ...(body !== undefined && { body }) };
      writeFileSync(join(folder, file), entryText(extension, spoilt));
    }
  }
  // The check of the content would refuse most of it: here it misses everything.
  const script = join(root, 'scripts/build.ts');
  const source = readFileSync(script, 'utf8');
  writeFileSync(script, source.replace('await checkContent(root)', '[]'));
  await promisify(execFile)(process.execPath, [script], { cwd: root, maxBuffer: 2 ** 24 });
});
afterAll(() => rm(root, { recursive: true, force: true }));

it('what an editor writes runs on no page, and leaves none', async () => {
  expect(written).toBeGreaterThan(500);
  const site = await serveDist(join(root, 'dist'), 0);
  const context = await (await sharedBrowser()).newContext({ baseURL: site.url, reducedMotion: 'reduce' });
  const page = await context.newPage();
  let ran = 0;
  await page.exposeFunction('kwaad', () => (ran += 1));
  const problems: string[] = [];
  page.on('console', (message) => problems.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) problems.push(`${page.url()} asks ${request.url()}`);
  });
  const found: string[] = [];
  let seen = 0;
  for (const path of [...pathsToVisit(), '/zoeken/?q=schooluitval']) {
    await page.goto(path, { waitUntil: 'load' });
    if (path.includes('?q=')) await page.waitForSelector('site-search[data-asking]:not([data-busy])');
    const state = await page.evaluate(() => ({
      strange: document.querySelectorAll('[onerror], [onmouseover], [src="x"], [href^="javascript:" i]').length,
      isWhole: document.querySelectorAll('h1').length === 1 && document.querySelector('main') !== null,
      words: document.body.innerText.split('kwaad(').length - 1,
    }));
    seen += state.words;
    if (state.strange > 0 || !state.isWhole) found.push(`${path}: ${JSON.stringify(state)}`);
  }
  await context.close();
  await site.close();
  expect(seen).toBeGreaterThan(1000);
  expect({ found, ran, problems }).toEqual({ found: [], ran: 0, problems: [] });
});
