/** The pages of a built site, each read once for all that looks at them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import type { PageText } from '../../src/search/build/read-page.ts';
import { addressOf } from '../hosts/files.ts';
import { inCss, siteAddresses } from './addresses.ts';
import type { Rebase } from './base-path.ts';
import { markdownOf } from './markdown-pages.ts';
import { once } from './once.ts';
import { isForm, withPolicy } from './policy.ts';
import { searchedText } from './search-index/read-pages.ts';
import { stylePruner } from './styles/prune.ts';

/** What is kept of a page: its tree is some hundred times as large. */
export interface BuiltPage {
  /** Below the built site, with `/` between its parts: `aanbod/index.html`. */
  readonly file: string;
  /** Whether it is not cut off. */
  readonly isWhole: boolean;
  /** Paths within the site that it names, decoded. */
  readonly addresses: ReadonlySet<string>;
  /** The same page as Markdown; undefined where search engines may not list it. */
  readonly markdown: string | undefined;
  /** What the search reads; undefined where it is not to be found. */
  readonly text: PageText | undefined;
}

const STYLE = /(?<=<style\b[^>]*>)[^<]+(?=<\/style>)/g;

/** Reads pages of which many have the same styles: those are read once. */
function pageReader(dist: string): (file: string) => BuiltPage {
  const inStyle = once(inCss);
  return (file) => {
    const html = readFileSync(join(dist, file), 'utf8');
    const inStyles: string[] = [];
    const document = parse(
      html.replace(STYLE, (css) => {
        inStyles.push(...inStyle(css));
        return '';
      }),
    );
    return {
      file,
      isWhole: html.trimEnd().endsWith('</html>'),
      addresses: siteAddresses(document, addressOf(file), inStyles),
      markdown: file.endsWith('index.html') ? markdownOf(document) : undefined,
      text: searchedText(file, document),
    };
  };
}

/** @param files of the built site, from its root */
export function readBuiltPages(dist: string, files: readonly string[]): BuiltPage[] {
  return files.filter((file) => file.endsWith('.html')).map(pageReader(dist));
}

/**
 * Writes the pages as visitors get them: with their own styles alone, the policy first, and below the base path.
 * @param moved undefined for a site at the root of its host
 */
export function finishPages(dist: string, pages: readonly BuiltPage[], moved: Rebase | undefined): void {
  const prune = stylePruner(dist);
  for (const { file } of pages) {
    const path = join(dist, file);
    const html = readFileSync(path, 'utf8');
    // What the editors' form shows comes from a library: nobody knows which names that uses.
    const light = isForm(file) ? html : prune(html);
    writeFileSync(path, withPolicy(html, moved?.page(light) ?? light, isForm(file)));
  }
}

/** Writes `index.md` beside every page that search engines may list. */
export function writeMarkdownPages(dist: string, pages: readonly Pick<BuiltPage, 'file' | 'markdown'>[]): void {
  for (const { file, markdown } of pages)
    if (markdown !== undefined) writeFileSync(join(dist, file.replace(/html$/, 'md')), markdown);
}
