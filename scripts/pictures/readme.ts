/** `npm run readme:picture`: makes scripts/pictures/startpagina.webp, the picture in the README, from the built site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { launchOptions } from '../test/find-browser.ts';
import { serveDist } from '../serve/serve-dist.ts';

const root = resolve(import.meta.dirname, '../..');
const site = await serveDist(join(root, 'dist'), 0);
const browser = await chromium.launch(launchOptions());
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1100 }, colorScheme: 'light' });
  await page.goto(site.url, { waitUntil: 'networkidle' });
  const picture = await sharp(await page.screenshot())
    .webp({ quality: 85, effort: 6 })
    .toBuffer();
  mkdirSync(join(root, 'scripts/pictures'), { recursive: true });
  writeFileSync(join(root, 'scripts/pictures/startpagina.webp'), picture);
  console.log(`scripts/pictures/startpagina.webp: ${Math.round(picture.length / 1024)} KB`);
} finally {
  await browser.close();
  await site.close();
}
