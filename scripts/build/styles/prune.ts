/**
 * Each page carries its styles in itself, so that it shows at once; Astro gives it those of every component that its
 * template may use. What can't match anything on this page is left out, as are the attributes that keep the styles of
 * components apart on elements for which no style asks for them.
 */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { LAYERS } from '../layer-order.ts';
import { once } from '../once.ts';
import { changeTags, elementsOf, namesInScript, tagsOf, type Name, type Names } from './names.ts';
import { changedIn, withoutUnread, withShortNames, withValues } from './properties.ts';
import { askedOf, namesAsked, Page, readSheet, withoutDead } from './sheet.ts';

const STYLE = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;
const MODULE = /<script\b[^>]*\bsrc="(\/[^"]+\.js)"/g;
/** Of another module, at once or when it is wanted. */
const IMPORT = /["'`](\.{1,2}\/[^"'`\s]+\.js)["'`]/g;
const COMPONENT = / (data-astro-cid-\w+)(?:="true")?(?=[\s/>])/g;
const MARK = /data-astro-cid-\w+/g;
/** In the text of a page. */
const PROPERTY = /--[\w-]+/g;
/** The name of a font, with what Astro adds to tell fonts of one name apart. */
const FAMILY = /"([\w ]+)-[0-9a-f]{16}"/g;
/** What Astro says of a font that browsers take to be so. */
const USUAL = / format\("woff2"\)|font-style:normal;/g;
/** The order of all layers, which each style sheet of the site repeats. */
const ORDER = /@layer ([\w, ]+);\n*/g;

/** A block of the layer of components: rules, and blocks of rules, without braces in texts. */
const COMPONENTS = /@layer components\{((?:[^{}"']*\{(?:[^{}"']|"[^{}"]*"|'[^{}']*'|\{[^{}"']*\})*\})*)\}/g;
const NEIGHBOURS = new RegExp(`${COMPONENTS.source}(?:\\s*${COMPONENTS.source})+`, 'g');

/** `data-a` to `data-z`, `data-a1` …: what tells components apart on one page, in few bytes. */
const shortName = (index: number): string =>
  `data-${String.fromCodePoint(97 + (index % 26))}${index < 26 ? '' : Math.floor(index / 26)}`;

/** All styles of a page in one text, in which the order of the layers stands once, and neighbours of a layer are one. */
function joined(sheets: readonly string[]): string {
  const isOurs = (names: string) => names.split(',').every((name) => LAYERS.includes(name.trim()));
  const css = sheets.join('').replace(ORDER, (text, names: string) => (isOurs(names) ? '' : text));
  const merged = css.replace(
    NEIGHBOURS,
    (run) => `@layer components{${Array.from(run.matchAll(COMPONENTS), ([, rules = '']) => rules).join('')}}`,
  );
  return merged.includes('@layer ') ? `@layer ${LAYERS.join()};${merged}` : merged;
}

/** The page with short marks of components. */
function shortened(html: string): string {
  const names = new Map<string, string>();
  return html.replace(MARK, (name) => {
    const short = names.get(name) ?? shortName(names.size);
    names.set(name, short);
    return short;
  });
}

/** The styles that a page can use. */
interface PageStyles {
  readonly css: string;
  /** Whether they ask for this mark of a component on an element with these names. */
  readonly asks: (mark: string, names: Names) => boolean;
}

/**
 * @param dist folder of the built site, with the scripts of its pages
 * @returns a function that takes a page as Astro writes it, its addresses from the root of the host, and gives it back with
 * the styles that it can use, all in its last style element; the others stay, empty. What was read of style sheets and
 * scripts serves for all pages
 * @throws (the function) Error when a script of the page is missing; SyntaxError when a style sheet can't be read
 */
export function stylePruner(dist: string): (html: string) => string {
  const sheet = once(readSheet);
  const script = once((address) => readFileSync(join(dist, address), 'utf8'));
  const changedByScript = once((address) => {
    const made = [...namesOfScript(address)].filter((name) => name.startsWith('--'));
    const code = script(address);
    return [...changedIn(code), ...made.filter((name) => !code.includes(name))];
  });
  const namesOfScript = once((address) => namesInScript(script(address)));

  /** Addresses of the modules that a page loads, now or later. */
  function scriptsOf(html: string): Set<string> {
    const found = new Set([...html.matchAll(MODULE)].map(([, address = '']) => address));
    // A set also walks through what is added on the way.
    for (const address of found)
      for (const [, target = ''] of script(address).matchAll(IMPORT))
        found.add(posix.join(posix.dirname(address), target));
    return found;
  }

  const namesIn = once((css) => namesAsked(sheet(css)));
  const made = new Map<string, PageStyles>();

  function stylesOf(
    texts: readonly string[],
    elements: Iterable<Names>,
    scripts: Iterable<string>,
    bare: string,
  ): PageStyles {
    const added = new Set<Name>();
    const changed = new Set(changedIn(bare));
    for (const address of scripts) {
      for (const name of namesOfScript(address)) added.add(name);
      for (const name of changedByScript(address)) changed.add(name);
    }
    const page = new Page(elements, added);
    const known = new Set([...added, ...(bare.match(PROPERTY) ?? [])]);
    const alive = withoutUnread(joined(texts.map((css) => withoutDead(css, sheet(css), page))), known);
    const css = withShortNames(withValues(alive, known, changed), known)
      .replace(FAMILY, '"$1"')
      .replace(USUAL, '');
    const asked = askedOf(texts.flatMap(sheet), page, 'data-astro-cid-');
    return {
      css,
      asks: (name, names) => asked.get(`[${name}`)?.some((compound) => page.canBe(names, compound)) ?? false,
    };
  }

  return (html) => {
    const texts = [...html.matchAll(STYLE)].map(([, , css = '']) => css);
    const bare = html.replace(STYLE, '$1$3');
    const asked = texts.map(namesIn);
    const tags = tagsOf(bare, (name) => asked.some((names) => names.has(name)));
    const elements = elementsOf(tags.values());
    const scripts = [...scriptsOf(bare)];
    // Pages that are the same to their rules have the same styles: most of a kind.
    const key = [texts, [...elements.keys()].sort(), scripts, bare.match(PROPERTY)].join('\n');
    const { css, asks } = made.get(key) ?? stylesOf(texts, elements.values(), scripts, bare);
    made.set(key, { css, asks });

    let left = texts.length;
    const withMarks = once((tag) => {
      const names = tags.get(tag) ?? new Set();
      return tag.replace(COMPONENT, (_, name: string) => (asks(name, names) ? ` ${name}` : ''));
    });
    return shortened(
      changeTags(bare, withMarks).replace(STYLE, (_, open: string, _css, close: string) => {
        left -= 1;
        return `${open}${left === 0 ? css : ''}${close}`;
      }),
    );
  };
}
