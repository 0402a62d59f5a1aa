/**
 * Lint rules. Beside the usual ones: who may import what: the site imports no tool, and
 * data flows one way (content → schemas → model and its neighbours → queries → pages → components).
 */
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const astroModules = { group: ['astro:*'], message: 'Only queries, pages, layouts and embeds know Astro’s modules.' };
const content = { group: ['astro:content'], message: 'Only queries, pages and embeds read content.' };
const nodeModules = {
  group: ['node:*', 'fs', 'path'],
  message: 'What a visitor gets is pure: input and output belong in scripts/.',
};
const tools = {
  group: ['**/scripts/**'],
  message: 'The site never imports a tool. Move what both need to src/.',
};
const queries = { group: ['**/queries/**', '**/queries'], message: 'Pass prepared data in instead.' };
const view = {
  group: ['**/components/**', '**/layouts/**', '**/pages/**', '**/embeds/**', '**/*.astro'],
  message: 'Data flows towards the view, never back.',
};
const subjects = {
  group: [
    '**/model/**',
    '**/map/**',
    '**/places/**',
    '**/search/**',
    '**/seo/**',
    '**/beheer/**',
    '!**/model/dates.ts',
    '!**/model/agenda-days.ts',
  ],
  message: 'Schemas stand at the beginning: only the calendar days of src/model are beneath them.',
};
const heavy = {
  group: ['d3-*', 'topojson-*', 'zod', 'zod/*', 'astro', 'astro/*'],
  message: 'Too heavy for the browser: prepare this at build time.',
};

/** The pure code of the site, by subject. */
const pure = ['model', 'map', 'places', 'search', 'seo', 'beheer', 'widgets'].map((subject) => `src/${subject}/**`);
/** What the browser loads: custom elements beside their component, and the browser parts of subjects. */
const browser = [
  'src/components/**/*.ts',
  'src/search/{answer,browser,dutch,index}/**',
  'src/search/weights.ts',
  'src/beheer/browser/**',
  'src/widgets/**',
];

const boundary = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

export default defineConfig(
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
  boundary(['src/**'], [tools], ['**/*.test.ts']),
  boundary(['src/schemas/**'], [astroModules, nodeModules, tools, queries, view, subjects], ['**/*.test.ts']),
  boundary(pure, [astroModules, nodeModules, tools, queries, view], ['**/*.test.ts']),
  boundary(['src/components/**'], [content, nodeModules, tools, queries], ['**/*.test.ts']),
  boundary(browser, [astroModules, nodeModules, tools, heavy, queries, view], ['**/*.test.ts']),
  boundary(['src/queries/**'], [tools, view]),
  boundary(['scripts/**'], [astroModules, queries, view]),
);
