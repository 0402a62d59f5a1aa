/**
 * `npm run bench:visit`: what a visit of five pages costs on slow 4G (150 ms, 1.6 Mbit/s, as Lighthouse's mobile
 * setting), cold and again with what the browser then has, in two ways to give pages their styles: in each page (as
 * published), and in one shared, hashed style sheet. Beside them the bare text of the same pages: no style, no font, no map.
 * Needs a built site in dist/; builds the second way in a folder of its own.
 */
import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'astro';
import { chromium, type Browser } from 'playwright-core';
import { headersFor, types } from '../hosts/rules.ts';
import { ensureBrowser } from '../test/ensure-browser.ts';
import { launchOptions } from '../test/find-browser.ts';

const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const addresses = ['/', '/aanbod/', '/aanbod/groepstraject/', '/regio/limburg/', '/gemeente/gent/'];
const ROUNDS = 5;
/** Bytes per second and milliseconds: the protocol of the browser's tools wants these units. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

type Read = (path: string) => Buffer | undefined;

const fromFolder =
  (folder: string): Read =>
  (path) => {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    return existsSync(file) ? readFileSync(file) : undefined;
  };

/** The words of a page as a browser shows them without anything else. */
const bare: Read = (path) => {
  const html = fromFolder(dist)(path)?.toString('utf8');
  if (!path.endsWith('/') || html === undefined) return undefined;
  const words = html
    .replace(/<(style|script|svg|meta|link)\b[^>]*>(?:[\s\S]*?<\/(?:style|script|svg)>)?/g, (text, tag: string) =>
      /^(?:meta|link)$/.test(tag) ? text.replace(/^<[^>]*>/, '') : '',
    )
    .replace('<head>', '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">');
  return Buffer.from(words);
};

/** Serves as a host does that compresses beforehand. */
function serve(read: Read): Promise<Server> {
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    const body = read(path);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
    response.setHeader('Content-Type', types[extname(path).slice(1) || 'html'] ?? 'application/octet-stream');
    const packed = /\.(?:woff2|png)$/.test(path) ? body : (compressed.get(path) ?? brotliCompressSync(body));
    compressed.set(path, packed);
    if (packed !== body) response.setHeader('Content-Encoding', 'br');
    response.end(packed);
  });
  return new Promise((done) => {
    server.listen(0, () => {
      done(server);
    });
  });
}

interface Seen {
  readonly paint: number;
  readonly largest: number;
  readonly bytes: number;
}

/** Visits the pages one after the other, twice, in a browser that knows nothing yet. */
async function visit(browser: Browser, url: string): Promise<readonly Seen[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', SLOW_4G);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  tools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const seen: Seen[] = [];
  for (const address of [...addresses, ...addresses]) {
    bytes = 0;
    await page.goto(url + address, { waitUntil: 'networkidle' });
    const [paint, largest] = await page.evaluate(async () => {
      const entries = (type: string) =>
        new Promise<number>((done) => {
          new PerformanceObserver((list) => {
            done(list.getEntries().at(-1)?.startTime ?? Number.NaN);
          }).observe({ type, buffered: true });
        });
      return [await entries('paint'), await entries('largest-contentful-paint')] as const;
    });
    seen.push({ paint, largest, bytes });
  }
  await context.close();
  return seen;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

const shared = mkdtempSync(join(tmpdir(), 'trajectwijzer-visit-'));
await build({
  root,
  outDir: shared,
  logLevel: 'silent',
  build: { inlineStylesheets: 'never' },
  vite: { build: { cssCodeSplit: false } },
});
const ways = Object.entries({
  'bare text': bare,
  'in each page': fromFolder(dist),
  'one shared sheet': fromFolder(shared),
});
const browser = await chromium.launch(launchOptions(ensureBrowser()));
const servers = await Promise.all(ways.map(([, read]) => serve(read)));
const runs = ways.map((): (readonly Seen[])[] => []);
// In turn, so that what else the machine does strikes all alike.
for (let round = 0; round < ROUNDS; round += 1)
  for (const [index, server] of servers.entries())
    runs[index]?.push(await visit(browser, `http://localhost:${(server.address() as AddressInfo).port}`));

console.log(
  `${'styles'.padEnd(18)}visit   page                       kB  first paint  largest   (ms, median of ${ROUNDS})`,
);
for (const [index, [name]] of ways.entries()) {
  const rows = Array.from({ length: 2 * addresses.length }, (_, place) => {
    const all = (runs[index] ?? []).flatMap((run) => run[place] ?? []);
    return {
      bytes: median(all.map(({ bytes }) => bytes)),
      paint: median(all.map(({ paint }) => paint)),
      largest: median(all.map(({ largest }) => largest)),
    };
  });
  for (const [visitName, part] of [
    ['cold', rows.slice(0, addresses.length)],
    ['again', rows.slice(addresses.length)],
  ] as const) {
    const line = (page: string, { bytes, paint, largest }: Seen) => {
      const cells = [
        (bytes / 1000).toFixed(1).padStart(6),
        paint.toFixed(0).padStart(13),
        largest.toFixed(0).padStart(9),
      ];
      console.log(`${name.padEnd(18)}${visitName.padEnd(8)}${page.padEnd(23)}${cells.join('')}`);
    };
    for (const [place, row] of part.entries()) line(addresses[place] ?? '', row);
    line('all five', {
      bytes: part.reduce((sum, { bytes }) => sum + bytes, 0),
      paint: mean(part.map(({ paint }) => paint)),
      largest: mean(part.map(({ largest }) => largest)),
    });
  }
}

await browser.close();
for (const server of servers) server.close();
rmSync(shared, { recursive: true, force: true });
