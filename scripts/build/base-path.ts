/**
 * Moves a built site below a path. Pages, code and data name addresses from the root of the site (`/kaart/`), as content
 * does, whatever the path: it is put in front of each here, where it can be checked in one place.
 *
 * What counts as an address: an attribute, a string of code or data, or a `url()` that begins with `/` and the name of
 * something at the root of the built site; and any whole address of the site, which was built with a stand-in origin.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { elements } from './addresses.ts';
import type { SiteAddress } from './site-address.ts';

/** Attributes in which `/` alone is the start page. */
const ADDRESS = new Set(['href', 'xlink:href', 'src', 'action', 'formaction']);
/** Files of text in which addresses of the site stand. */
const TEXT = /^\.(?:css|csv|html|ics|js|json|jsonld|md|pf_fragment|txt|vcf|webmanifest|xml)$/;
/** Pictures that editors add: what the form is told of them ends in content, which knows no path. */
const MEDIA = 'media';

/** How Vite's code makes an address of a module that it loads beforehand, from its path without a slash. */
const PRELOADED = /(function\(\w+\)\{return\s?(["'`]))\/(?=\2\+\w+\})/g;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

export interface Rebase {
  /** A page: its attributes, styles and scripts. */
  readonly page: (html: string) => string;
  /** Another file of text, by its name. */
  readonly file: (name: string, text: string) => string;
}

/**
 * @param address where the site comes to stand
 * @param names what stands at the root of the built site
 */
export function rebase({ base, builtWith, href }: SiteAddress, names: readonly string[]): Rebase {
  const folder = base.slice(0, -1);
  const anyOf = (list: readonly string[]): string => `(?:${list.map(escaped).join('|')})(?![\\w.-])`;
  const known = anyOf(names);
  /** The full text numbers its addresses: `/12/kaart/`. */
  const inStrings = (of: string): RegExp => new RegExp(`(["'\`](?:/\\d+)?)(?=/${of})`, 'g');
  const strings = inStrings(known);
  const formStrings = inStrings(anyOf(names.filter((name) => name !== MEDIA)));
  const patterns = new RegExp(`(\\^)(?=\\\\/${known})`, 'g');
  const styles = new RegExp(`(url\\(\\s*["']?)(?=/${known})`, 'g');
  const attribute = new RegExp(`^/${known}`);
  const list = new RegExp(`(^|,\\s*)(?=/${known})`, 'g');
  const refresh = new RegExp(`(^\\d+;\\s*url=)(?=/)`, 'i');

  const whole = (text: string): string =>
    text
      .replaceAll(`${builtWith}/`, href)
      .replaceAll(encodeURIComponent(`${builtWith}/`), encodeURIComponent(href))
      .replaceAll(builtWith, href.slice(0, -1));
  const inData = (text: string): string => text.replace(strings, `$1${folder}`);
  const inForm = (text: string): string => text.replace(formStrings, `$1${folder}`);
  const inCode = (code: string): string =>
    inData(code)
      .replace(patterns, `$1${escaped(folder)}`)
      .replace(PRELOADED, `$1${base}`);
  const inStyle = (css: string): string => css.replace(styles, `$1${folder}`);

  const inValue = (name: string, value: string): string => {
    if (/srcset$/.test(name)) return value.replace(list, `$1${folder}`);
    if (name === 'style') return inStyle(value);
    if (attribute.test(value) || (value === '/' && ADDRESS.has(name))) return folder + value;
    return name === 'content' ? value.replace(refresh, `$1${folder}`) : value;
  };
  const inElement = (html: string, element: Tree.Element): Edit[] => {
    const edits: Edit[] = Object.entries(element.sourceCodeLocation?.attrs ?? {}).map(([name, at]) => {
      const source = html.slice(at.startOffset, at.endOffset);
      const [, opening = '', quote = '', value = ''] = /^([^=]*=\s*(["']?))([\s\S]*?)\2$/.exec(source) ?? [];
      return [at.startOffset, at.endOffset, value ? opening + inValue(name, value) + quote : source];
    });
    const [text] = element.childNodes;
    const at = text?.sourceCodeLocation;
    if (text && 'value' in text && at && /^(?:style|script)$/.test(element.tagName)) {
      const source = html.slice(at.startOffset, at.endOffset);
      const isData = element.attrs.some(({ name, value }) => name === 'type' && value === 'application/json');
      const change = element.tagName === 'style' ? inStyle : isData ? inForm : inCode;
      edits.push([at.startOffset, at.endOffset, change(source)]);
    }
    return edits;
  };
  const page = (html: string): string =>
    whole(
      edited(
        html,
        [...elements(parse(html, { sourceCodeLocationInfo: true }))].flatMap((one) => inElement(html, one)),
      ),
    );

  const file = (name: string, text: string): string => {
    if (name === 'robots.txt') return whole(text.replace(/^((?:Dis)?allow: )\//gim, `$1${base}`));
    if (extname(name) === '.html') return page(text);
    if (extname(name) === '.js') return whole(inCode(text));
    return whole(/^\.(?:json|webmanifest|pf_fragment)$/.test(extname(name)) ? inData(text) : inStyle(text));
  };
  return { page, file };
}

type Edit = [start: number, end: number, text: string];

/** A text with parts replaced; parts don't overlap. */
function edited(text: string, edits: readonly Edit[]): string {
  let at = 0;
  const parts = edits
    .toSorted(([a], [b]) => a - b)
    .map(([start, end, by]) => {
      const part = text.slice(at, start) + by;
      at = end;
      return part;
    });
  return parts.join('') + text.slice(at);
}

/**
 * Moves every file of text but the pages, which `finishPages` writes.
 * @param files of the built site, from its root
 */
export function rebaseFiles(dist: string, files: readonly string[], { file }: Rebase): void {
  for (const name of files) {
    if (!TEXT.test(extname(name)) || name.endsWith('.html')) continue;
    const path = join(dist, name);
    const data = readFileSync(path);
    // Pagefind's pieces of text are packed.
    if (name.endsWith('.pf_fragment')) writeFileSync(path, gzipSync(file(name, gunzipSync(data).toString())));
    else writeFileSync(path, file(name, data.toString()));
  }
}
