/**
 * Makes the fonts in src/assets/fonts/: the variable font of @fontsource-variable, cut down to the characters Dutch (and
 * French place names) need, and to two weights. The variable font is larger than both together,
 * and a browser works out the widths of its letters while it lays out a page. Run `npm run font` after an upgrade of the
 * font package.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const source = createRequire(import.meta.url).resolve(
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
);
const folder = new URL('../src/assets/fonts/', import.meta.url);
const weights = { regular: 400, bold: 700 };

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');
const accented = 'àáâäçèéêëìíîïñòóôöùúûüÿœæÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜŒÆ';
const typographic = '\u00a0‘’“”–—…·•°€«»×→←↑↓½¼²³©';

for (const [name, wght] of Object.entries(weights)) {
  const font = await subsetFont(await readFile(source), ascii + accented + typographic, {
    targetFormat: 'woff2',
    variationAxes: { wght },
  });
  const file = `atkinson-hyperlegible-next-${name}.woff2`;
  await writeFile(new URL(file, folder), font);
  console.log(`${file}: ${font.byteLength} bytes`);
}
