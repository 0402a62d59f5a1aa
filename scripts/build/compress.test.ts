import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressFiles } from './compress.ts';

it('compresses text of some size, and takes over what the build before made of the same', async () => {
  const root = await mkdtemp(join(tmpdir(), 'compress-'));
  const at = (name: string): string => join(root, name);
  const text = (word: string): string => word.repeat(1000);
  for (const folder of ['old', 'new']) await mkdir(at(folder));
  const files = ['same.html', 'changed.html', 'half.html', 'small.html', 'a.woff2'];
  for (const file of files) await writeFile(at(`new/${file}`), file === 'small.html' ? 'x' : text('new'));
  for (const file of ['same.html', 'half.html']) await writeFile(at(`old/${file}`), text('new'));
  await writeFile(at('old/changed.html'), text('old'));
  for (const file of ['same.html.br', 'same.html.gz', 'changed.html.br', 'changed.html.gz', 'half.html.br'])
    await writeFile(at(`old/${file}`), 'from before');
  await compressFiles(at('new'), files, at('old'));
  expect((await readdir(at('new'))).filter((name) => /\.(?:br|gz)$/.test(name))).toEqual(
    ['changed', 'half', 'same'].flatMap((name) => [`${name}.html.br`, `${name}.html.gz`]),
  );
  expect(await readFile(at('new/same.html.br'), 'utf8')).toBe('from before');
  for (const name of ['changed', 'half']) {
    expect(brotliDecompressSync(await readFile(at(`new/${name}.html.br`))).toString()).toBe(text('new'));
    expect(gunzipSync(await readFile(at(`new/${name}.html.gz`))).toString()).toBe(text('new'));
  }
  await rm(root, { recursive: true });
});
