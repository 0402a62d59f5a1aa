/**
 * Three sets of tests. `unit`: beside their module, without a built site; Astro components render through Astro's own
 * Vite configuration. `site`: against the built site, served and opened in a browser. `volledig`: what takes too long
 * for every day (`npm run test:volledig`), wherever it stands.
 */
import { resolve } from 'node:path';
import { getViteConfig } from 'astro/config';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { SlowestFirst } from './scripts/test/slowest-first.ts';

const slow = '**/*.volledig.test.ts';

const unit = getViteConfig({
  test: {
    name: 'unit',
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: [slow],
    // Modules are pure: a worker may keep them from one file to the next.
    isolate: false,
    // Commands that a test runs share what Node compiled of them: each starts in half the time.
    env: { NODE_COMPILE_CACHE: resolve(import.meta.dirname, '.cache/compile') },
    testTimeout: 60_000,
    sequence: { groupOrder: 1 },
  },
} as Parameters<typeof getViteConfig>[0]);

/** Served once and opened in one browser; a worker keeps its pages and the parsed site from one file to the next. */
const onBuiltSite: NonNullable<TestProjectInlineConfiguration['test']> = {
  isolate: false,
  globalSetup: ['tests/support/global-setup.ts'],
  expect: { poll: { timeout: 20_000 } },
  maxWorkers: 2,
};

const site: TestProjectInlineConfiguration = {
  test: {
    ...onBuiltSite,
    name: 'site',
    include: ['tests/**/*.test.ts'],
    exclude: [slow],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    sequence: { groupOrder: 2 },
  },
};

const volledig: TestProjectInlineConfiguration = {
  test: {
    ...onBuiltSite,
    name: 'volledig',
    include: ['{src,scripts,tests}/**/*.volledig.test.ts'],
    testTimeout: 900_000,
    hookTimeout: 900_000,
    sequence: { groupOrder: 3 },
  },
};

export default defineConfig({
  test: {
    projects: [unit, site, volledig],
    reporters: ['default'],
    sequence: { sequencer: SlowestFirst },
  },
});
