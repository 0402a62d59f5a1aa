/** The pages of the built site, read and parsed once by each worker. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { distFolder } from './dist-folder.ts';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export interface DistPage {
  /** Address, e.g. `/aanbod/` or `/404.html`. */
  readonly path: string;
  /** File below the built site, e.g. `aanbod/index.html`. */
  readonly file: string;
  readonly source: string;
  readonly document: DefaultTreeAdapterTypes.Document;
}

const known = new WeakMap<Node, readonly Element[]>();

/** All elements below `node`, in document order; contents of `<template>` included. */
export function elements(node: Node): readonly Element[] {
  const before = known.get(node);
  if (before) return before;
  const found: Element[] = [];
  collect(node, found);
  known.set(node, found);
  return found;
}

function collect(node: Node, found: Element[]): void {
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  for (const child of children) {
    if ('tagName' in child) found.push(child);
    collect(child, found);
  }
}

/** The elements with this name. */
export function byTag(node: Node, name: string): Element[] {
  return elements(node).filter((element) => element.tagName === name);
}

/** Value of an attribute, or `undefined` where it is absent. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** Content of the first `<meta name="…">` (or `property`), or `undefined`. */
export function meta(page: DistPage, name: string): string | undefined {
  const found = byTag(page.document, 'meta').find((element) =>
    ['name', 'property', 'http-equiv'].some((key) => attribute(element, key)?.toLowerCase() === name),
  );
  return found && attribute(found, 'content');
}

/**
 * Text below `node`. Blocks are separated by spaces, as a reader sees them.
 * @param skip elements whose text does not count
 */
export function textOf(node: Node, skip: (element: Element) => boolean = () => false): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  if ('tagName' in node && (node.namespaceURI !== html.NS.HTML || skip(node))) return ' ';
  const inner = node.childNodes.map((child) => textOf(child, skip)).join('');
  return 'tagName' in node && !inlineTags.has(node.tagName) ? ` ${inner} ` : inner;
}

const inlineTags = new Set(['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'em', 'i', 'mark', 'q', 'small', 'span', 'strong', 'time']);

/** The one `<main>` of a page. */
export function mainOf(page: DistPage): Element {
  const [main] = byTag(page.document, 'main');
  if (!main) throw new Error(`${page.path} has no <main>.`);
  return main;
}

/** Pages that send the visitor on to another address: they hold a link and nothing else. */
export function isRedirect(page: DistPage): boolean {
  return meta(page, 'refresh') !== undefined;
}

let pages: readonly DistPage[] | undefined;

/** Every HTML page of the built site, in alphabetical order of address. */
export function readPages(): readonly DistPage[] {
  pages ??= parsePages(distFolder());
  return pages;
}

function parsePages(folder: string): DistPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .map((file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      return { path: `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`, file, source, document: parse(source) };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether a page is for a frame on another site. */
export const isWidget = ({ path }: Pick<DistPage, 'path'>): boolean => /^\/insluiten\/./.test(path);

/** The pages a visitor of the site reads: all but redirects, the editors' form and what other sites frame. */
export function readContentPages(): DistPage[] {
  return readPages().filter((page) => !isRedirect(page) && page.path !== '/beheer/' && !isWidget(page));
}

/** Addresses (root-relative) that the sitemap lists. */
export function sitemapPaths(): string[] {
  const folder = distFolder();
  return readdirSync(folder)
    .filter((file) => /^sitemap-\d+\.xml$/.test(file))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)])
    .map(([, address]) => decodeURI(new URL(address ?? '').pathname));
}
