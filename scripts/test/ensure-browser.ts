/** Finds a browser for the tests, or installs one. Plain JavaScript for any Node ≥ 18. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';

const advice = 'Install Chrome or Chromium, or set CHROMIUM_PATH to the program, and run "npm test" again.';

/** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} env */
function run(command, args, env) {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

/** Root on a Debian system can install packages without asking. */
function canUseApt() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/**
 * Path of the browser to test with. Without one, installs Debian's `chromium` where that is possible, else the
 * Chromium of Playwright. Throws an error with one line of advice when that fails too.
 * @param {string} root folder of the project, with its packages installed
 * @param {string} node path of the Node to run Playwright's installer with
 * @param {NodeJS.ProcessEnv} env
 * @returns {string}
 */
export function ensureBrowser(root, node, env) {
  const found = findBrowser(env);
  if (found) return found;
  console.log('No Chrome or Chromium found: installing one for the browser tests.');
  if (canUseApt()) {
    const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
    if (run('apt-get', ['update'], quiet))
      run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
  }
  const installed =
    findBrowser(env) ??
    (run(node, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'], env)
      ? findBrowser(env)
      : undefined);
  if (!installed) throw new Error(`There is no browser for the tests. ${advice}`);
  return installed;
}
