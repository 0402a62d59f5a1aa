/** `node scripts/test/ensure-browser.ts`: looks for a browser for the tests, and installs one where there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';

const FORBID = 'TRAJECTWIJZER_GEEN_INSTALLATIE';
const ADVICE = 'Install Chrome, Edge or Chromium, or set CHROMIUM_PATH to the program, and run "npm test" again.';

type Command = [program: string, ...args: string[]];
const apt = (...args: string[]): Command => ['apt-get', '--yes', '--no-install-recommends', ...args];
const debian = (name: string) => `Debian's package ${name} with apt-get, as root`;
const playwright = join(import.meta.dirname, '../../node_modules/playwright-core/cli.js');
const chromium = (...args: string[]): Command => [process.execPath, playwright, 'install', ...args, 'chromium'];

/** What this needs of the machine; a test stands in for it. */
export interface Machine {
  readonly find: () => string | undefined;
  /** Runs a program, its output shown; whether it succeeded. */
  readonly run: (...command: Command) => boolean;
  readonly say: (line: string) => void;
  readonly mayInstall: boolean;
  /** Whether system packages can be installed without asking: as root, with apt-get. */
  readonly hasApt: boolean;
}

const thisMachine: Machine = {
  find: findBrowser,
  run: (program, ...args) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(program, args, { stdio: 'inherit', env }).status === 0;
  },
  say: console.log,
  mayInstall: process.env[FORBID] !== '1',
  hasApt: existsSync('/etc/debian_version') && process.getuid?.() === 0,
};

/**
 * Path of the browser to test with. Without one, says what it will install and why, and installs it: as root on
 * Debian its `chromium-headless-shell`, or `chromium` where it has no shell; else the Chromium of Playwright.
 * @throws when there is none after all, or when TRAJECTWIJZER_GEEN_INSTALLATIE=1 forbids installing
 */
export function ensureBrowser({ find, run, say, mayInstall, hasApt }: Machine = thisMachine): string {
  const found = find();
  if (found) return found;
  if (!mayInstall) throw new Error(`No browser found for the tests, and ${FORBID}=1 forbids installing one. ${ADVICE}`);
  const install = (what: string, ...commands: Command[]): string | undefined => {
    say(`No browser found for the tests: now installing ${what}. ${FORBID}=1 forbids this.`);
    commands.every((command) => run(...command));
    return find();
  };
  const installed = hasApt
    ? (install(debian('chromium-headless-shell'), apt('update'), apt('install', 'chromium-headless-shell')) ??
      install(debian('chromium'), apt('install', 'chromium')) ??
      install('the Chromium of Playwright and with apt-get, as root, what it needs', chromium('--with-deps')))
    : install('the Chromium of Playwright', chromium());
  if (!installed) throw new Error(`No browser found for the tests, and none could be installed. ${ADVICE}`);
  return installed;
}

if (import.meta.main) {
  try {
    ensureBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
