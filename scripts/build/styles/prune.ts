/**
 * Each page carries its styles in itself, so that it shows at once; Astro gives it those of every component that its
 * template may use. What can't match anything on this page is left out, as are the attributes that keep the styles of
 * components apart where no style asks for them.
 */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { once } from '../once.ts';
import { namesInPage, namesInScript } from './names.ts';
import { readSheet, withoutDead, withoutUnread } from './sheet.ts';

const STYLE = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;
const MODULE = /<script\b[^>]*\bsrc="(\/[^"]+\.js)"/g;
/** Of another module, at once or when it is wanted. */
const IMPORT = /["'`](\.{1,2}\/[^"'`\s]+\.js)["'`]/g;
const COMPONENT = / (data-astro-cid-\w+)(?=[\s/>])/g;
const MARK = /data-astro-cid-\w+/g;

/** `data-a` to `data-z`, `data-a1` …: what tells components apart on one page, in few bytes. */
const shortName = (index: number): string =>
  `data-${String.fromCodePoint(97 + (index % 26))}${index < 26 ? '' : Math.floor(index / 26)}`;

/** The page without the marks of components that no style asks for; the others short. */
function shortened(html: string, styles: string): string {
  const names = new Map<string, string>();
  return html
    .replace(COMPONENT, (attribute, name: string) => (styles.includes(`[${name}]`) ? attribute : ''))
    .replace(MARK, (name) => {
      const short = names.get(name) ?? shortName(names.size);
      names.set(name, short);
      return short;
    });
}

/**
 * @param dist folder of the built site, with the scripts of its pages
 * @returns a function that takes a page as Astro writes it, its addresses from the root of the host, and gives it back with
 * the styles that it can use; it keeps each of its style elements, empty or not. What was read of style sheets and
 * scripts serves for all pages
 * @throws (the function) Error when a script of the page is missing; SyntaxError when a style sheet can't be read
 */
export function stylePruner(dist: string): (html: string) => string {
  const sheet = once(readSheet);
  const script = once((address) => readFileSync(join(dist, address), 'utf8'));
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

  return (html) => {
    const names = namesInPage(html.replace(STYLE, ''));
    for (const address of scriptsOf(html)) for (const name of namesOfScript(address)) names.add(name);
    const sheets = [...html.matchAll(STYLE)].map(([, , css = '']) => withoutDead(css, sheet(css), names));
    const kept = withoutUnread(sheets, names);
    const rest = kept.slice();
    const pruned = html.replace(
      STYLE,
      (_, open: string, _css, close: string) => `${open}${rest.shift() ?? ''}${close}`,
    );
    return shortened(pruned, kept.join());
  };
}
