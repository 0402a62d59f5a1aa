/**
 * A reporter for Vitest: how long each test file took. Its own JSON report leaves out what a file does before its first
 * test (imports, signing in, a visit to every page), which is where the time goes.
 */
import { writeFileSync } from 'node:fs';

/** @typedef {{ file: string, seconds: number }} FileTime */

export default class TimesReporter {
  /** @type {FileTime[]} */
  #times = [];

  /** @param {import('vitest/node').TestModule} module */
  onTestModuleEnd(module) {
    const { prepareDuration, collectDuration, setupDuration, duration } = module.diagnostic();
    const milliseconds = prepareDuration + collectDuration + setupDuration + duration;
    this.#times.push({ file: module.relativeModuleId, seconds: milliseconds / 1000 });
  }

  /** Writes them as JSON to the file that the environment variable TEST_TIMES names. */
  onTestRunEnd() {
    const target = process.env['TEST_TIMES'];
    if (target) writeFileSync(target, JSON.stringify(this.#times));
  }
}

/**
 * Lines that name the slowest files, the slowest first.
 * @param {readonly FileTime[]} times
 * @param {number} count
 */
export function slowest(times, count) {
  return [...times]
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, count)
    .map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${file}`);
}
