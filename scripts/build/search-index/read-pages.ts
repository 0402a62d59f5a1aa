/** Reads the pages of a built site that want to be found. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { readPage, type PageText } from '../../../src/search/build/read-page.ts';
import { addressOf, filesIn } from '../../hosts/files.ts';

/**
 * A municipality is found by the place finder: its page, one of 304 alike, stays out of both indexes. So does what other
 * sites show in a frame.
 */
const isLeftOut = (url: string): boolean => /^\/(?:gemeente|insluiten)\/./.test(url);

/**
 * Visitors who look for help have nothing from the editors' manual: it is only found by its names, the headings of the
 * manual itself, and the everyday words for these.
 */
function withoutText(text: PageText): PageText {
  const headings = text.url === '/redactie/' ? text.sections.filter(({ anchor }) => anchor !== '') : [];
  return { ...text, sections: headings.map((section) => ({ ...section, text: '' })) };
}

/**
 * What the search reads of a page.
 * @param file from the root of the built site
 * @param page its text, or what was read of it
 * @returns undefined for a page that is not to be found
 */
export function searchedText(file: string, page: string | DefaultTreeAdapterTypes.Document): PageText | undefined {
  const url = addressOf(file);
  const text = url.endsWith('/') && !isLeftOut(url) ? readPage(page, url) : undefined;
  return text && url.startsWith('/redactie/') ? withoutText(text) : text;
}

/** The pages of a built site that want to be found, in order of address. */
export const readPages = (distDir: string): PageText[] =>
  filesIn(distDir).flatMap((file) =>
    file.endsWith('index.html') ? (searchedText(file, readFileSync(join(distDir, file), 'utf8')) ?? []) : [],
  );
