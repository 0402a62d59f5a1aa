/** What people come for stands within two screens of a phone: on every place, every offer, every network. */
import { describe, expect, it } from 'vitest';
import { openPage } from '../support/browser.ts';
import { sitemapPaths } from '../support/dist.ts';
import { measure, phone, twoScreens, type Measured } from '../support/measure.ts';

const pages = sitemapPaths();
const matching = (pattern: RegExp) => pages.filter((path) => pattern.test(path));
const someone = 'a:is([href^="mailto:"], [href^="tel:"])';

/** Pages on which something is missing or stands lower than two screens, and how low. */
const tooLow = (measured: readonly Measured[]) =>
  measured
    .filter(({ bottoms }) => bottoms.some((bottom) => bottom === null || bottom > twoScreens))
    .map(({ path, bottoms }) => `${path}: ${bottoms.join(', ')}`);

function tell(kind: string, measured: readonly Measured[]): void {
  if (!process.env['TASKS_TELL']) return;
  for (const index of measured[0]?.bottoms.keys() ?? []) {
    const all = measured.map(({ bottoms }) => bottoms[index] ?? Infinity).toSorted((a, b) => a - b);
    console.log(`${kind}, ${index}: ${all[0]} to ${all.at(-1)} px on ${all.length} pages`);
  }
}

describe('within two screens at 360 × 780', () => {
  it('the person for a pupil who stays away, and for CLB and help that are stuck, in every municipality and region', async () => {
    const places = matching(/^\/(?:gemeente|regio)\/[^/]+\/$/);
    expect(places).toHaveLength(304 + 6);
    const person = (situation: string) => `[data-situation="${situation}"] .people ${someone}`;
    const measured = await measure(places, [person('leerling-haakt-af'), person('clb-en-hulp-zitten-vast')]);
    tell('places', measured);
    expect(tooLow(measured)).toEqual([]);
  });

  it('when, how and with whom to apply, on every offer', async () => {
    const offers = matching(/^\/aanbod\/[^/]+\/$/);
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
    expect(
      tooLow([
        { path: '/a/', bottoms: [1, twoScreens] },
        { path: '/b/', bottoms: [null] },
        { path: '/c/', bottoms: [1, 1561] },
      ]),
    ).toEqual(['/b/: ', '/c/: 1, 1561']);
  });
});
