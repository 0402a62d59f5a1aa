/** /lokale-begeleider-melden/: the mail and the files that the form makes, and the mail without JavaScript. */
import { json } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { begeleidersSchema } from '../../src/schemas/begeleiders.ts';
import { bronnenSchema } from '../../src/schemas/bronnen.ts';
import { openContext, openPage, watch } from '../support/browser.ts';

it('makes a mail and two files of what is filled in, by keyboard, and keeps and sends nothing', async () => {
  const context = await openContext({ width: 360 });
  const page = await context.newPage();
  const problems = watch(page);
  await page.goto('/lokale-begeleider-melden/?gemeente=Sint-Niklaas', { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  expect(await page.getByLabel('Gemeente').inputValue()).toBe('Sint-Niklaas');
  await page.getByLabel('Organisatie').fill('Huis van het Kind');
  await page.keyboard.press('Enter');
  // Not whole yet: the browser says what is missing.
  expect(await page.getByRole('heading', { name: 'Je bericht' }).isVisible()).toBe(false);
  await page.getByLabel('Sinds').fill('schooljaar 2024-2025');
  await page.getByLabel('Titel van de pagina').fill('Krijt-traject');
  await page.getByLabel('Adres van die pagina').fill('https://www.voorbeeld.be/krijt/');
  await page.getByLabel('Wat ze doen').fill('Ze begeleiden scholen.');
  await page.getByLabel('Ja', { exact: true }).press('Space');
  await page.getByRole('button', { name: 'Maak het bericht' }).press('Enter');
  await page.getByRole('heading', { name: 'Je bericht' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('result');
  const mail = new URL((await page.locator('[data-mail]').getAttribute('href')) ?? '');
  expect(mail.searchParams.get('subject')).toBe('Lokale begeleider melden: Sint-Niklaas');
  expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(
    await page.locator('.result code').first().textContent(),
  );
  const saved: [string, unknown][] = [];
  for (const index of [0, 1]) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar als bestand' }).nth(index).click();
    const file = await download;
    saved.push([file.suggestedFilename(), await json(await file.createReadStream())]);
  }
  const [[guideFile, guide], [sourceFile, source]] = saved as [[string, unknown], [string, unknown]];
  expect(begeleidersSchema.parse(guide)).toMatchObject({ gemeente: 'Sint-Niklaas', soort: 'lokale-begeleider' });
  expect(bronnenSchema.parse(source)).toMatchObject({ url: 'https://www.voorbeeld.be/krijt/' });
  expect(sourceFile).toBe(`${begeleidersSchema.parse(guide).bron}.json`);
  expect(guideFile).toBe('sint-niklaas-huis-van-het-kind.json');
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(problems).toEqual([]);
  await context.close();
});

it('is a mail with the questions in it without JavaScript', async () => {
  const { page, close } = await openPage('/lokale-begeleider-melden/', { javaScriptEnabled: false });
  const mail = page.locator('main').getByRole('link', { name: 'Mail Colette Victor' });
  expect(await mail.getAttribute('href')).toMatch(/^mailto:[^?]+\?subject=Lokale%20begeleider.+Organisatie%3A/);
  expect(await page.getByRole('button', { name: 'Maak het bericht' }).isVisible()).toBe(false);
  await close();
});
