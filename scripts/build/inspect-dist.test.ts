import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pages } from '../../src/model/pages.ts';
import { essentialFiles, inspectDist } from './inspect-dist.ts';

describe('inspectDist', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dist-'));
    for (const file of essentialFiles) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), '<!doctype html><html></html>');
    }
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('accepts a whole site', () => {
    expect(inspectDist(folder)).toEqual({ pages: pages.length, problems: [] });
  });

  it('names a file that is missing', async () => {
    await rm(join(folder, 'robots.txt'));
    expect(inspectDist(folder).problems).toEqual(['robots.txt ontbreekt.']);
  });

  it('names a page that is cut off and a file that is empty', async () => {
    await writeFile(join(folder, 'aanbod/index.html'), '<!doctype html><html><body>');
    await writeFile(join(folder, 'robots.txt'), '');
    expect(inspectDist(folder).problems).toEqual(['robots.txt is leeg.', 'aanbod/index.html is niet volledig.']);
  });

  it('names a file that a page needs and that is not there, or empty', async () => {
    const page = '<link rel="preload" href="/_astro/fonts/a.woff2"><a href="/gemeente/genk">Genk</a></html>';
    await writeFile(join(folder, 'aanbod/index.html'), page);
    await writeFile(join(folder, 'contact/index.html'), page);
    await mkdir(join(folder, 'gemeente/genk'));
    const needed = "(nodig op 2 pagina's, zoals aanbod/index.html)";
    expect(inspectDist(folder).problems).toEqual([
      `_astro/fonts/a.woff2 ontbreekt ${needed}.`,
      `gemeente/genk/index.html ontbreekt ${needed}.`,
    ]);
    await mkdir(join(folder, '_astro/fonts'), { recursive: true });
    await writeFile(join(folder, '_astro/fonts/a.woff2'), '');
    await writeFile(join(folder, 'gemeente/genk/index.html'), page);
    expect(inspectDist(folder).problems).toEqual([
      "_astro/fonts/a.woff2 is leeg (nodig op 3 pagina's, zoals aanbod/index.html).",
    ]);
  });
});
