/** What a first visit to a page costs, in bytes as they travel: brotli as we make it for hosts, fonts and pictures as they are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { distFolder } from './dist-folder.ts';
import { attribute, byTag, type DistPage } from './dist.ts';

export interface FirstLoad {
  readonly html: number;
  readonly css: number;
  /** Modules that the page names itself, and what those import at once. */
  readonly js: number;
  readonly font: number;
  readonly images: number;
}

/** At its best, which is what Node takes when nothing is said: so are the files beside the pages (scripts/build/compress.ts). */
const brotli = (data: Buffer | string) => brotliCompressSync(data).byteLength;

const known = new Map<string, number>();

/** Size in bytes of a file of the built site (root-relative address), brotli. */
function compressed(address: string): number {
  const size = known.get(address) ?? brotli(readFileSync(join(distFolder(), address)));
  known.set(address, size);
  return size;
}

const raw = (address: string) => readFileSync(join(distFolder(), address)).byteLength;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Addresses of the modules that a module imports at once, itself included. Dynamic imports wait, and do not count. */
function withImports(address: string, seen = new Set<string>()): Set<string> {
  if (seen.has(address)) return seen;
  seen.add(address);
  const source = readFileSync(join(distFolder(), address), 'utf8');
  for (const [, target] of source.matchAll(
    /(?:^|[;}\s])import\s*(?:[\w$*{}\s,]+?from\s*)?["'](\.{1,2}\/[^"']+)["']/g,
  )) {
    withImports(new URL(target ?? '', new URL(address, 'http://site')).pathname, seen);
  }
  return seen;
}

/** Addresses of the modules that a page names itself, and of what those import at once. */
function modulesOf(page: DistPage): Set<string> {
  const scripts = byTag(page.document, 'script').flatMap((script) => attribute(script, 'src') ?? []);
  return new Set(scripts.flatMap((address) => [...withImports(address)]));
}

/**
 * Size in bytes, as they travel, of the modules that a page loads on demand, with what they import that isn't there yet.
 * @param names of the modules, as the modules that load them name them
 * @throws Error when none of the page's modules loads one of that name
 */
export function onDemand(page: DistPage, names: Iterable<string>): number {
  const first = modulesOf(page);
  const code = [...first].map((address) => readFileSync(join(distFolder(), address), 'utf8')).join('');
  const found = [...names].flatMap((name) => {
    const [, file] = new RegExp(`import\\([\`"']\\./(${name}\\.[\\w-]+\\.js)`).exec(code) ?? [];
    if (!file) throw new Error(`Nothing of ${page.path} loads ${name}.`);
    return [...withImports(`/_astro/${file}`)];
  });
  return sum([...new Set(found)].filter((address) => !first.has(address)).map(compressed));
}

/** Addresses of `<link rel="…">` of one kind. */
const links = (page: DistPage, wanted: (link: ReturnType<typeof byTag>[number]) => boolean) =>
  byTag(page.document, 'link')
    .filter(wanted)
    .flatMap((link) => attribute(link, 'href') ?? []);

/** Addresses of the fonts that the styles of a page name. */
export const fonts = ({ source }: DistPage): string[] =>
  [...source.matchAll(/url\("?([^")]+\.woff2)"?\)/g)].map(([, address = '']) => address);

/** Measures one page. */
export function firstLoad(page: DistPage): FirstLoad {
  const pictures = byTag(page.document, 'img').flatMap((image) => attribute(image, 'src') ?? []);
  return {
    html: brotli(page.source),
    css: sum(links(page, (link) => attribute(link, 'rel') === 'stylesheet').map(compressed)),
    js: sum([...modulesOf(page)].map(compressed)),
    font: sum(fonts(page).map(raw)),
    images: sum(pictures.filter((address) => address.startsWith('/')).map(raw)),
  };
}
