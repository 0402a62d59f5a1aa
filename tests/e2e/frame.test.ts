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
