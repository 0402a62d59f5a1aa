/** Comments and READMEs name files that exist: what was moved or renamed is named anew. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const glob = (pattern: string) => globSync(pattern, { cwd: root }).map((path) => path.replaceAll('\\', '/'));

const code = glob('{src,scripts,tests}/**/*.{ts,mjs,astro,css}').concat(glob('*.{ts,js,mjs}'));

/** Texts of the comments of a TypeScript or JavaScript file. */
function commentsOf(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, false);
  const found = new Map<number, string>();
  const visit = (node: ts.Node): void => {
    const ranges = [
      ...(ts.getLeadingCommentRanges(source, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(source, node.end) ?? []),
    ];
    for (const { pos, end } of ranges) found.set(pos, source.slice(pos, end));
    for (const child of node.getChildren(file)) visit(child);
  };
  visit(file);
  return [...found.values()];
}

/** Comments of a component or style sheet; the code between the lines of `---` is TypeScript. */
function commentsInMarkup(path: string, source: string): string[] {
  const [, script = ''] = /^---\n([\s\S]*?)\n---/.exec(source) ?? [];
  return [...commentsOf(path, script), ...(source.match(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g) ?? [])];
}

/** What reads as a file or folder of this project: from its root, or a name of a code file with or without folders. */
const mention =
  /(?<![\w./@-])(?:(?:src|scripts|tests|content|public)\/[\w./*{},[\]-]*|(?:[\w[\]-]+\/)*[\w[\].-]+\.(?:ts|mjs|astro|css))(?![\w/<…-])/g;

/** What a command writes, on a day when there is something to write. */
const WRITTEN = 'content/links.json';

/**
 * The mentions in a text that lead nowhere. A path starts at the root, or, like a bare name, at the folder of the file
 * that the text stands in or at one above it.
 */
function missing(path: string, text: string): string[] {
  const names = [...text.matchAll(mention)].map(([name]) => name.replace(/[.,]+$/, ''));
  const folders = path.split('/').map((_, index, parts) => parts.slice(0, index).join('/'));
  const isThere = (name: string) => name === WRITTEN || existsSync(join(root, name)) || glob(name).length > 0;
  return names.filter((name) => !folders.some((folder) => isThere(join(folder, name))));
}

const texts = [
  ...code.map((path) => {
    const source = readFileSync(join(root, path), 'utf8');
    return { path, parts: /\.(?:astro|css)$/.test(path) ? commentsInMarkup(path, source) : commentsOf(path, source) };
  }),
  ...['README.md', 'content/geo/README.md'].map((path) => ({ path, parts: [readFileSync(join(root, path), 'utf8')] })),
];

it('every file that a comment or README names is there', () => {
  const named = texts.flatMap(({ parts }) => parts.flatMap((part) => part.match(mention) ?? []));
  expect(named.length).toBeGreaterThan(50);
  const wrong = texts.flatMap(({ path, parts }) =>
    parts.flatMap((part) => missing(path, part)).map((name) => `${path} names ${name}`),
  );
  expect(wrong).toEqual([]);
});

it('would notice a name that leads nowhere, and leaves other words alone', () => {
  const here = 'scripts/test/comments.test.ts';
  const [gone, moved, elsewhere] = ['src/weg.ts', 'oude/map.mjs', 'format.ts'];
  expect(missing(here, `See ${gone} and \`${moved}\`, ${elsewhere}, tests/*.nothing.ts too.`)).toEqual([
    gone,
    moved,
    elsewhere,
    'tests/*.nothing.ts',
  ]);
  const good =
    'See vitest.config.ts, count.mjs, check/format.ts, src/**/*.test.ts, src/pages/og/[kind].png.ts, content/, https://x.be/a.css, Node.js.';
  expect(missing(here, good)).toEqual([]);
});
