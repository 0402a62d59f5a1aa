/**
 * Installs what `package-lock.json` says, only when needed. Plain JavaScript without dependencies for any Node ≥ 18:
 * this runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Whether what npm installed (`node_modules/.package-lock.json`, which npm writes last) is what the lockfile asks for:
 * the same packages, versions and checksums. Optional packages may be absent: they are for another platform.
 * @param {Lockfile} wanted
 * @param {Lockfile} installed
 * @returns {boolean}
 */
export function sameInstall(wanted, installed) {
  const locked = Object.entries(wanted.packages ?? {}).filter(([path]) => path !== '');
  const present = installed.packages ?? {};
  const known = new Set(locked.map(([path]) => path));
  return (
    Object.keys(present).every((path) => known.has(path)) &&
    locked.every(([path, entry]) => {
      const found = present[path];
      if (!found) return entry.optional === true;
      return found.version === entry.version && found.integrity === entry.integrity;
    })
  );
}

/**
 * The Node 24 of the npm package `node`, or `undefined` when it is not installed.
 * @param {string} root
 * @returns {string | undefined}
 */
export function projectNode(root) {
  return ['node', 'node.exe'].map((name) => join(root, 'node_modules/node/bin', name)).find((path) => existsSync(path));
}

/**
 * The environment for programs of this project: its own Node first on the `PATH`, no telemetry.
 * @param {string} root
 * @returns {NodeJS.ProcessEnv}
 */
export function projectEnv(root) {
  const path = [join(root, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
  return { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' };
}

/** @param {string} root */
function isInstalled(root) {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed) || !projectNode(root)) return false;
  /** @param {string} path @returns {Lockfile} */
  const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
  try {
    return sameInstall(read(join(root, 'package-lock.json')), read(installed));
  } catch {
    return false;
  }
}

/**
 * Runs `npm ci` in `root` unless what is there already equals the lockfile.
 * npm itself runs on the machine's own Node, because `npm ci` removes the Node inside `node_modules` on its way.
 * Throws an error with a line to show when it does not succeed.
 * @param {string} root
 */
export function installIfNeeded(root) {
  if (isInstalled(root)) return;
  console.log('Installing what package-lock.json says (npm ci). The first time takes a few minutes.');
  const own = `node_modules${sep}.bin`;
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.endsWith(own));
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env: { ...process.env, PATH: path.join(delimiter) },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.error) throw new Error(`npm could not be started: ${done.error.message}`);
  if (done.status !== 0) throw new Error('npm ci did not succeed: see the lines above.');
  if (!projectNode(root)) {
    throw new Error('The npm package "node" has no program: allow its install script and run "npm ci" again.');
  }
}
