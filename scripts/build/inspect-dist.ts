/** A last look at a built site before it replaces the one that stands. */
import { statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { LICENCES, pages } from '../../src/model/pages.ts';
import { filesIn } from '../hosts/files.ts';
import { readBuiltPages, type BuiltPage } from './built-pages.ts';

/** Files without which the site is not one. */
export const essentialFiles: readonly string[] = [
  ...pages.map(({ href, error }) => (error ? '404.html' : `${href.slice(1)}index.html`)),
  'robots.txt',
  'sitemap-index.xml',
  'sitemap-0.xml',
  'favicon.svg',
  LICENCES.slice(1),
  'zoek/kop.json',
];

export interface Inspection {
  /** Number of HTML pages. */
  readonly pages: number;
  /** What is wrong, in Dutch, one line each. */
  readonly problems: readonly string[];
}

/** The file that is served at a path; where it has no extension that is a page. */
function fileAt(path: string): string {
  const file = path.slice(1);
  return file !== '' && extname(file) ? file : join(file, 'index.html').replaceAll('\\', '/');
}

/**
 * Looks whether a built site is whole: the essential files are there, no page is cut off, and every address within the
 * site that a page names has a file that is not empty.
 * @param folder absolute path of the built site
 * @param built its pages, where they have been read already; they stand at the root of the host
 */
export function inspectDist(folder: string, built?: readonly BuiltPage[]): Inspection {
  const files = filesIn(folder);
  const pages = built ?? readBuiltPages(folder, files);
  const cutOff: string[] = [];
  /** File → the pages that name it; without any, it is essential. */
  const needed = new Map<string, string[]>(essentialFiles.map((file) => [file, []]));
  for (const { file, isWhole, addresses } of pages) {
    if (!isWhole) cutOff.push(`${file} is niet volledig.`);
    for (const path of addresses) {
      const target = fileAt(path);
      needed.set(target, [...(needed.get(target) ?? []), file]);
    }
  }
  const present = new Set(files);
  const missing = [...needed].flatMap(([file, from]) => {
    const by = from.length > 0 ? ` (nodig op ${from.length} pagina's, zoals ${from[0]})` : '';
    if (!present.has(file)) return [`${file} ontbreekt${by}.`];
    return statSync(join(folder, file)).size === 0 ? [`${file} is leeg${by}.`] : [];
  });
  return { pages: pages.length, problems: [...missing, ...cutOff] };
}
