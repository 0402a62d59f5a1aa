/** Links and fragments within the site lead somewhere, without a detour; every page can be reached from the start. */
import { LinkChecker, LinkState } from 'linkinator';
import { beforeAll, describe, expect, it } from 'vitest';
import { baseUrl } from '../support/browser.ts';
import { attribute, byTag, readPages, sitemapPaths } from '../support/dist.ts';

describe('links', () => {
  let broken: string[] = [];
  const reached = new Set<string>();

  beforeAll(async () => {
    const { links } = await new LinkChecker().check({
      path: `${baseUrl}/`,
      recurse: true,
      checkFragments: true,
      redirects: 'error',
      concurrency: 16,
      retryErrors: true,
      retryErrorsCount: 3,
      // Each municipality leads to these pages with its own question: one page each.
      linksToSkip: (link) =>
        Promise.resolve(!link.startsWith(`${baseUrl}/`) || /\/(?:insluiten|lokale-begeleider-melden)\/\?/.test(link)),
    });
    for (const { url } of links) if (url.startsWith(baseUrl)) reached.add(decodeURI(new URL(url).pathname));
    const bad = links.filter(({ state }) => state === LinkState.BROKEN);
    broken = [...Map.groupBy(bad, ({ url, status }) => `${url} (${status ?? 'no answer'})`)]
      .map(
        ([target, from]) =>
          `${target}, on ${from.length}: ${from
            .map(({ parent }) => parent ?? '?')
            .slice(0, 4)
            .join(' ')}`,
      )
      .map((line) => line.replaceAll(baseUrl, ''));
  }, 180_000);

  it('are whole, fragments included', () => {
    expect(reached.size).toBeGreaterThan(20);
    expect(broken).toEqual([]);
  });

  it('lead from the start page to every page of the sitemap', () => {
    expect(sitemapPaths().filter((path) => !reached.has(path))).toEqual([]);
  });

  it('to other sites use https, or are as a source gives them', () => {
    const other = readPages().flatMap((page) => byTag(page.document, 'a').map((link) => attribute(link, 'href') ?? ''));
    const schemes = new Set(other.map((href) => /^([a-z]+):/.exec(href)?.[1]).filter((scheme) => scheme !== undefined));
    const allowed = new Set(['https', 'http', 'mailto', 'tel']);
    expect([...schemes].filter((scheme) => !allowed.has(scheme))).toEqual([]);
  });
});
