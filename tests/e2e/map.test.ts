/** The map: every way to every region's contacts, layers, small screens and forced colours. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, type PageOptions } from '../support/browser.ts';
import { readPages } from '../support/dist.ts';
import { regions } from '../support/geo-content.ts';

const ids = regions.map(({ id }) => id);
const hasAddress = (contact: string): boolean =>
  /"(?:email|telefoon)"/.test(readFileSync(`content/contacten/${contact}.json`, 'utf8'));
/** Whom the panel of a region shows, in the order of the situations: for each network its contacts, or whom to ask instead. */
const contactsOf = (id: string): string[] => {
  const networks = regions.find((region) => region.id === id)?.data.netwerken ?? [];
  const ofNetworks = ['samen-tegen-schooluitval', 'lerende-netwerken-jeugdhulp-onderwijs'].flatMap((name) => {
    const network = networks.find(({ netwerk }) => netwerk === name);
    return [...(network?.contacten ?? []), ...(network?.vraagHetAan ?? [])].filter(hasAddress);
  });
  return [...ofNetworks, 'colette-victor'];
};

/** Runs with a page that must stay free of console messages, errors and foreign requests. */
async function on(path: string, options: PageOptions, check: (page: Page) => Promise<void>): Promise<void> {
  const { page, problems, close } = await openPage(path, options);
  try {
    await check(page);
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
}

const shape = (page: Page, id: string): Locator => page.locator(`svg a[data-region="${id}"]`);
const listed = (page: Page, id: string): Locator => page.locator(`.region-list a[data-region="${id}"]`);
const panel = (page: Page, id: string): Locator => page.locator(`section#${id}`);
const fillOf = (page: Page, id: string): Promise<string> =>
  shape(page, id)
    .locator('.shape')
    .evaluate((path) => getComputedStyle(path).fill);

/** A point inside the region's first ring that no other region or name covers: where a visitor clicks. */
async function pointIn(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.evaluate((region) => {
    const path = document.querySelector(`svg a[data-region="${region}"] .shape`);
    if (!path) throw new Error(`No shape of ${region}`);
    const { left, top, width, height } = path.getBoundingClientRect();
    for (let row = 1; row < 30; row += 1)
      for (let column = 1; column < 30; column += 1) {
        const [x, y] = [left + (width * column) / 30, top + (height * row) / 30];
        if (document.elementFromPoint(x, y) === path) return { x, y };
      }
    throw new Error(`Nothing of ${region} can be pointed at`);
  }, id);
}

async function expectContacts(page: Page, id: string): Promise<void> {
  await panel(page, id).waitFor({ state: 'visible' });
  const open = await page.locator(ids.map((each) => `section#${each}`).join()).evaluateAll((panels) =>
    panels
      .filter((section) => section.checkVisibility({ visibilityProperty: true }))
      .map((section) => ({
        id: section.id,
        contacts: [...section.querySelectorAll('[data-contact]')].map((card) => card.getAttribute('data-contact')),
      })),
  );
  expect(open).toEqual([{ id, contacts: contactsOf(id) }]);
}

describe('/kaart/ with a script', () => {
  it('a click on a region opens its contacts beside the map at once, with its own address', async () => {
    await on('/kaart/', {}, async (page) => {
      for (const id of ids) {
        const { x, y } = await pointIn(page, id);
        await page.mouse.click(x, y);
        await page.waitForURL(`**/kaart/#${id}`);
        await expectContacts(page, id);
        expect(await page.evaluate(() => window.scrollY)).toBe(0);
        // The address changes first.
        await expect.poll(() => panel(page, id).evaluate((section) => section === document.activeElement)).toBe(true);
        await expect.poll(() => shape(page, id).getAttribute('aria-current')).toBe('true');
        await page.keyboard.press('Escape');
      }
    });
  });

  it('the keyboard opens each region from the map and from the list', async () => {
    await on('/kaart/', {}, async (page) => {
      for (const id of ids)
        for (const link of [shape(page, id), listed(page, id)]) {
          await link.focus();
          await page.keyboard.press('Enter');
          await expectContacts(page, id);
          await page.keyboard.press('Escape');
        }
    });
  });

  it('the back button closes and reopens, and "Alle regio’s" leads back to the list', async () => {
    await on('/kaart/', {}, async (page) => {
      await listed(page, 'limburg').click();
      await expectContacts(page, 'limburg');
      await shape(page, 'antwerpen').locator('.name').click();
      await expectContacts(page, 'antwerpen');
      await page.goBack();
      await expectContacts(page, 'limburg');
      await page.goBack();
      expect(await panel(page, 'limburg').isVisible()).toBe(false);
      expect(await listed(page, 'limburg').isVisible()).toBe(true);
      await page.goForward();
      await page.getByRole('link', { name: 'Alle regio’s' }).click();
      expect(await listed(page, 'brussel').isVisible()).toBe(true);
    });
  });

  it('Escape closes a panel, and the focus returns to the link that opened it, as after the back button', async () => {
    await on('/kaart/', {}, async (page) => {
      const focused = () => listed(page, 'limburg').evaluate((link) => link === document.activeElement);
      await listed(page, 'limburg').click();
      await expectContacts(page, 'limburg');
      await page.keyboard.press('Escape');
      await panel(page, 'limburg').waitFor({ state: 'hidden' });
      expect(await focused()).toBe(true);
      await page.keyboard.press('Enter');
      await expectContacts(page, 'limburg');
      await page.goBack();
      await expect.poll(focused).toBe(true);
      // Once closed, Escape means nothing more.
      await page.keyboard.press('Escape');
      expect(new URL(page.url()).hash).toBe('#regios');
    });
  });

  it('the names on an open province keep a contrast of 4.5 to 1', async () => {
    await on('/kaart/#antwerpen', { reducedMotion: 'reduce' }, async (page) => {
      const ratio = await page.evaluate(() => {
        const light = (colour: string): number => {
          const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
            const value = Number(part) / 255;
            return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const fill = (selector: string) => {
          const found = document.querySelector(selector);
          return found ? light(getComputedStyle(found).fill) : Number.NaN;
        };
        const [name, province] = [fill('.point[data-region="antwerpen"] text'), fill('#shape-antwerpen')];
        return (Math.max(name, province) + 0.05) / (Math.min(name, province) + 0.05);
      });
      expect(ratio).toBeGreaterThan(4.5);
    });
  });

  it('an address with a region opens it', async () => {
    await on('/kaart/#oost-vlaanderen', {}, (page) => expectContacts(page, 'oost-vlaanderen'));
  });

  it('map and list light each other up, by pointer and by focus', async () => {
    await on('/kaart/', { reducedMotion: 'reduce' }, async (page) => {
      const before = await fillOf(page, 'limburg');
      await listed(page, 'limburg').hover();
      expect(await fillOf(page, 'limburg')).not.toBe(before);
      const lineOf = () => listed(page, 'antwerpen').evaluate((link) => getComputedStyle(link).textDecorationLine);
      expect(await lineOf()).toBe('none');
      await shape(page, 'antwerpen').locator('.name').hover();
      expect(await lineOf()).toBe('underline');
      expect(await fillOf(page, 'limburg')).toBe(before);
      await page.keyboard.press('Tab');
      await shape(page, 'limburg').focus();
      expect(await fillOf(page, 'limburg')).not.toBe(before);
    });
  });

  it('draws the focus ring above the neighbours', async () => {
    await on('/kaart/', {}, async (page) => {
      const ring = page.locator('.ring[data-region="vlaams-brabant"]');
      const width = () => ring.evaluate((use) => Number.parseFloat(getComputedStyle(use).strokeWidth));
      expect(await width()).toBe(0);
      await page.keyboard.press('Tab');
      await shape(page, 'vlaams-brabant').focus();
      expect(await width()).toBeGreaterThanOrEqual(4);
      const isLast = await ring.evaluate((use) => use.parentElement === use.closest('svg')?.lastElementChild);
      expect(isLast).toBe(true);
      // Wider than the mark of the open panel, also on the region that is open.
      await page.goto('/kaart/#vlaams-brabant');
      expect(await width()).toBe(2);
      await page.keyboard.press('Tab');
      await shape(page, 'vlaams-brabant').focus();
      expect(await width()).toBeGreaterThanOrEqual(4);
    });
  });
});

describe('/kaart/ without a script', () => {
  it('the link of each region opens its panel by its address', async () => {
    await on('/kaart/', { javaScriptEnabled: false }, async (page) => {
      for (const id of ids) {
        await listed(page, id).click();
        await expectContacts(page, id);
        await page.goBack();
        expect(await listed(page, id).isVisible()).toBe(true);
      }
    });
  });
});

describe('the map on the start page', () => {
  it('leads to the page of each region, without a script too', async () => {
    await on('/', { javaScriptEnabled: false }, async (page) => {
      for (const id of ids) {
        expect(await shape(page, id).getAttribute('href')).toBe(`/regio/${id}/`);
        const source = readPages().find(({ path }) => path === `/regio/${id}/`)?.source;
        expect(source, id).toContain('data-contact=');
        // Nothing lies over the name: it would take the click.
        await shape(page, id).locator('.name').first().click({ trial: true, timeout: 5000 });
      }
      await shape(page, 'limburg').locator('.name').first().click();
      await page.waitForURL('**/regio/limburg/');
    });
  });

  it('is one tab stop and one link to hear for every region: the list beside it, at any width', async () => {
    await on('/', {}, async (page) => {
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        for (const { id, data } of regions) {
          expect(await page.getByRole('link', { name: data.naam, exact: true }).count()).toBe(1);
          expect(await page.locator(`svg a[data-region='${id}'][tabindex='-1']`).count()).toBe(1);
        }
      }
    });
  });
});

/** Ids of the regions where a network has a contact. */
const withNetwork = (network: string) =>
  regions
    .filter(({ data }) => data.netwerken.some((entry) => entry.netwerk === network && entry.contacten.length > 0))
    .map(({ id }) => id);

describe('layers', () => {
  const layers: readonly (readonly [layer: string, raised: readonly string[]])[] = [
    ['lokale-begeleiders', ['antwerpen', 'west-vlaanderen']],
    ['lerende-netwerken-jeugdhulp-onderwijs', withNetwork('lerende-netwerken-jeugdhulp-onderwijs')],
    ['samen-tegen-schooluitval', withNetwork('samen-tegen-schooluitval')],
    ['alles', ids],
  ];

  it.each([true, false])(
    'each fades what does not belong to it, by keyboard (script: %s)',
    async (javaScriptEnabled) => {
      await on('/kaart/', { javaScriptEnabled, reducedMotion: 'reduce' }, async (page) => {
        for (const [layer, expected] of layers) {
          const radio = page.locator(`input[name="laag"][value="${layer}"]`);
          await page.locator('input[name="laag"]:checked').focus();
          for (let step = 0; step < 4 && !(await radio.isChecked()); step += 1) await page.keyboard.press('ArrowRight');
          expect(await radio.isChecked(), layer).toBe(true);
          const fills = await Promise.all(ids.map((id) => fillOf(page, id)));
          const raised = ids.filter((id) => expected.includes(id));
          const brightest = fills[ids.indexOf(raised[0] ?? '')];
          expect(
            ids.filter((_, index) => fills[index] === brightest),
            layer,
          ).toEqual(raised);
          const points = await page.locator('.points').evaluate((group) => getComputedStyle(group).opacity);
          expect(points, layer).toBe(['alles', 'lokale-begeleiders'].includes(layer) ? '1' : '0');
        }
      });
    },
  );

  it('has an address, is told, and survives opening a region and coming back', async () => {
    await on('/kaart/?laag=samen-tegen-schooluitval', { reducedMotion: 'reduce' }, async (page) => {
      const chosen = () => page.locator('input[name="laag"]:checked').getAttribute('value');
      expect(await chosen()).toBe('samen-tegen-schooluitval');
      const label = page.locator('.layer-switch label', { hasText: 'Lokale begeleiders' });
      await label.click();
      expect(new URL(page.url()).search).toBe('?laag=lokale-begeleiders');
      expect(await page.locator('[data-layer-result]').textContent()).toContain('Antwerpen');
      await listed(page, 'antwerpen').click();
      await page.reload();
      expect(await chosen()).toBe('lokale-begeleiders');
      await expectContacts(page, 'antwerpen');
      await page.locator('.layer-switch label', { hasText: 'Alles' }).click();
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('answers a touch, and the list says only what belongs to the layer', async () => {
    await on('/kaart/', { width: 360 }, async (page) => {
      await page.locator('.layer-switch label', { hasText: 'Samen tegen Schooluitval' }).click();
      const texts = await page
        .locator('.region-list li')
        .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).innerText));
      expect(
        texts.every((text) => text.includes('Samen tegen Schooluitval') && !text.includes('Jeugdhulp-onderwijs')),
      ).toBe(true);
    });
  });
});

describe('320 px', () => {
  it.each(['/', '/kaart/'])('%s does not scroll sideways and has targets of 24 px for every region', async (path) => {
    await on(path, { width: 320 }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      for (const id of ids) {
        const box = await listed(page, id).boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      }
    });
  });

  it.each(['/', '/kaart/'])('names on the map of %s keep apart at 320, 390, 768 and 1280 px', async (path) => {
    await on(path, {}, async (page) => {
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate(() => document.fonts.ready);
        const overlaps = await page.locator('svg:has([data-region])').evaluate((svg) => {
          const names = [...svg.querySelectorAll('text')].filter((text) => {
            const style = getComputedStyle(text);
            return style.display !== 'none' && style.opacity !== '0';
          });
          const boxes = names.map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }));
          const frame = svg.getBoundingClientRect();
          const outside = boxes.filter(
            ({ box }) => box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom,
          );
          const pairs = boxes.flatMap((one, index) =>
            boxes
              .slice(index + 1)
              .filter(
                ({ box }) =>
                  box.left < one.box.right &&
                  one.box.left < box.right &&
                  box.top < one.box.bottom &&
                  one.box.top < box.bottom,
              )
              .map((other) => `${one.name} and ${other.name}`),
          );
          return { count: boxes.length, pairs, outside: outside.map(({ name }) => name) };
        });
        expect(overlaps.count, `${width} px`).toBeGreaterThanOrEqual(6);
        expect(overlaps, `${width} px`).toMatchObject({ pairs: [], outside: [] });
      }
    });
  });
});

describe('forced colours', () => {
  it('draws with system colours and marks the open region', async () => {
    await on('/kaart/#limburg', { forcedColors: 'active' }, async (page) => {
      const system = await page.evaluate(() => {
        const probe = document.createElement('i');
        document.body.append(probe);
        const of = (name: string) => {
          probe.style.setProperty('forced-color-adjust', 'none');
          probe.style.color = name;
          return getComputedStyle(probe).color;
        };
        const colours = { canvas: of('Canvas'), text: of('CanvasText'), highlight: of('Highlight') };
        probe.remove();
        return colours;
      });
      expect(await fillOf(page, 'antwerpen')).toBe(system.canvas);
      expect(await fillOf(page, 'limburg')).toBe(system.highlight);
      const stroke = await shape(page, 'antwerpen')
        .locator('.shape')
        .evaluate((path) => getComputedStyle(path).stroke);
      expect(stroke).toBe(system.text);
    });
  });

  it('a layer hatches where nobody is known, in the names outside the regions too', async () => {
    await on(
      '/kaart/?laag=samen-tegen-schooluitval',
      { forcedColors: 'active', reducedMotion: 'reduce' },
      async (page) => {
        const known = withNetwork('samen-tegen-schooluitval');
        const inkOf = (id: string) =>
          shape(page, id)
            .locator('.name')
            .first()
            .evaluate((name) => getComputedStyle(name).fill);
        const inks = await Promise.all(ids.map(inkOf));
        const fills = await Promise.all(ids.map((id) => fillOf(page, id)));
        expect(ids.filter((_, index) => !fills[index]?.includes('onbekend'))).toEqual(known);
        expect(ids.filter((_, index) => inks[index] === inks[ids.indexOf(known[0] ?? '')])).toEqual(known);
      },
    );
  });
});
