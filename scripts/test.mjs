/**
 * `npm test`: installs if needed, finds a browser, runs every check and ends with the line `N passed, N failed`.
 * `--volledig` (`npm run test:volledig`) tries everything at full size.
 * Any Node ≥ 18 can run this. A tool that only says yes or no counts as one; Vitest's tests are counted one by one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, siteTests, sourceChecks, unitTests, vitest } from './test/checks.mjs';
import { countReport, total } from './test/count.mjs';
import { slowest } from './test/times.mjs';
import { installIfNeeded, projectEnv, projectNode } from './build/install.mjs';

/** @typedef {import('./test/count.mjs').Count} Count */

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, '.cache/reports');
const full = process.argv.includes('--volledig');
const started = Date.now();

/** @type {Count} */
const success = { passed: 1, failed: 0, skipped: 0 };
/** @type {Count} */
const failure = { passed: 0, failed: 1, skipped: 0 };

/** @type {{ name: string, count: Count, seconds: number }[]} */
const results = [];

/** @type {import('./test/times.mjs').FileTime[]} */
const times = [];

/** @param {string} name @param {Count} count @param {number} since */
function record(name, count, since) {
  const seconds = (Date.now() - since) / 1000;
  results.push({ name, count, seconds });
  console.log(`${count.failed === 0 ? 'ok' : 'FAILED'}: ${name} (${seconds.toFixed(1)} s)\n`);
}

/** Prints the summary and stops; the exit code says whether anything failed. @returns {never} */
function finish() {
  console.log('Summary');
  for (const { name, count, seconds } of results) {
    console.log(`  ${name.padEnd(16)}${count.passed} passed, ${count.failed} failed (${seconds.toFixed(1)} s)`);
  }
  if (times.length > 0) console.log(`The slowest test files\n${slowest(times, 10).join('\n')}`);
  const { passed, failed, skipped } = total(results.map((result) => result.count));
  if (skipped > 0) console.log(`!!! ${skipped} tests were SKIPPED: the lines above say why.`);
  console.log(`Took ${Math.round((Date.now() - started) / 1000)} s.`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}

/** Something that everything else needs did not work. @param {string} name @param {unknown} error @returns {never} */
function giveUp(name, error) {
  console.error(error instanceof Error ? error.message : error);
  record(name, failure, Date.now());
  return finish();
}

/**
 * Runs a script with the project's Node. What it prints is shown at once, or, beside other work, when it ends.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} atOnce
 * @returns {Promise<boolean>} whether it succeeded
 */
function run(args, env, atOnce) {
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const output = [];
    const child = spawn(node, args, { cwd: root, env, stdio: atOnce ? 'inherit' : 'pipe' });
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => output.push(Buffer.from(error.message)));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(output));
      resolve(code === 0);
    });
  });
}

/** @param {import('./test/checks.mjs').Check} check */
async function runCheck({ name, script, args }) {
  const since = Date.now();
  const good = await run([script, ...args], env, false);
  record(name, good ? success : failure, since);
  return good;
}

/** @param {string} project @param {boolean} atOnce */
async function runTests(project, atOnce) {
  const since = Date.now();
  const [report, timesFile] = [join(reports, `${project}.json`), join(reports, `${project}.times.json`)];
  for (const file of [report, timesFile]) rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = [vitest, 'run', '--project', project, ...reporters, '--reporter=./scripts/test/times.mjs'];
  const good = await run(args, { ...env, TEST_TIMES: timesFile }, atOnce);
  const count = existsSync(report) ? countReport(JSON.parse(readFileSync(report, 'utf8'))) : failure;
  if (existsSync(timesFile)) times.push(...JSON.parse(readFileSync(timesFile, 'utf8')));
  record(project, !good && count.failed === 0 ? { ...count, failed: 1 } : count, since);
}

try {
  installIfNeeded(root);
} catch (error) {
  giveUp('install', error);
}
const node = projectNode(root) ?? process.execPath;
const env = projectEnv(root);
if (spawnSync(node, ['scripts/test/ensure-browser.ts'], { cwd: root, env, stdio: 'inherit' }).status !== 0) {
  giveUp('browser', 'Without a browser there are no tests of the site.');
}
mkdirSync(reports, { recursive: true });
if (full) env['TRAJECTWIJZER_VOLLEDIG'] = '1';

let built = false;
/** In the order in which they start, two at a time: the longest first, and the build after what else writes `.astro/`. */
const waiting = [
  () => runTests(unitTests, false),
  ...sourceChecks.map((check) => () => runCheck(check)),
  async () => {
    built = await runCheck(build);
  },
];
async function work() {
  for (let next = waiting.shift(); next; next = waiting.shift()) await next();
}
await Promise.all([work(), work()]);

for (const project of siteTests(full)) {
  if (built) await runTests(project, true);
  else {
    console.log('The site was not built, so its tests cannot run.');
    record(project, failure, Date.now());
  }
}
finish();
