/**
 * Pages of the built site in the shared browser.
 *
 *     const { page, problems, close } = await openPage('/kaart/', { width: 360, colorScheme: 'dark' });
 *     …
 *     expect(problems).toEqual([]);
 *     await close();
 */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

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

/** The browser that all test files share; connects at first use. It is closed after the test file. */
export function sharedBrowser(): Promise<Browser> {
  connection ??= chromium.connect(inject('browserEndpoint'));
  return connection;
}

afterAll(async () => {
  await (await connection)?.close();
});

/** Writes every console message, uncaught error and request to another host of `page` to the list it returns. */
export function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => problems.push(`console ${message.type()} on ${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`error on ${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && new URL(url).origin !== baseUrl) problems.push(`request on ${page.url()} to ${url}`);
  });
  return problems;
}

/** A fresh browser context with these options; the caller closes it. */
export async function openContext(options: PageOptions = {}): Promise<BrowserContext> {
  return (await sharedBrowser()).newContext({
    baseURL: baseUrl,
    locale: 'nl-BE',
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    colorScheme: options.colorScheme ?? 'light',
    javaScriptEnabled: options.javaScriptEnabled ?? true,
    forcedColors: options.forcedColors ?? 'none',
    reducedMotion: options.reducedMotion ?? 'no-preference',
    bypassCSP: options.bypassCSP ?? false,
  });
}

/** Opens `path` (root-relative, e.g. `/kaart/`) in a context of its own, and waits until it has loaded. */
export async function openPage(path: string, options: PageOptions = {}): Promise<OpenedPage> {
  const context = await openContext(options);
  const page = await context.newPage();
  const problems = watch(page);
  await page.goto(path, { waitUntil: 'load' });
  return { page, problems, close: () => context.close() };
}
