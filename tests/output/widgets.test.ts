/** The pages for a frame on another site: allowed there, light, with the contacts of the whole page, and found by nobody. */
import { describe, expect, it } from 'vitest';
import { headersFor } from '../../scripts/hosts/rules.ts';
import { attribute, byTag, isWidget, meta, readPages, sitemapPaths, textOf, type DistPage } from '../support/dist.ts';
import { municipalitySample } from '../support/extent.ts';
import { firstLoad } from '../support/sizes.ts';

const widgets = readPages().filter(isWidget);
const except = (good: (page: DistPage) => boolean) => widgets.filter((page) => !good(page)).map(({ path }) => path);
const hrefs = (page: DistPage) => byTag(page.document, 'a').map((link) => attribute(link, 'href') ?? '');
/** Brotli, all but the font, in bytes. */
const weight = (page: DistPage) => {
  const { html, css, js, images } = firstLoad(page);
  return html + css + js + images;
};

describe('pages for other sites', () => {
  it('are there for the map, every region and every municipality', () => {
    const inFolder = (folder: string) => widgets.filter(({ path }) => path.startsWith(`/insluiten/${folder}/`)).length;
    expect(['kaart', 'regio', 'gemeente'].map(inFolder)).toEqual([1, 6, 304]);
    expect(widgets).toHaveLength(311);
  });

  it('may stand in a frame, and no other page may', () => {
    const framable = readPages().filter(({ path }) => !headersFor(path)['Content-Security-Policy']);
    expect(framable.map(({ path }) => path)).toEqual(widgets.map(({ path }) => path));
    expect(readPages().filter(({ source }) => source.includes('frame-ancestors'))).toEqual([]);
  });

  it('are kept from search engines, and lead to nothing that repeats them', () => {
    expect(except((page) => meta(page, 'robots') === 'noindex')).toEqual([]);
    expect(sitemapPaths().filter((path) => isWidget({ path }))).toEqual([]);
  });

  it('have a strict policy, one script, and nothing of the frame around other pages', () => {
    expect(
      except((page) => {
        const policy = meta(page, 'content-security-policy') ?? '';
        return policy.includes("default-src 'self'") && !/unsafe-|https?:/.test(policy);
      }),
    ).toEqual([]);
    expect(except(({ document }) => byTag(document, 'script').length === 1)).toEqual([]);
    expect(except(({ document }) => [...byTag(document, 'form'), ...byTag(document, 'header')].length === 0)).toEqual(
      [],
    );
  });

  it('have one heading, a title of their own, and open their links elsewhere', () => {
    expect(except(({ document }) => byTag(document, 'h1').length === 1)).toEqual([]);
    expect(new Set(widgets.map(({ document }) => byTag(document, 'title').map((title) => textOf(title))[0])).size).toBe(
      311,
    );
    expect(
      except(({ document }) => byTag(document, 'base').map((base) => attribute(base, 'target'))[0] === '_blank'),
    ).toEqual([]);
    expect(except((page) => hrefs(page).every((href) => !href.startsWith('#')))).toEqual([]);
  });

  it('say when they were checked, and lead to the whole page', () => {
    expect(except(({ document }) => /Nagekeken op \d+ \w+ \d{4}/.test(textOf(document)))).toEqual([]);
    expect(except((page) => hrefs(page).includes(page.path.replace('/insluiten', '')))).toEqual([]);
  });

  it('have everybody whom the whole page of the place has', () => {
    /** Whom one can mail or call; a mail to who publishes the site is about a mistake. */
    const people = (page: DistPage) => {
      const ways = hrefs(page).filter((href) => /^(?:mailto|tel):/.test(href) && !href.includes('subject=Fout'));
      return [...new Set(ways.map((href) => href.replace(/\?.*/, '')))].sort();
    };
    const whole = new Map(readPages().map((page) => [page.path, page]));
    const places = widgets.filter(({ path }) => path !== '/insluiten/kaart/');
    const other = places.filter((page) => {
      const of = whole.get(page.path.replace('/insluiten', ''));
      const own = people(page);
      return !of || own.length === 0 || own.join() !== people(of).join();
    });
    expect(other.map(({ path }) => path)).toEqual([]);
  });

  it('are light: 6 kB for contacts, 9 kB for the map', () => {
    const sample = municipalitySample().filter(isWidget);
    expect(sample.length).toBeGreaterThan(0);
    const contacts = [...widgets.filter(({ path }) => path.includes('/regio/')), ...sample];
    expect(contacts.filter((page) => weight(page) > 6_000).map((page) => `${page.path}: ${weight(page)}`)).toEqual([]);
    expect(weight(widgets.find(({ path }) => path === '/insluiten/kaart/') as DistPage)).toBeLessThanOrEqual(9_000);
  });
});
