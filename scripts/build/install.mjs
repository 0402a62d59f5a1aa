/**
 * Installs what `package-lock.json` says, only when needed. Plain JavaScript without dependencies for any Node ≥ 18:
 * this runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { npmCommand } from './npm.mjs';
import { sameInstall, thisPlatform } from './same-install.mjs';

/** @param {string} path @returns {any} */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * The Node of the npm package `node`, or `undefined` when it is not installed.
 * @param {string} root
 * @returns {string | undefined}
 */
export function projectNode(root) {
  return ['node', 'node.exe'].map((name) => join(root, 'node_modules/node/bin', name)).find((path) => existsSync(path));
}

/**
 * The environment for programs of this project: its own Node first on the `PATH`, no telemetry. The variable keeps the
 * name it has (`Path` on Windows): a copy of the environment is no longer blind to case.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export function projectEnv(root, env = process.env) {
  const name = 'PATH' in env ? 'PATH' : (Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH');
  const path = [join(root, 'node_modules/.bin'), env[name]].filter(Boolean).join(delimiter);
  return { ...env, [name]: path, ASTRO_TELEMETRY_DISABLED: '1' };
}

/**
 * Whether `node_modules` holds what the lockfile asks for on this machine.
 * @param {string} root
 */
function isInstalled(root) {
  try {
    const installed = readJson(join(root, 'node_modules/.package-lock.json'));
    return (
      projectNode(root) !== undefined &&
      sameInstall(readJson(join(root, 'package-lock.json')), installed, thisPlatform()) &&
      Object.keys(installed.packages).every((path) => existsSync(join(root, path, 'package.json')))
    );
  } catch {
    return false;
  }
}

/**
 * Runs `npm ci` in `root` unless what is there already equals the lockfile. It runs under the version of Node that the
 * project brings, which npm fetches first: under an older one npm leaves out native code that refuses that version. (npm 12
 * does not run the script that fetches it, and then uses the Node that runs npm 12: that one is new enough.)
 * Throws an error with a line to show when it does not succeed.
 * @param {string} root
 */
export function installIfNeeded(root) {
  if (isInstalled(root)) return;
  // `npm ci` empties the folder that a link leads to: that of another copy of the project.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Error(
      'node_modules is a link, and what it leads to is not what package-lock.json says: run "npm ci" there.',
    );
  console.log('Installing what package-lock.json says (npm ci). The first time takes a few minutes.');
  const { node } = readJson(join(root, 'package.json')).devDependencies;
  const [program, ...first] = npmCommand();
  const fetched = ['exec', '--yes', `--package=node@${node}`, '--loglevel=error', '--'];
  // In a project of its own: in `root` npm would take the Node of node_modules, which `npm ci` removes on its way.
  const elsewhere = mkdtempSync(join(tmpdir(), 'trajectwijzer-'));
  writeFileSync(join(elsewhere, 'package.json'), '{}');
  const done = spawnSync(program, [...first, ...fetched, 'node', join(root, 'scripts/build/npm-ci.mjs')], {
    cwd: elsewhere,
    stdio: 'inherit',
  });
  rmSync(elsewhere, { recursive: true, force: true });
  if (done.error) throw new Error(`npm could not be started: ${done.error.message}`);
  if (done.status !== 0) throw new Error('npm ci did not succeed: see the lines above.');
  if (!projectNode(root)) {
    throw new Error('The npm package "node" has no program: allow its install script and run "npm ci" again.');
  }
  if (!isInstalled(root)) console.warn('npm left out packages that this machine needs: the build may stop for it.');
}
