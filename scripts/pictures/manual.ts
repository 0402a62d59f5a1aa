/**
 * `npm run handleiding`: makes the pictures of the editors' manual from the built site (`npm run build` first): the form
 * at /beheer/, filled with an example that is nobody. Writes public/redactie/*.webp and their sizes.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Locator, type Page } from 'playwright-core';
import sharp from 'sharp';
import { launchOptions } from '../test/find-browser.ts';
import { editableFiles, signIn, show, type Files } from './form-browser.ts';
import { serveDist } from '../serve/serve-dist.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'public/redactie');
const sizes: Record<string, { width: number; height: number }> = {};

/** A contact of nobody, so that the manual never holds a person who asks to be removed. */
const example = {
  naam: 'Voornaam Naam',
  rol: 'coördinator',
  organisatie: 'Organisatie',
  email: 'voornaam.naam@organisatie.be',
  netwerken: [],
  bron: 'krijt-groepstrajecten',
  nagekeken: '2026-11-21',
};

function exampleFiles(files: Files): Files {
  const others = Object.entries(files).filter(([path]) => !path.startsWith('content/contacten/'));
  return {
    ...Object.fromEntries(others),
    'content/contacten/voornaam-naam.json': `${JSON.stringify(example, null, 2)}\n`,
  };
}

/** Saves what is in sight as a small WebP picture. */
async function save(name: string, target: Page | Locator, clip?: { height: number }): Promise<void> {
  const options = clip ? { clip: { x: 0, y: 0, width: 1000, height: clip.height } } : {};
  const png = await target.screenshot({ animations: 'disabled', caret: 'hide', ...options });
  const { data, info } = await sharp(png).webp({ quality: 80, effort: 6 }).toBuffer({ resolveWithObject: true });
  writeFileSync(join(folder, `${name}.webp`), data);
  sizes[`/redactie/${name}.webp`] = { width: info.width, height: info.height };
  console.log(`${name}.webp: ${info.width} × ${info.height}, ${Math.round(info.size / 1024)} KB`);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const site = await serveDist(join(root, 'dist'), 0);
const browser = await chromium.launch(launchOptions());

try {
  const options = { locale: 'nl-BE', viewport: { width: 1000, height: 700 }, baseURL: site.url };
  const page = await (await browser.newContext(options)).newPage();
  await page.goto('/beheer/');
  await page.getByRole('button', { name: 'Werken met de map op deze computer' }).waitFor();
  await page.waitForTimeout(500);
  await save('begin', page, { height: 640 });

  await signIn(page, exampleFiles(await editableFiles(root)));
  const open = async (place: string) => {
    await page.evaluate((hash) => (location.hash = hash), `#/collections/${place}`);
    await page.locator('.field[data-key-path]').first().waitFor();
    await page.waitForTimeout(700);
  };

  await open('paginas/entries/over');
  const body = await show(page, 'body');
  await page.waitForTimeout(700);
  await body.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await save('tekst', page, { height: 560 });

  await open('contacten/entries/voornaam-naam');
  await (await show(page, 'telefoon')).getByRole('textbox').fill('0473 00 00 00');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await page.waitForTimeout(700);
  await (await show(page, 'email')).evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await save('contact', page, { height: 560 });

  await save('datum', await show(page, 'nagekeken'));

  await page.reload();
  await page
    .getByRole('button', { name: 'Werken met een testrepository' })
    .click()
    .catch(() => undefined);
  await open('begeleiders/new');
  await page.locator('.field[data-key-path="organisatie"]').getByRole('textbox').fill('Stad of organisatie');
  await save('begeleider', page, { height: 560 });

  const sorted = Object.fromEntries(Object.entries(sizes).toSorted(([a], [b]) => a.localeCompare(b)));
  writeFileSync(join(root, 'src/components/manual/pictures.json'), `${JSON.stringify(sorted, null, 2)}\n`);
} finally {
  await browser.close();
  await site.close();
}
