/**
 * Makes src/assets/fonts/atkinson-hyperlegible-next.woff2: the variable font of @fontsource-variable, cut down to the
 * characters Dutch (and French place names) need. Run `npm run font` after an upgrade of the font package.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const source = createRequire(import.meta.url).resolve(
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
);
const target = new URL('../src/assets/fonts/atkinson-hyperlegible-next.woff2', import.meta.url);

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');
const accented = 'àáâäçèéêëìíîïñòóôöùúûüÿœæÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜŒÆ';
const typographic = '\u00a0‘’“”–—…·•°€«»×→←↑↓½¼²³©';

const font = await subsetFont(await readFile(source), ascii + accented + typographic, { targetFormat: 'woff2' });
await writeFile(target, font);
console.log(`${target.pathname.split('/').at(-1)}: ${font.byteLength} bytes`);
