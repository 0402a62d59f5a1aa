/** The addresses and places that `check:content` lets editors link to are those that the built site has. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../scripts/check/content-files.ts';
import { analyse } from '../../scripts/check/analyse.ts';
import { siteOf } from '../../scripts/check/site.ts';
import { attribute, elements, readPages } from '../support/dist.ts';

const files = await readContentFiles(resolve(import.meta.dirname, '../..'));
const { routes } = siteOf(
  files.map((file) => analyse(file, '2026-11-22')),
  new Set(),
);
const pages = new Map(readPages().map((page) => [page.path, page.document]));

describe('addresses for editors', () => {
  it('each leads to a page', () => {
    expect([...routes.keys()].filter((route) => !pages.has(route))).toEqual([]);
  });

  it('each place stands on its page', () => {
    const missing = [...routes].flatMap(([route, places]) => {
      const document = pages.get(route);
      const ids = new Set(document ? [...elements(document)].map((element) => attribute(element, 'id')) : []);
      return document ? [...places].filter((place) => !ids.has(place)).map((place) => `${route}#${place}`) : [];
    });
    expect(missing).toEqual([]);
  });
});
