/**
 * What axe doesn't look at, on each kind of page, in one visit: the order of the keyboard and whether its focus shows, also
 * in forced colours; 200 and 400 % (640 and 320 px of 1280); the spacing of text that WCAG 1.4.12 asks; no motion for
 * whoever wants none; on paper (A4 with margins, 718 px) nothing cut off.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openContext, watch } from '../support/browser.ts';
import { installProbes, runProbe, type Probes } from '../support/probes.ts';

const kinds = [
  '/',
  '/aanbod/',
  '/aanbod/a-z-project/',
  '/aanbod/vergelijken/',
  '/netwerken/',
  '/netwerken/samen-tegen-schooluitval/',
  '/kaart/#vlaams-brabant',
  '/regio/west-vlaanderen/',
  '/gemeente/',
  '/gemeente/oostende/',
  '/wegwijzer/',
  '/wegwijzer/leerling-haakt-af/',
  '/agenda/',
  '/begrippen/',
  '/contact/',
  '/zoeken/?q=schooluitval',
  '/bronnen/',
  '/stand-van-zaken/',
  '/overzicht/',
  '/data/',
  '/insluiten/',
  '/insluiten/kaart/',
  '/insluiten/gemeente/oostende/',
  '/lokale-begeleider-melden/',
  '/over/',
  '/privacy/',
  '/redactie/',
  '/404.html',
];

/** WCAG 2.2, 1.4.12: nothing gets lost with these. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;

let page: Page;
let problems: string[];
let close: () => Promise<void>;
beforeAll(async () => {
  const context = await openContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
  problems = watch(page);
  close = () => context.close();
});
afterAll(() => close());

const probe = (name: keyof Probes): Promise<string[]> => page.evaluate(runProbe, name);

const setSpacing = (css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

/** Everything that is wrong with a page, by the circumstances in which it is. */
async function faultsOf(path: string): Promise<string[]> {
  const found: string[] = [];
  const add = async (circumstances: string, ...names: (keyof Probes)[]): Promise<void> => {
    for (const name of names) found.push(...(await probe(name)).map((line) => `${circumstances}: ${line}`));
  };
  const resize = (width: number) => page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media: null, forcedColors: 'none' });
  await resize(1280);
  await page.goto(path, { waitUntil: 'load' });
  if (path.startsWith('/zoeken/')) await page.waitForSelector('site-search[data-asking]:not([data-busy])');
  await page.evaluate(installProbes);
  // The keyboard was used: what has the focus shows it.
  await page.keyboard.press('Tab');
  await add('1280 px', 'order', 'unmarkedFocus', 'unmarkedChoice', 'moving');
  await page.emulateMedia({ forcedColors: 'active' });
  await add('forced colours', 'unmarkedFocus', 'unmarkedChoice');
  await page.emulateMedia({ forcedColors: 'none' });
  await resize(640);
  await add('640 px', 'clipped');
  await resize(320);
  await add('320 px', 'order', 'clipped');
  await setSpacing(spacing);
  await add('320 px, spaced', 'clipped');
  await resize(1280);
  await add('1280 px, spaced', 'clipped');
  await setSpacing('');
  await page.emulateMedia({ media: 'print' });
  await resize(718);
  await add('paper', 'clipped');
  return found;
}

it('would notice each of these', async () => {
  await page.emulateMedia({ media: null, forcedColors: 'none' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/aanbod/', { waitUntil: 'load' });
  await page.evaluate(installProbes);
  await page.keyboard.press('Tab');
  await setSpacing(`
    .site-nav .links { display: flex; flex-direction: column-reverse }
    .site-nav a { border: 0 !important; font-weight: 400 !important; color: #fff !important }
    :focus-visible, :focus-visible::after { outline: none !important; box-shadow: none !important }
    h1 { inline-size: 2ch; overflow: hidden; white-space: nowrap }
    main { min-inline-size: 1400px; transition: opacity 1s }
  `);
  expect((await probe('order')).join()).toMatch(/back up: from <a> Aanbod/);
  expect((await probe('unmarkedFocus')).length).toBeGreaterThan(5);
  expect((await probe('unmarkedChoice')).join()).toMatch(/<a> Aanbod/);
  expect((await probe('clipped')).join()).toMatch(/page \d+ px too wide.*cut off: <h1> Aanbod/);
  expect(await probe('moving')).toEqual([expect.stringContaining('would move: <main')]);
  problems.length = 0;
});

it.each(kinds)('%s', async (path) => {
  expect(await faultsOf(path)).toEqual([]);
  expect(problems.splice(0)).toEqual([]);
});
