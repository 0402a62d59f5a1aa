/** The place finder: a combobox after the ARIA Authoring Practices, and a plain form without a script. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, type PageOptions } from '../support/browser.ts';

async function on(
  path: string,
  options: PageOptions,
  check: (page: Page, requests: string[]) => Promise<void>,
): Promise<void> {
  const { page, problems, close } = await openPage(path, options);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  try {
    await check(page, requests);
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
}

const field = (page: Page): Locator => page.getByLabel('Postcode, gemeente of deelgemeente');
const options = (page: Page): Locator => page.getByRole('option');
const status = (page: Page): Locator => page.locator('place-finder [role="status"]');

async function submit(page: Page, query: string): Promise<void> {
  await field(page).fill(query);
  await page.getByRole('button', { name: 'Zoek contact' }).click();
}

describe.each(['/', '/kaart/', '/404.html'])('%s', (path) => {
  it('goes from a postcode to its municipality', async () => {
    await on(path, {}, async (page) => {
      await submit(page, '9000');
      await page.waitForURL('**/gemeente/gent/');
    });
  });
});

// Which question gets which answer, src/places/find.test.ts tries; here one of each kind.
describe('answers', () => {
  it.each([
    ['st. niklaas', '/gemeente/sint-niklaas/'],
    ['3800 Aalst', '/gemeente/sint-truiden/#plaats-aalst'],
    ['provincie limburg', '/regio/limburg/'],
  ])('%s leads to %s', async (query, expected) => {
    await on('/', {}, async (page) => {
      await submit(page, query);
      await page.waitForURL(`**${expected}`);
      expect(await page.locator('h1').count()).toBe(1);
    });
  });

  it('says to which municipality a village belongs, at the top of its page and without a script there', async () => {
    await on('/', {}, async (page) => {
      await submit(page, 'kermt');
      await page.waitForURL('**/gemeente/hasselt/#plaats-kermt');
      expect(await page.getByText('Kermt hoort bij Hasselt.').isVisible()).toBe(true);
      expect(await page.getByText('Kuringen hoort bij Hasselt.').isVisible()).toBe(false);
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
    });
  });

  it('lets the visitor choose where a name exists more than once, the larger first', async () => {
    await on('/', {}, async (page) => {
      await submit(page, 'tielt');
      const links = page.locator('place-finder .answer a');
      await links.first().waitFor();
      expect(await links.allInnerTexts()).toEqual(['Tielt (West-Vlaanderen)', 'Tielt (Tielt-Winge, Vlaams-Brabant)']);
      expect(await status(page).textContent()).toContain('Welke bedoel je?');
      await links.first().click();
      await page.waitForURL('**/gemeente/tielt/');
    });
  });

  it('asks back or says so, and stays where it is', async () => {
    await on('/', {}, async (page) => {
      const answer = page.locator('place-finder .answer');
      for (const [query, said, first] of [
        ['lakn', 'Bedoel je Laken (Brussel)?', '/gemeente/brussel/#plaats-laken'],
        ['oostedne', 'Bedoel je Oostende (West-Vlaanderen)?', '/gemeente/oostende/'],
        ['woluwe', 'Bedoel je een van deze plaatsen?', '/gemeente/sint-lambrechts-woluwe/'],
        ['1050', 'Postcode 1050 hoort bij Brussel en Elsene.', '/gemeente/brussel/'],
        ['Komen', 'Komen ligt buiten Vlaanderen en Brussel.', '/kaart/'],
        ['4000', 'Postcode 4000 ligt buiten Vlaanderen en Brussel.', '/kaart/'],
        ['', 'Typ een postcode, een gemeente of een deelgemeente', undefined],
      ] as const) {
        await submit(page, query);
        await answer.filter({ hasText: said, visible: true }).waitFor();
        expect(await status(page).textContent()).toContain(said);
        const links = await answer.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        expect(links[0], query).toBe(first);
        expect(new URL(page.url()).pathname).toBe('/');
      }
    });
  });

  it('says what is not found, whatever was typed, with the ways on', async () => {
    await on('/', {}, async (page) => {
      const answer = page.locator('place-finder .answer');
      for (const query of ['zzzzzz', 'x'.repeat(200), '😀🎒', '12345']) {
        // Another answer in between, so that the one before is not taken for this one.
        await submit(page, '');
        await answer.filter({ hasText: 'Typ een postcode', visible: true }).waitFor();
        await submit(page, query);
        await answer.filter({ hasText: 'Niet gevonden', visible: true }).waitFor();
        const links = await answer.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        expect(links, query).toEqual(['/kaart/', '/gemeente/']);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      }
    });
  });
});

describe('the combobox', () => {
  it('offers places, moves with the arrows, chooses with Enter', async () => {
    await on('/', {}, async (page) => {
      await field(page).pressSequentially('oosten');
      await options(page).first().waitFor();
      expect(await field(page).getAttribute('role')).toBe('combobox');
      expect(await field(page).getAttribute('aria-expanded')).toBe('true');
      expect(await page.locator(`#${await field(page).getAttribute('aria-controls')}`).getAttribute('role')).toBe(
        'listbox',
      );
      expect(await field(page).getAttribute('aria-activedescendant')).toBe(null);
      expect(await status(page).textContent()).toMatch(/voorstel/);
      await page.keyboard.press('ArrowDown');
      const active = await field(page).getAttribute('aria-activedescendant');
      const chosen = page.locator(`#${active}`);
      expect(await chosen.getAttribute('aria-selected')).toBe('true');
      expect(await chosen.innerText()).toContain('Oostende');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/gemeente/oostende/');
    });
  });

  it('goes round with the arrows, closes with Escape and then empties', async () => {
    await on('/', {}, async (page) => {
      await field(page).pressSequentially('sint');
      await options(page).first().waitFor();
      const count = await options(page).count();
      expect(count).toBeGreaterThan(1);
      await page.keyboard.press('ArrowUp');
      expect(await options(page).last().getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('ArrowDown');
      expect(await options(page).first().getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('Escape');
      expect(await field(page).getAttribute('aria-expanded')).toBe('false');
      expect(await options(page).count()).toBe(0);
      expect(await field(page).inputValue()).toBe('sint');
      await page.keyboard.press('Escape');
      expect(await field(page).inputValue()).toBe('');
    });
  });

  it('chooses with the pointer, and offers the municipality of a postcode', async () => {
    await on('/', {}, async (page) => {
      await field(page).pressSequentially('8400');
      await page.getByRole('option', { name: '8400 Oostende, West-Vlaanderen' }).click();
      await page.waitForURL('**/gemeente/oostende/');
    });
  });

  it('loads its data on first use only, once, and stores nothing', async () => {
    await on('/', {}, async (page, requests) => {
      expect(requests).not.toContain('/plaatsen.json');
      const loaded = page.waitForResponse('**/plaatsen.json');
      await field(page).focus();
      expect((await (await loaded).body()).byteLength).toBeLessThan(26_000);
      await field(page).pressSequentially('gent');
      await options(page).first().waitFor();
      expect(requests.filter((path) => path.startsWith('/plaatsen'))).toEqual(['/plaatsen.json']);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
    });
  });
});

describe('without a script', () => {
  it.each(['/', '/kaart/', '/404.html'])('the form of %s leads to the list of municipalities', async (path) => {
    await on(path, { javaScriptEnabled: false }, async (page) => {
      expect(await field(page).getAttribute('role')).toBe(null);
      await submit(page, 'Gent');
      await page.waitForURL('**/gemeente/?q=Gent');
      await page.getByRole('link', { name: 'Gent', exact: true }).click();
      await page.waitForURL('**/gemeente/gent/');
    });
  });
});

describe('/gemeente/', () => {
  it('lists 304 municipalities, and old and French names that lead to today’s', async () => {
    await on('/gemeente/', { javaScriptEnabled: false }, async (page) => {
      const links = await page
        .locator('.letter a')
        .evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')]));
      expect(new Set(links.map(([, href]) => href)).size).toBe(304);
      expect(links).toContainEqual(['Galmaarden', '/gemeente/pajottegem/']);
      expect(links).toContainEqual(['Ixelles', '/gemeente/elsene/']);
    });
  });

  it('leads an old address on to the new municipality', async () => {
    await on('/gemeente/zwijndrecht/', { javaScriptEnabled: false }, async (page) => {
      await page.getByRole('link', { name: 'Naar Beveren-Kruibeke-Zwijndrecht' }).click();
      await page.waitForURL('**/gemeente/beveren-kruibeke-zwijndrecht/');
      expect(await page.locator('h1').innerText()).toBe('Bij wie kun je terecht in Beveren-Kruibeke-Zwijndrecht?');
    });
  });

  it.each([
    ['aalst', 'Aalst ligt in de provincie Oost-Vlaanderen.', 'frederik-oost-vlaanderen'],
    ['oostende', 'Oostende ligt in de provincie West-Vlaanderen.', 'ludo-lemahieu'],
    ['elsene', 'Elsene ligt in het Brussels Hoofdstedelijk Gewest. Franse naam: Ixelles.', 'lotte-brussel'],
  ])('says where a place lies and whom to turn to: %s', async (slug, where, contact) => {
    await on(`/gemeente/${slug}/`, { javaScriptEnabled: false, width: 320 }, async (page) => {
      expect(await page.getByText(where).isVisible()).toBe(true);
      expect(await page.locator(`[data-contact="${contact}"]`).first().isVisible()).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
});
