/** A last look at a built site before it replaces the one that stands. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from '../../src/model/pages.ts';

/** Files without which the site is not one. */
export const essentialFiles: readonly string[] = [
  ...pages.map(({ href, error }) => (error ? '404.html' : `${href.slice(1)}index.html`)),
  'robots.txt',
  'sitemap-index.xml',
  'sitemap-0.xml',
  'favicon.svg',
  'pagefind/pagefind.js',
];

export interface Inspection {
  /** Number of HTML pages. */
  readonly pages: number;
  /** What is wrong, in Dutch, one line each. */
  readonly problems: readonly string[];
}

/**
 * Looks whether a built site is whole: the essential files are there, and no page is empty or cut off.
 * @param folder absolute path of the built site
 */
export function inspectDist(folder: string): Inspection {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const present = new Set(files.map((file) => file.replaceAll('\\', '/')));
  const missing = essentialFiles.filter((file) => !present.has(file)).map((file) => `${file} ontbreekt.`);
  const empty = essentialFiles
    .filter((file) => present.has(file) && statSync(join(folder, file)).size === 0)
    .map((file) => `${file} is leeg.`);
  const pages = files.filter((file) => file.endsWith('.html'));
  const cutOff = pages
    .filter((file) => !readFileSync(join(folder, file), 'utf8').trimEnd().endsWith('</html>'))
    .map((file) => `${file} is niet volledig.`);
  return { pages: pages.length, problems: [...missing, ...empty, ...cutOff] };
}
