/**
 * `npm test`: installs if needed, finds a browser, runs every check and ends with the line `N passed, N failed`.
 * Any Node ≥ 18 can run this. A tool that only says yes or no counts as one; Vitest's tests are counted one by one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, sourceChecks, testProjects, vitest } from './test/checks.mjs';
import { countReport, total } from './test/count.mjs';
import { installIfNeeded, projectEnv, projectNode } from './build/install.mjs';

/** @typedef {import('./test/count.mjs').Count} Count */

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, '.cache/reports');
const started = Date.now();

/** @type {{ name: string, count: Count, seconds: number }[]} */
const results = [];

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
  const { passed, failed } = total(results.map((result) => result.count));
  console.log(`Took ${Math.round((Date.now() - started) / 1000)} s.`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}

/** Something that everything else needs did not work. @param {string} name @param {unknown} error @returns {never} */
function giveUp(name, error) {
  console.error(error instanceof Error ? error.message : error);
  record(name, { passed: 0, failed: 1 }, Date.now());
  return finish();
}

/** @param {string} node @param {NodeJS.ProcessEnv} env @param {import('./test/checks.mjs').Check} check */
function runCheck(node, env, check) {
  const since = Date.now();
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const output = [];
    const child = spawn(node, [check.script, ...check.args], { cwd: root, env });
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => output.push(Buffer.from(error.message)));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(output));
      record(check.name, code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, since);
      resolve(code === 0);
    });
  });
}

/** @param {string} node @param {NodeJS.ProcessEnv} env @param {string} project */
function runTests(node, env, project) {
  const since = Date.now();
  const report = join(reports, `${project}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = [vitest, 'run', '--project', project, ...reporters];
  const { status } = spawnSync(node, args, { cwd: root, env, stdio: 'inherit' });
  const count = existsSync(report) ? countReport(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 1 };
  record(project, status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count, since);
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

const waiting = [...sourceChecks];
/** Two at a time: `astro check` alone leaves the other core idle. */
async function work() {
  for (let next = waiting.shift(); next; next = waiting.shift()) await runCheck(node, env, next);
}
await Promise.all([work(), work()]);

const built = await runCheck(node, env, build);
for (const { name, needsBuild } of testProjects) {
  if (needsBuild && !built) {
    console.log(`The site was not built, so its tests cannot run.`);
    record(name, { passed: 0, failed: 1 }, Date.now());
  } else {
    runTests(node, env, name);
  }
}
finish();
