import { existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readdir, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyInto } from './copy-into.ts';
import { publish } from './publish.ts';
import { behind, discard, recover, swapIn } from './swap.ts';

let root = '';
const at = (name: string) => join(root, name);
const build = async (name: string, files: Record<string, string>) => {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(at(`${name}/${file}`)), { recursive: true });
    await writeFile(at(`${name}/${file}`), text);
  }
};
const page = (name = 'dist') => readFile(at(`${name}/index.html`), 'utf8');

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'publish-'));
  await build('dist.new', { 'index.html': 'new' });
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('publish, to a folder', () => {
  it('replaces the old build and leaves nothing beside it', async () => {
    await build('dist', { 'index.html': 'old', 'gone.html': 'old page' });
    expect(await publish(at('dist.new'), at('dist'))).toEqual([]);
    expect(await page()).toBe('new');
    expect(await readdir(root)).toEqual(['dist']);
    expect(await readdir(at('dist'))).toEqual(['index.html']);
  });

  it('puts a first build in place, also elsewhere', async () => {
    await publish(at('dist.new'), at('www/site'));
    expect(await page('www/site')).toBe('new');
    expect(await readdir(root)).toEqual(['www']);
  });

  it('keeps the old build when there is no new one, or a file in its place', async () => {
    await build('dist', { 'index.html': 'old' });
    await expect(publish(at('nothing'), at('dist'))).rejects.toThrow('ENOENT');
    await writeFile(at('file'), '');
    await expect(publish(at('file'), at('dist'))).rejects.toThrow('geen map');
    await expect(publish(at('dist.new'), at('file'))).rejects.toThrow('geen map');
    expect(await page()).toBe('old');
  });

  it('follows a link that somebody made', async () => {
    await build('www', { 'index.html': 'old' });
    await symlink(at('www'), at('dist'), 'junction');
    await publish(at('dist.new'), at('dist'));
    expect((await lstat(at('dist'))).isSymbolicLink()).toBe(true);
    expect([await page(), await page('www')]).toEqual(['new', 'new']);
  });
});

it('brings back what stood behind a link, after a swap that was cut off', async () => {
  await build('www.vorige', { 'index.html': 'old' });
  await symlink(at('www'), at('dist'), 'junction');
  await recover(await behind(at('dist')));
  expect(await page()).toBe('old');
  await rename(at('www'), at('www.vorige'));
  await publish(at('dist.new'), at('dist'));
  expect(await page()).toBe('new');
});

describe.skipIf(process.platform === 'win32')('publish, through a link', () => {
  it('makes the link, exchanges it, and keeps one build before', async () => {
    for (const text of ['one', 'two', 'three']) {
      await build('dist.new', { 'index.html': text });
      expect(await publish(at('dist.new'), at('www/site'), true)).toEqual([]);
      expect(await page('www/site')).toBe(text);
    }
    expect((await readdir(at('www'))).toSorted()).toEqual(['site', 'site.2', 'site.3']);
    expect(await readlink(at('www/site'))).toBe('site.3');
    expect(await page('www/site.2')).toBe('two');
  });

  it('is not hindered by a publication that was cut off', async () => {
    await publish(at('dist.new'), at('www/site'), true);
    await build('www/site.2', { 'index.html': 'half' });
    await symlink('site.2', at('www/site.link'));
    await build('www/site.nieuw', { 'index.html': 'half' });
    await build('dist.new', { 'index.html': 'next' });
    await publish(at('dist.new'), at('www/site'));
    expect(await page('www/site')).toBe('next');
    expect((await readdir(at('www'))).toSorted()).toEqual(['site', 'site.1', 'site.3']);
  });
});

describe('swapIn', () => {
  it('publishes though the old build cannot be cleared away, and so do the next ones', async () => {
    await build('dist', { 'index.html': 'old' });
    const stuck = () => Promise.reject(new Error('EPERM'));
    expect(await swapIn(at('dist.new'), at('dist'), stuck)).toEqual([at('dist.weg.1')]);
    expect(await page()).toBe('new');
    await build('dist.new', { 'index.html': 'newer' });
    await swapIn(at('dist.new'), at('dist'));
    expect(await page()).toBe('newer');
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('puts the old build back when the new one cannot take its place', async () => {
    // A folder cannot be moved into itself: the second rename fails after the first has succeeded.
    await build('dist.new/deep/dist', { 'index.html': 'old' });
    await expect(swapIn(at('dist.new'), at('dist.new/deep/dist'))).rejects.toThrow();
    expect(await page('dist.new/deep/dist')).toBe('old');
  });
});

describe('recover', () => {
  it('brings back the old build after a swap that was cut off, and no other', async () => {
    await build('dist', { 'index.html': 'old' });
    await rename(at('dist'), at('dist.vorige'));
    await build('dist.weg.1', { 'index.html': 'half' });
    await recover(at('dist'));
    expect(await page()).toBe('old');
    expect((await readdir(root)).toSorted()).toEqual(['dist', 'dist.new']);
  });

  it('throws away the old build when the new one did arrive', async () => {
    await build('dist', { 'index.html': 'new' });
    await build('dist.vorige', { 'index.html': 'old' });
    await recover(at('dist'));
    expect((await readdir(root)).toSorted()).toEqual(['dist', 'dist.new']);
    expect(await page()).toBe('new');
  });
});

describe('discard', () => {
  it('finds a name that is free', async () => {
    await build('dist.weg.1', { x: '' });
    expect(await discard(at('dist.new'), at('dist'), () => Promise.reject(new Error('EBUSY')))).toBe(at('dist.weg.2'));
    expect(await discard(at('dist.new'), at('dist'))).toBeUndefined();
  });
});

describe('copyInto', () => {
  it('replaces what a folder holds, and leaves nothing else', async () => {
    await build('dist', { 'index.html': 'old', 'gone/index.html': 'old', 'kaart/index.html': 'old' });
    await build('dist.new', { 'kaart/index.html': 'new', '_astro/a.js': 'code' });
    expect(await copyInto(at('dist.new'), at('dist'))).toEqual([]);
    expect((await readdir(at('dist'), { recursive: true })).toSorted()).toEqual(
      ['_astro', '_astro/a.js', 'index.html', 'kaart', 'kaart/index.html'].map((path) => join(path)),
    );
    expect([await page(), await page('dist/kaart')]).toEqual(['new', 'new']);
    expect(existsSync(at('dist.new'))).toBe(false);
  });

  it('changes nothing where it cannot write, and says so', async () => {
    await expect(copyInto(at('dist.new'), at('weg'))).rejects.toThrow('kan niet geschreven worden');
    expect(await page('dist.new')).toBe('new');
  });

  it('says when it broke off', async () => {
    // A folder stands where a file must come.
    await build('dist', { 'index.html/x': 'in the way' });
    await expect(copyInto(at('dist.new'), at('dist'))).rejects.toThrow('maar voor een deel vervangen');
  });
});
