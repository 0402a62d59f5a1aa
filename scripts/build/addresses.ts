/** The addresses that a page needs or leads to. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Attributes that hold one address. */
const ONE = new Set(['href', 'xlink:href', 'src', 'poster', 'action', 'data']);
/** Attributes that hold several, each with a size behind it. */
const SEVERAL = new Set(['srcset', 'imagesrcset']);
const CSS_ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^'")\s]*))\s*\)/g;

/** All elements below `node`, in document order; contents of `<template>` included. */
export function* elements(node: Tree.Node): Generator<Tree.Element> {
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  for (const child of children) {
    if ('tagName' in child) yield child;
    yield* elements(child);
  }
}

/** The addresses in `url()` of a style sheet. */
export const inCss = (css: string): string[] =>
  [...css.matchAll(CSS_ADDRESS)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');

/** `<meta>`: the picture for who shares the page, and the page that it sends the visitor on to. */
function inMeta(attributes: Map<string, string>): string[] {
  const content = attributes.get('content') ?? '';
  if (/^(?:og|twitter):image$/.test(attributes.get('property') ?? attributes.get('name') ?? '')) return [content];
  return attributes.get('http-equiv') === 'refresh' ? [content.replace(/^[^=]*=/, '')] : [];
}

function inElement({ tagName, attrs, childNodes }: Tree.Element): string[] {
  const attributes = new Map(attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]));
  const found = tagName === 'meta' ? inMeta(attributes) : [];
  for (const [name, value] of attributes) {
    if (ONE.has(name)) found.push(value);
    if (SEVERAL.has(name)) found.push(...value.split(',').map((candidate) => candidate.trim().split(/\s/)[0] ?? ''));
    if (name === 'style') found.push(...inCss(value));
  }
  if (tagName === 'style') found.push(...inCss(childNodes.map((node) => ('value' in node ? node.value : '')).join('')));
  return found;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * The paths within the same site that a page names: in `href`, `src`, `srcset`, `url()` of its own styles, its preloads,
 * the picture for who shares it, and where it sends on to. Addresses of the site itself count; it is known by the page's
 * canonical link.
 * @param page its text, or what was read of it
 * @param path where it stands, e.g. `/aanbod/`
 * @param others addresses that it names too
 * @returns each path once, decoded, without query or fragment
 */
export function siteAddresses(page: string | Tree.Document, path: string, others: readonly string[] = []): Set<string> {
  const all = [...elements(typeof page === 'string' ? parse(page) : page)];
  const canonical = all.find(
    ({ tagName, attrs }) => tagName === 'link' && attrs.some(({ value }) => value === 'canonical'),
  );
  const own = canonical?.attrs.find(({ name }) => name === 'href')?.value ?? '';
  const base = new URL(path, URL.canParse(own) ? own : 'http://site.invalid');
  const found = new Set<string>();
  for (const address of new Set([...all.flatMap(inElement), ...others])) {
    const url = URL.parse(address, base);
    if (url?.origin === base.origin) found.add(decode(url.pathname));
  }
  return found;
}
