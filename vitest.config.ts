/**
 * Two sets of tests. `unit`: beside their module, without a built site; Astro components render through Astro's own
 * Vite configuration. `site`: against the built site, served and opened in a browser.
 */
import { getViteConfig } from 'astro/config';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const unit = getViteConfig({
  test: {
    name: 'unit',
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['**/*.volledig.test.ts'],
    sequence: { groupOrder: 1 },
  },
} as Parameters<typeof getViteConfig>[0]);

const site: TestProjectInlineConfiguration = {
  test: {
    name: 'site',
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    sequence: { groupOrder: 2 },
  },
};

export default defineConfig({
  test: {
    projects: [unit, site],
    reporters: ['default'],
  },
});
