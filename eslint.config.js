/**
 * Lint rules. Beside the usual ones: who may import what, so that data keeps flowing one way
 * (content → schemas → lib → queries → pages → components).
 */
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const astroModules = { group: ['astro:*'], message: 'Only queries, pages, layouts and embeds know Astro’s modules.' };
const content = { group: ['astro:content'], message: 'Only queries, pages and embeds read content.' };
const nodeModules = {
  group: ['node:*', 'fs', 'path'],
  message: 'This code is pure: input and output belong in scripts/.',
};
const queries = { group: ['**/queries/**', '**/queries'], message: 'Pass prepared data in instead.' };
const view = {
  group: ['**/components/**', '**/layouts/**', '**/pages/**', '**/embeds/**', '**/*.astro'],
  message: 'Data flows towards the view, never back.',
};
const heavy = {
  group: ['d3-*', 'topojson-*', 'zod', 'zod/*', 'astro', 'astro/*'],
  message: 'Too heavy for the browser: prepare this at build time.',
};

const boundary = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

export default tseslint.config(
  { ignores: ['dist/', 'dist.*/', '.astro/', '.cache/', 'node_modules/', 'coverage/', 'public/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'off',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    files: ['src/**/*.astro'],
    rules: {
      'astro/no-set-text-directive': 'error',
      'astro/no-unused-css-selector': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXAttribute[name.name="style"]', message: 'No style attributes: the CSP forbids them.' },
        { selector: 'JSXAttribute[name.name=/^on[a-z]/]', message: 'No inline event handlers: the CSP forbids them.' },
        {
          selector: 'JSXAttribute[name.namespace.name="is"][name.name.name="inline"]',
          message: 'No inline scripts or styles: the CSP forbids them.',
        },
      ],
    },
  },
  { files: ['src/**'], rules: { 'no-console': 'error' } },
  boundary(['src/schemas/**'], [astroModules, nodeModules, queries, view], ['**/*.test.ts']),
  boundary(['src/lib/**'], [astroModules, nodeModules, queries, view], ['**/*.test.ts']),
  boundary(['src/components/**'], [content, nodeModules, queries], ['**/*.test.ts']),
  boundary(['src/elements/**'], [astroModules, nodeModules, heavy, queries, view], ['**/*.test.ts']),
  boundary(['src/queries/**'], [view]),
  boundary(['scripts/**'], [astroModules, queries, view]),
);
