import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { elementsOf, namesInScript, tagsOf } from './names.ts';
import { withoutUnread, withShortNames, withValues } from './properties.ts';
import { stylePruner } from './prune.ts';
import { Page, readSheet, withoutDead } from './sheet.ts';

const kept = (css: string, html: string, added: readonly string[] = []) =>
  withoutDead(css, readSheet(css), new Page(elementsOf(tagsOf(html, () => true).values()).values(), new Set(added)));

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
      'what no single element is',
      'p.a{color:red}li.a{color:red}.a[title]{top:0}.b :is(li.c){top:0}',
      '<p class="a"><li class="b"><b class="c" title>',
      'p.a{color:red}',
    ],
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

  it('stays where a script can give an element what it lacks, or add one', () => {
    const css = 'p.is-open{top:0}.is-open[hidden]{top:0}ul.is-open{top:0}';
    expect(kept(css, '<p>', ['.is-open'])).toBe('p.is-open{top:0}');
    expect(kept(css, '<p>', ['.is-open', '[hidden', 'ul'])).toBe(css);
  });
});

describe('custom properties', () => {
  it('go with what only they read', () => {
    const css = ':root{--a:1;--b:var(--a);--c:2}p{top:var(--c,1px)}p{left:var(--d)}';
    expect(withoutUnread(css, new Set())).toBe(':root{--c:2}p{top:var(--c,1px)}p{left:var(--d)}');
    expect(withoutUnread(':root{--a:1}', new Set(['--a']))).toBe(':root{--a:1}');
  });

  const none = new Set<string>();
  const css = (tokens: string, rest: string) => `@layer tokens{:root{${tokens}}}${rest}`;

  it.each([
    ['short', '--a:1rem', 'p{top:var(--a);left:var(--a)}', '', 'p{top:1rem;left:1rem}'],
    ['read once', '--a:clamp(1rem, 2vi, 3rem)', 'p{top:var(--a)}', '', 'p{top:clamp(1rem, 2vi, 3rem)}'],
    ['of another', '--a:1rem;--b:calc(2 * var(--a))', 'p{top:var(--b)}', '', 'p{top:calc(2 * 1rem)}'],
  ])('give their value where it is %s', (_, tokens, rest, left, expected) => {
    expect(withValues(css(tokens, rest), none, none)).toBe(css(left, expected));
  });

  it.each([
    ['long and read twice', '--a:clamp(1rem, 2vi, 3rem)', 'p{top:var(--a);left:var(--a)}'],
    ['set elsewhere too', '--a:1rem', '@media print{:root{--a:0}}p{top:var(--a)}'],
    ['read with something instead', '--a:1rem', 'p{top:var(--a,2rem)}'],
  ])('keep their name where they are %s', (_, tokens, rest) => {
    expect(withValues(css(tokens, rest), none, none)).toBe(css(tokens, rest));
  });

  it('stay for scripts that read them, and as they are for scripts that set them', () => {
    const text = css('--a:1rem', 'p{top:var(--a)}');
    expect(withValues(text, new Set(['--a']), none)).toBe(css('--a:1rem', 'p{top:1rem}'));
    expect(withValues(text, new Set(['--a']), new Set(['--a']))).toBe(text);
  });

  it('get a short name that no script asks for', () => {
    expect(withShortNames(':root{--ink:1;--line:2}p{top:var(--line,var(--ink))}.x--y{top:0}', new Set(['--ink']))).toBe(
      ':root{--ink:1;--a:2}p{top:var(--a,var(--ink))}.x--y{top:0}',
    );
  });
});

describe('what a script may add', () => {
  it('is in its texts, or a property', () => {
    const names = namesInScript(
      "e.classList.add('is-open');e.dataset.tone='x';e.ariaSelected='true';createElement('mark');let gone;",
    );
    for (const name of ['.is-open', '[data-tone', '[aria-selected', 'mark']) expect(names).toContain(name);
    for (const name of ['.gone', 'gone', '.classList']) expect(names).not.toContain(name);
  });

  it('is not found where a tag or a type is meant', () => {
    const names = namesInScript("const a=document.createElement('li');a.type='button'");
    expect(names).toContain('li');
    for (const name of ['.li', '.button', 'button']) expect(names).not.toContain(name);
  });

  it('may be a custom property put together', () => {
    expect(namesInScript('for(const name in {board:1})style.setProperty(`--${name}`,1)')).toContain('--board');
  });
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

  it('has its styles in one element, without the order of layers again and again', () => {
    const order = '@layer reset,tokens,base,layout;@layer components{p{top:0}}@layer utilities;';
    expect(prune(`<style>${order}</style><style>${order}</style><p>`)).toBe(
      '<style></style><style>@layer reset,tokens,base,layout,components,utilities;@layer components{p{top:0}p{top:0}}</style><p>',
    );
  });

  it('has short marks of components, and only on elements that styles ask for', () => {
    const page =
      '<style>p[data-astro-cid-aaaa]{top:0}li[data-astro-cid-bbbb]{top:0}</style>' +
      '<p data-astro-cid-bbbb data-astro-cid-aaaa="true">data-astro-cid<b data-astro-cid-aaaa></b>';
    expect(prune(page)).toBe('<style>p[data-a]{top:0}</style><p data-a>data-astro-cid<b></b>');
  });

  it('names its font shortly', () => {
    expect(prune('<style>p{font-family:"Naam-0123456789abcdef"}</style><p>')).toBe(
      '<style>p{font-family:"Naam"}</style><p>',
    );
  });

  it('can’t do without its scripts', () => {
    expect(() => prune('<script type="module" src="/_astro/gone.js"></script>')).toThrow(/gone\.js/);
  });
});
