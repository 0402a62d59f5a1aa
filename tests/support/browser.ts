/**
 * Pages of the built site in the shared browser.
 *
 *     const { page, problems, close } = await openPage('/kaart/', { width: 360, colorScheme: 'dark' });
 *     …
 *     expect(problems).toEqual([]);
 *     await close();
 */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { inject } from 'vitest';

export interface PageOptions {
  /** CSS pixels; 1280 × 900 unless told otherwise. */
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly javaScriptEnabled?: boolean;
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** Lets a test put a script or style of its own in the page. */
  readonly bypassCSP?: boolean;
}

export interface OpenedPage {
  readonly page: Page;
  /** Filled while the page is open: console messages, uncaught errors and requests to another host. Empty is right. */
  readonly problems: string[];
  readonly close: () => Promise<void>;
}

/** Address of the served site, without a slash at the end. */
export const baseUrl: string = inject('baseUrl');

let connection: Promise<Browser> | undefined;

/** The browser that all test files share; connects at first use. The end of the worker closes the connection. */
export function sharedBrowser(): Promise<Browser> {
  connection ??= chromium.connect(inject('browserEndpoint'));
  return connection;
}

/** Chrome says this at an address with a fragment, of an explanation that takes the focus only once somebody opens it. */
const UNOPENED = 'Autofocus processing was blocked';

/** Writes every console message, uncaught error and request to another host of `page` to the list it returns. */
export function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith(UNOPENED)) return;
    problems.push(`console ${message.type()} on ${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error on ${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && new URL(url).origin !== baseUrl) problems.push(`request on ${page.url()} to ${url}`);
  });
  return problems;
}

/** A fresh browser context with these options: nothing in its cache or storage. The caller closes it. */
export async function openContext(options: PageOptions = {}): Promise<BrowserContext> {
  return (await sharedBrowser()).newContext({
    baseURL: baseUrl,
    locale: 'nl-BE',
    // As visitors and editors have it: the day that the form fills in is theirs.
    timezoneId: 'Europe/Brussels',
    viewport: viewportOf(options),
    ...mediaOf(options),
    javaScriptEnabled: options.javaScriptEnabled ?? true,
    bypassCSP: options.bypassCSP ?? false,
  });
}

const viewportOf = ({ width = 1280, height = 900 }: PageOptions) => ({ width, height });
const mediaOf = ({ colorScheme = 'light', forcedColors = 'none', reducedMotion = 'reduce' }: PageOptions) => ({
  colorScheme,
  forcedColors,
  reducedMotion,
});

/** Pages that no test uses now, with and without JavaScript: a new one costs four times as much as a visit. */
const idle: Record<'scripted' | 'plain', Page[]> = { scripted: [], plain: [] };

/**
 * Opens `path` (root-relative, e.g. `/kaart/`) and waits until it has loaded. The page may have served another test,
 * and what that loaded may be in its cache; a test of what loads, or of the form at /beheer/, which stores what it does,
 * asks for a fresh context instead (`openContext`).
 */
export async function openPage(path: string, options: PageOptions = {}): Promise<OpenedPage> {
  const waiting = idle[(options.javaScriptEnabled ?? true) ? 'scripted' : 'plain'];
  const page = waiting.pop() ?? (await (await openContext(options)).newPage());
  await page.setViewportSize(viewportOf(options));
  await page.emulateMedia({ ...mediaOf(options), media: null });
  const problems = watch(page);
  await page.goto(path, { waitUntil: 'load' });
  const close = async () => {
    for (const event of ['console', 'pageerror', 'request', 'response'] as const) page.removeAllListeners(event);
    await page.unrouteAll();
    await page.goto('about:blank');
    await page.mouse.move(0, 0);
    waiting.push(page);
  };
  return { page, problems, close };
}
