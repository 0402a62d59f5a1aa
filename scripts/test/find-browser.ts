/** The browser of the tests, the benches and the pictures: where it is, and how it starts. */
import { accessSync, constants, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/**
 * Under these names Debian and other systems have Chromium or Chrome on the `PATH`. The headless shell is first: Chromium
 * without windows, which opens pages faster.
 */
const programs = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

/** Playwright's own Chromium, and Chrome and Edge where each platform has them. */
const channels = ['chromium-headless-shell', 'chromium', 'chrome', 'msedge'];

/**
 * Nothing may leave the machine, and nothing may run in the background: one start of the browser is like any other. Letters
 * as wide as they are made: the headless shell rounds them to whole pixels, no visitor's browser does.
 */
const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

interface Playwright {
  registry: { registry: { findExecutable: (name: string) => { executablePath: () => string | undefined } } };
}
/** Playwright has no public way to ask where the browser of a channel is. */
const { registry } = createRequire(import.meta.url)('playwright-core/lib/coreBundle') as Playwright;

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Path of the browser, or `undefined` when there is none: the one that `CHROMIUM_PATH` names, the first on the `PATH`,
 * or the one of a channel of Playwright.
 * @throws when `CHROMIUM_PATH` does not point to a program: that is a mistake to repair, not to work around
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env['CHROMIUM_PATH'];
  if (named) {
    if (!isProgram(named)) throw new Error(`CHROMIUM_PATH is ${named}, but there is no program there.`);
    return named;
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  const ofPlaywright = channels.map((channel) => registry.registry.findExecutable(channel).executablePath());
  return [...onPath, ...ofPlaywright].find((path) => path !== undefined && isProgram(path));
}

/**
 * How Playwright starts the browser.
 * @throws when there is no browser
 */
export function launchOptions(executablePath = findBrowser()): { executablePath: string; args: string[] } {
  if (!executablePath) throw new Error('No Chrome or Chromium found: install one, or set CHROMIUM_PATH.');
  return { executablePath, args: browserArguments };
}
