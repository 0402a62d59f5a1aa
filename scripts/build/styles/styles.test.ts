import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { namesInPage, namesInScript } from './names.ts';
import { stylePruner } from './prune.ts';
import { readSheet, withoutDead, withoutUnread } from './sheet.ts';

const kept = (css: string, html: string) => withoutDead(css, readSheet(css), namesInPage(html));

describe('what a page can’t use', () => {
  it.each([
    ['a class', '.a{color:red}.b{color:red}', '<p class="x a">', '.a{color:red}'],
    ['an id', '#a{color:red}#b{color:red}', '<p id=b>', '#b{color:red}'],
    ['a tag', 'ul{color:red}ol{color:red}', '<OL></OL>', 'ol{color:red}'],
    [
      'an attribute, whatever its value',
      '[data-a=x]{color:red}[data-b]{color:red}',
      '<p data-a="y">',
      '[data-a=x]{color:red}',
    ],
    ['a part of a selector', '.a .b{color:red}.a>p{color:red}', '<p class="a">', '.a>p{color:red}'],
    [
      'every branch of a choice',
      ':is(.a,.b) p{color:red}:where(.c,.d) p{color:red}',
      '<p class="b">',
      ':is(.a,.b) p{color:red}',
    ],
    [
      'what a page doesn’t hold',
      ':root:has(.b) p{color:red}:root:has(.a) p{top:0}',
      '<p class="a">',
      ':root:has(.a) p{top:0}',
    ],
    ['one selector of a list', '.b,p,[title="{"]{color:red}.a,.b{top:0}', '<p class="a">', 'p{color:red}.a{top:0}'],
    [
      'blocks without rules',
      '@media print{.b{color:red}}.a{color:red}@supports (top:0){@media print{.b{color:red}}}',
      '<p class="a">',
      '.a{color:red}',
    ],
  ])('%s is left out', (_, css, html, expected) => {
    expect(kept(css, html)).toBe(expected);
  });

  it.each([
    ['what an element must not be', 'p:not(.b){color:red}', '<p>'],
    ['what an element must not hold', ':root:not(:has(.b)) p{color:red}', '<p>'],
    ['states', 'p:hover::before{content:"}"}', '<p>'],
    ['rows that the parser groups', 'tbody td{color:red}', '<table><tr><td></td></tr></table>'],
    ['the order of layers', '@layer a,b;', '<p>'],
    ['fonts, pages and movements', '@font-face{font-family:x}@page{margin:1cm}@keyframes k{from{top:0}}', '<p>'],
    ['a layer with a font in it', '@layer a{@font-face{font-family:x}}', '<p>'],
    ['attributes with brackets in them', '.a{color:red}', '<p title="a > b" class="a">'],
  ])('%s stays', (_, css, html) => {
    expect(kept(css, html)).toBe(css);
  });

  it('leaves the name of its layer, which says how heavy that is', () => {
    const css = '@layer a;@layer b{.gone{top:0}}@layer c;@layer b{p{top:0}}';
    expect(kept(css, '<p>')).toBe('@layer a;@layer b;@layer c;@layer b{p{top:0}}');
  });

  it('is not guessed at where a style sheet can’t be read', () => {
    expect(() => readSheet('p{color:red}}')).toThrow();
  });

  it('goes with what only it reads', () => {
    expect(
      withoutUnread([':root{--a:1;--b:var(--a);--c:2}p{top:var(--c,1px)}', 'p{left:var(--d)}'], new Set()),
    ).toEqual([':root{--c:2}p{top:var(--c,1px)}', 'p{left:var(--d)}']);
    expect(withoutUnread([':root{--a:1}'], new Set(['--a']))).toEqual([':root{--a:1}']);
  });
});

it('knows what a script may add, also through properties', () => {
  const names = namesInScript(
    "e.classList.add('is-open');e.dataset.tone='x';e.ariaSelected='true';createElement('mark');",
  );
  for (const name of ['is-open', 'data-tone', 'aria-selected', 'mark']) expect(names).toContain(name);
});

describe('a page', () => {
  const dist = mkdtempSync(join(tmpdir(), 'styles-'));
  mkdirSync(join(dist, '_astro'));
  writeFileSync(join(dist, '_astro/a.js'), "import{x}from'./b.js';const y=()=>import(`./c.js`);");
  writeFileSync(join(dist, '_astro/b.js'), "export const x='from-b'");
  writeFileSync(join(dist, '_astro/c.js'), "export const z='from-c';import './a.js'");
  afterAll(() => {
    rmSync(dist, { recursive: true });
  });

  const prune = stylePruner(dist);

  it('keeps the styles of what its scripts add, and those of theirs', () => {
    const css = '.from-b{top:0}.from-c{top:0}.gone{top:0}';
    const page = (script: string) => `<style>${css}</style>${script}<p>`;
    expect(prune(page('<script type="module" src="/_astro/a.js"></script>'))).toContain(
      '.from-b{top:0}.from-c{top:0}<',
    );
    expect(prune(page(''))).toBe('<style></style><p>');
  });

  it('keeps each style element, and shortens the marks of components that have styles', () => {
    const page =
      '<style>p[data-astro-cid-aaaa]{top:0}li[data-astro-cid-bbbb]{top:0}</style><style>a{top:0}</style>' +
      '<p data-astro-cid-bbbb data-astro-cid-aaaa>data-astro-cid</p>';
    expect(prune(page)).toBe('<style>p[data-a]{top:0}</style><style></style><p data-a>data-astro-cid</p>');
  });

  it('can’t do without its scripts', () => {
    expect(() => prune('<script type="module" src="/_astro/gone.js"></script>')).toThrow(/gone\.js/);
  });
});
