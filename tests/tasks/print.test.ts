/** "Druk de contacten van West-Vlaanderen af": one A4 for each region, black on white, with everyone's address on it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openContext } from '../support/browser.ts';
import { municipalitySample } from '../support/extent.ts';

/** The width between the margins of src/styles/print.css, in CSS pixels: (210 − 2 × 14) mm. */
const paper = Math.round(((210 - 2 * 14) / 25.4) * 96);

let page: Page;
let close: () => Promise<void>;
beforeAll(async () => {
  const context = await openContext({ width: paper, colorScheme: 'dark' });
  page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  close = () => context.close();
});
afterAll(() => close());

/** How many sheets the page at `path` takes on A4, once there is what `until` selects. */
async function sheets(path: string, until = 'main'): Promise<number> {
  await page.goto(path, { waitUntil: 'load' });
  await page.locator(until).first().waitFor();
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Texts on paper that are too light for white or smaller than 8 pt. A browser prints no backgrounds unless it is asked to. */
const hardToRead = () =>
  page.evaluate(() => {
    const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
      willReadFrequently: true,
    });
    if (!canvas) throw new Error('No canvas.');
    /** Contrast of a colour, in whatever notation, with white. */
    const contrast = (color: string) => {
      canvas.fillStyle = '#fff';
      canvas.fillRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) =>
        channel(value / 255),
      );
      return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      const text = textContent?.trim();
      if (
        !parent ||
        !text ||
        !parent.checkVisibility({ visibilityProperty: true }) ||
        parent.closest('.visually-hidden')
      )
        continue;
      const { color, fill, fontSize } = getComputedStyle(parent);
      const ink = parent.closest('svg') ? fill : color;
      if (contrast(ink) < 7 || Number.parseFloat(fontSize) < 8 * (96 / 72))
        found.push(`${text.slice(0, 40)}: ${ink}, ${fontSize}`);
    }
    return found;
  });

describe('on paper', () => {
  it.each(['antwerpen', 'limburg', 'oost-vlaanderen', 'vlaams-brabant', 'west-vlaanderen', 'brussel'])(
    'the contacts of %s fit one A4, with every address, where they stand and when they were checked',
    async (region) => {
      const path = `/regio/${region}/`;
      expect(await sheets(path)).toBe(1);
      expect(await hardToRead()).toEqual([]);
      const words = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
      const addresses = await page
        .locator('main a[href^="mailto:"]')
        .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').replace(/^mailto:|\?.*/g, '')));
      expect(addresses.length).toBeGreaterThan(2);
      expect(addresses.filter((address) => !words.includes(address))).toEqual([]);
      expect(words).toContain(`${path.slice(0, -1)}/`);
      expect(words).toMatch(/Nagekeken op \d{1,2} \w+ \d{4}/);
    },
  );

  it.each(municipalitySample().map(({ path }) => path))('the contacts of %s fit one A4', async (path) => {
    expect(await sheets(path)).toBe(1);
  });

  it('the answers to a question begin on the first sheet', async () => {
    expect(await sheets('/zoeken/?q=Claudia', 'site-search .found li')).toBe(1);
    expect(await hardToRead()).toEqual([]);
  });

  it('counts the sheets of a long page', async () => {
    expect(await sheets('/begrippen/')).toBeGreaterThan(2);
  });
});
