/** What every page says about itself: language, one h1, title, description, address, picture, structured data, CSP. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ogTexts } from '../../src/seo/og/texts.ts';
import { distFolder } from '../support/dist-folder.ts';
import {
  attribute,
  byTag,
  elements,
  isRedirect,
  meta,
  readContentPages,
  readPages,
  textOf,
  type DistPage,
} from '../support/dist.ts';

let pages: DistPage[] = [];
beforeAll(() => {
  pages = readContentPages();
});

/** `path: value` of the pages whose value is already on another page. */
function repeated(of: (page: DistPage) => string | undefined): string[] {
  const groups = Map.groupBy(pages, (page) => of(page) ?? '');
  return [...groups]
    .filter(([, same]) => same.length > 1)
    .map(([value, same]) => `${value}: ${same.map((page) => page.path).join(' ')}`);
}

/** Addresses of the pages that do not satisfy a condition. */
const except = (good: (page: DistPage) => boolean) => pages.filter((page) => !good(page)).map((page) => page.path);

const isIndexable = (page: DistPage) => !meta(page, 'robots')?.includes('noindex');
const title = (page: DistPage) => textOf(byTag(page.document, 'title')[0] ?? page.document).trim();
const canonical = (page: DistPage) => {
  const link = byTag(page.document, 'link').find((element) => attribute(element, 'rel') === 'canonical');
  return link && attribute(link, 'href');
};

describe('every page', () => {
  it('is in Flemish Dutch', () => {
    expect(pages.length).toBeGreaterThan(20);
    expect(
      except(({ document }) => byTag(document, 'html').some((root) => attribute(root, 'lang') === 'nl-BE')),
    ).toEqual([]);
  });

  it('has one h1 and one main', () => {
    const wrong = pages.flatMap(({ path, document }) => {
      const [headings, mains] = [byTag(document, 'h1').length, byTag(document, 'main').length];
      return headings === 1 && mains === 1 ? [] : [`${path}: ${headings} h1, ${mains} main`];
    });
    expect(wrong).toEqual([]);
  });

  it('skips no level of heading', () => {
    const wrong = pages.flatMap(({ path, document }) => {
      const levels = [...elements(document)]
        .flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? [])
        .map(Number);
      const skips = levels.some((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
      return skips ? [`${path}: ${levels.join(' ')}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('has a title of its own', () => {
    expect(except((page) => title(page).length >= 10)).toEqual([]);
    expect(repeated(title)).toEqual([]);
  });

  it('has a description of its own, of a fitting length', () => {
    const fits = (page: DistPage) => {
      const length = meta(page, 'description')?.length ?? 0;
      return length >= 30 && length <= 240;
    };
    expect(except(fits)).toEqual([]);
    expect(repeated((page) => meta(page, 'description'))).toEqual([]);
  });

  it('names its own address, unless it must not be found', () => {
    expect(
      except((page) => !isIndexable(page) || new URL(canonical(page) ?? 'x:').pathname === encodeURI(page.path)),
    ).toEqual([]);
    expect(new Set(pages.filter(isIndexable).map((page) => new URL(canonical(page) ?? 'x:').origin)).size).toBe(1);
  });

  it('has Open Graph data, and its image exists', () => {
    const keys = ['og:title', 'og:description', 'og:url', 'og:image', 'og:type', 'og:locale', 'og:site_name'];
    expect(except((page) => keys.every((key) => meta(page, key)))).toEqual([]);
    const images = new Set(pages.map((page) => new URL(meta(page, 'og:image') ?? 'x:').pathname));
    expect(images.size).toBeGreaterThan(2);
    expect([...images].filter((image) => !existsSync(join(distFolder(), image)))).toEqual([]);
    const saysWhatItShows = (page: DistPage) =>
      Object.entries(ogTexts).some(
        ([kind, { title }]) =>
          meta(page, 'og:image')?.endsWith(`/${kind}.png`) && meta(page, 'og:image:alt')?.includes(title),
      );
    expect(except(saysWhatItShows)).toEqual([]);
  });
});

describe('structured data', () => {
  const graphs = (page: DistPage) =>
    byTag(page.document, 'script')
      .filter((script) => attribute(script, 'type') === 'application/ld+json')
      .flatMap((script) => {
        const node = script.childNodes[0];
        return [JSON.parse(node && 'value' in node ? node.value : '') as unknown].flat() as Record<string, unknown>[];
      });

  it('parses, and each object says what it is', () => {
    const wrong = pages.flatMap((page) =>
      graphs(page)
        .filter((one) => one['@context'] !== 'https://schema.org' || typeof one['@type'] !== 'string')
        .map((one) => `${page.path}: ${JSON.stringify(one).slice(0, 80)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has breadcrumbs on every page that may be found, but the start page and the 404 page', () => {
    const without = except(
      (page) => !isIndexable(page) || graphs(page).some((one) => one['@type'] === 'BreadcrumbList'),
    );
    expect(without.filter((path) => path !== '/' && path !== '/404.html')).toEqual([]);
  });

  it('describes each offer as a service', () => {
    const offers = pages.filter(
      (page) => /^\/aanbod\/[^/]+\/$/.test(page.path) && page.path !== '/aanbod/vergelijken/',
    );
    expect(offers.length).toBeGreaterThanOrEqual(7);
    const without = offers.filter((page) => !graphs(page).some((one) => one['@type'] === 'Service'));
    expect(without.map((page) => page.path)).toEqual([]);
  });
});

describe('the content security policy', () => {
  /** The directives of a page's policy, by name. */
  const policy = (page: DistPage) =>
    new Map(
      (meta(page, 'content-security-policy') ?? '')
        .split(';')
        .map((directive) => directive.trim().split(/\s+/))
        .map(([name = '', ...values]) => [name, values]),
    );

  it('is on every page, with hashes and nothing unsafe', () => {
    const strict = (page: DistPage) => {
      const rules = policy(page);
      const all = [...rules.values()].flat();
      return (
        rules.get('default-src')?.join() === "'self'" &&
        rules.get('object-src')?.join() === "'none'" &&
        rules.get('base-uri')?.join() === "'none'" &&
        rules.get('require-trusted-types-for')?.join() === "'script'" &&
        rules.get('trusted-types')?.join() === "'none'" &&
        rules.has('script-src') &&
        rules.has('style-src') &&
        !all.some((value) => value.startsWith("'unsafe-") || value === '*' || /^https?:/.test(value))
      );
    };
    expect(except(strict)).toEqual([]);
  });

  it('stands before all that it governs', () => {
    const first = /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" /;
    expect(
      readPages()
        .filter((page) => !isRedirect(page) && !first.test(page.source))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('lets no script of another host in, not even on the editors’ form', () => {
    const sources = readPages().flatMap((page) => policy(page).get('script-src') ?? []);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((value) => /^(?:https?:|\*|'unsafe-(?:inline|eval)')/.test(value))).toEqual([]);
  });
});
