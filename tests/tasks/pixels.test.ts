/** What people come for stands within two screens of a phone: on places, on every offer, on every network. */
import { describe, expect, it } from 'vitest';
import { municipalitySample } from '../support/extent.ts';
import { openPage } from '../support/browser.ts';
import { sitemapPaths } from '../support/dist.ts';
import { measure, phone, twoScreens } from '../support/measure.ts';
import { places, someone, tell, tooLow, tooLowAt } from '../support/reach.ts';

const matching = (pattern: RegExp) => sitemapPaths().filter((path) => pattern.test(path));

/** Every region; municipalities with a guide, a French name or a merger; and those with the longest names. */
function sample(): string[] {
  const all = places();
  const regions = all.filter((path) => path.startsWith('/regio/'));
  const longest = all.toSorted((a, b) => b.length - a.length).slice(0, 24);
  const special = ['mechelen', 'elsene', 'watermaal-bosvoorde', 'pajottegem', 'beveren-kruibeke-zwijndrecht'];
  const others = [...municipalitySample().map(({ path }) => path), ...special.map((slug) => `/gemeente/${slug}/`)];
  // Of former municipalities there is a page that only leads on.
  return [...new Set([...regions, ...longest, ...others])].filter((path) => all.includes(path));
}

describe('within two screens at 360 × 780', () => {
  // All of them: every-place.volledig.test.ts.
  it('the person for a pupil who stays away, and for CLB and help that are stuck', async () => {
    expect(sample().length).toBeGreaterThan(30);
    expect(await tooLowAt(sample())).toEqual([]);
  });

  it('when, how and with whom to apply, on every offer', async () => {
    const offers = matching(/^\/aanbod\/(?!vergelijken\/)[^/]+\/$/);
    expect(offers).toHaveLength(7);
    const measured = await measure(offers, ['#aanmelden', '.apply .when', `.apply .contact ${someone}`, '.apply']);
    tell('offers', measured);
    expect(tooLow(measured)).toEqual([]);
  });

  it('the person of every region, on every network that has them', async () => {
    const networks = matching(/^\/netwerken\/(?!clb-)[^/]+\/$/);
    expect(networks).toHaveLength(2);
    const everyRegion = Array.from({ length: 6 }, (_, index) => `.people li:nth-child(${index + 1}) ${someone}`);
    const measured = await measure(networks, everyRegion);
    tell('networks', measured);
    expect(tooLow(measured)).toEqual([]);
  });

  it('a way to someone, on the work without contacts per region', async () => {
    const measured = await measure(['/netwerken/clb-samenwerking/'], ['.call a[href^="https:"]']);
    tell('clb', measured);
    expect(tooLow(measured)).toEqual([]);
  });
});

describe('measuring', () => {
  it('finds what opening the page finds', async () => {
    const path = '/gemeente/genk/';
    const selector = '[data-situation="clb-en-hulp-zitten-vast"] .people a';
    // Another kind of page first: its styles and its length must not count.
    const [, drawn] = await measure(['/aanbod/a-z-project/', path], [selector]);
    const { page, close } = await openPage(path, phone);
    const box = await page.locator(selector).first().boundingBox();
    await close();
    expect(box && [Math.round(box.y + box.height)]).toEqual(drawn?.bottoms);
  });

  it('tells what is missing or too low', () => {
    const measured = [
      { path: '/a/', bottoms: [1, twoScreens] },
      { path: '/b/', bottoms: [null] },
      { path: '/c/', bottoms: [1, twoScreens + 1] },
    ];
    expect(tooLow(measured)).toEqual(['/b/: ', '/c/: 1, 1561']);
  });
});
