/** The frame and the content pages as a visitor uses them: by keyboard, on a phone, without JavaScript, on paper. */
import { describe, expect, it } from 'vitest';
import { openPage } from '../support/browser.ts';

describe('the frame', () => {
  it('offers the way to the content first', async () => {
    const { page, close } = await openPage('/aanbod/groepstraject/');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'inhoud');
    await close();
  });

  it.each([true, false])('opens the menu on a phone (JavaScript %s)', async (javaScriptEnabled) => {
    const { page, close } = await openPage('/', { width: 360, javaScriptEnabled });
    const link = page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Netwerken' });
    expect(await link.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await link.isVisible()).toBe(true);
    await link.click();
    await page.waitForURL('**/netwerken/');
    await close();
  });

  it.each(['/', '/aanbod/a-z-project/', '/regio/west-vlaanderen/', '/stand-van-zaken/', '/kaart/', '/bronnen/'])(
    'fits %s in 320 pixels, which is 1280 at four times the size',
    async (path) => {
      const { page, close } = await openPage(path, { width: 320 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await close();
    },
  );
});

describe('a term in running text', () => {
  it.each([true, false])('explains itself by keyboard (JavaScript %s)', async (javaScriptEnabled) => {
    const { page, close } = await openPage('/aanbod/lokale-begeleider/', { javaScriptEnabled });
    const word = page.getByRole('button', { name: 'brugfiguur' });
    const note = page.locator('#uitleg-brugfiguur');
    expect(await note.isVisible()).toBe(false);
    await word.focus();
    await page.keyboard.press('Enter');
    expect(await note.isVisible()).toBe(true);
    expect(await note.textContent()).toContain('school');
    await page.keyboard.press('Escape');
    expect(await note.isVisible()).toBe(false);
    await close();
  });
});

describe('the filters of /aanbod/', () => {
  const titles = '.list h2:visible';

  it('filter without JavaScript, and a link clears them', async () => {
    const { page, close } = await openPage('/aanbod/', { javaScriptEnabled: false, width: 1280 });
    const all = await page.locator(titles).count();
    await page.getByRole('radio', { name: 'Twee jaar' }).check();
    expect(await page.locator(titles).allTextContents()).toEqual(['Groepstraject']);
    await page.getByRole('link', { name: 'Wis alle filters' }).click();
    await page.waitForLoadState();
    expect(await page.locator(titles).count()).toBe(all);
    await close();
  });

  it('announce the number, keep the choice in the address and say when nothing fits', async () => {
    const { page, close } = await openPage('/aanbod/', { width: 1280 });
    const status = page.getByRole('status');
    await page.getByRole('radio', { name: 'Twee jaar' }).check();
    expect(await status.textContent()).toBe('1 resultaat');
    expect(new URL(page.url()).search).toBe('?looptijd=2-schooljaren');
    await page.getByRole('radio', { name: 'Onzeker' }).check();
    expect(await status.textContent()).toBe('0 resultaten');
    expect(await page.getByText('Geen enkel aanbod past').isVisible()).toBe(true);
    await page.reload();
    expect(await status.textContent()).toBe('0 resultaten');
    await page.getByRole('link', { name: 'Wis alle filters' }).click();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator(titles).count()).toBeGreaterThan(1);
    await close();
  });
});

describe('on paper', () => {
  it('keeps text and contacts, and leaves out menus and forms', async () => {
    const { page, close } = await openPage('/aanbod/groepstraject/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').locator('visible=true').count()).toBeLessThanOrEqual(1);
    expect(await page.locator('form:visible').count()).toBe(0);
    expect(await page.locator('a[href^="tel:"]').first().isVisible()).toBe(true);
    expect(await page.locator('main').evaluate((main) => getComputedStyle(main).color)).toBe('rgb(0, 0, 0)');
    await close();
  });
});
