/** What `npm test` runs, in one place. Plain JavaScript: `scripts/test.mjs` reads it before anything is installed. */

/**
 * @typedef {{ name: string, script: string, args: string[] }} Check
 * `script` is a path from the root of the project, run with the project's own Node.
 */

/** @type {readonly Check[]} checks that look at the sources, and need no built site */
export const sourceChecks = [
  { name: 'types', script: 'node_modules/astro/bin/astro.mjs', args: ['check', '--minimumFailingSeverity', 'warning'] },
  { name: 'format', script: 'node_modules/prettier/bin/prettier.cjs', args: ['--check', '.', '--log-level', 'warn'] },
  { name: 'lint', script: 'node_modules/eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'] },
  { name: 'content', script: 'scripts/check-content.ts', args: [] },
  { name: 'content style', script: 'scripts/fix.ts', args: ['--check'] },
  { name: 'spelling', script: 'scripts/spelling.ts', args: [] },
  { name: 'readability', script: 'scripts/leesbaarheid.ts', args: [] },
];

/** @type {Check} */
export const build = { name: 'build', script: 'scripts/build.ts', args: [] };

/** The test runner; it reports to a file of its own for each project. */
export const vitest = 'node_modules/vitest/vitest.mjs';

/** Tests that need no built site. */
export const unitTests = 'unit';

/**
 * Tests of the built site, in order. `volledig` is for `npm run test:volledig` only, which also tries everything of
 * `site` at full size: before a release, and after a change of the form, the schemas or Sveltia's version.
 * @param {boolean} full
 * @returns {string[]}
 */
export const siteTests = (full) => (full ? ['site', 'volledig'] : ['site']);
