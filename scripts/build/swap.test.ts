import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recover, swapIn } from './swap.ts';

let root = '';
const build = async (name: string, text: string) => {
  await mkdir(join(root, name));
  await writeFile(join(root, name, 'index.html'), text);
};
const page = () => readFile(join(root, 'dist/index.html'), 'utf8');

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'swap-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('swapIn', () => {
  it('replaces the old build and leaves nothing beside it', async () => {
    await build('dist', 'old');
    await writeFile(join(root, 'dist/gone.html'), 'old page');
    await build('dist.new', 'new');
    await swapIn(join(root, 'dist.new'), join(root, 'dist'));
    expect(await page()).toBe('new');
    expect(await readdir(root)).toEqual(['dist']);
    expect(await readdir(join(root, 'dist'))).toEqual(['index.html']);
  });

  it('puts a first build in place', async () => {
    await build('dist.new', 'new');
    await swapIn(join(root, 'dist.new'), join(root, 'dist'));
    expect(await page()).toBe('new');
  });

  it('keeps the old build when there is no new one', async () => {
    await build('dist', 'old');
    await expect(swapIn(join(root, 'dist.new'), join(root, 'dist'))).rejects.toThrow('ENOENT');
    expect(await page()).toBe('old');
  });

  it('puts the old build back when the new one cannot take its place', async () => {
    await build('dist', 'old');
    // A folder cannot be moved into itself: the second rename fails after the first has succeeded.
    await build('dist.new', 'new');
    await mkdir(join(root, 'dist.new/deep'));
    const target = join(root, 'dist.new/deep/dist');
    await mkdir(target);
    await writeFile(join(target, 'index.html'), 'old');
    await expect(swapIn(join(root, 'dist.new'), target)).rejects.toThrow();
    expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('old');
  });

  it('refuses a file in the place of a build', async () => {
    await build('dist', 'old');
    await writeFile(join(root, 'dist.new'), 'no folder');
    await expect(swapIn(join(root, 'dist.new'), join(root, 'dist'))).rejects.toThrow('geen map');
    expect(await page()).toBe('old');
  });
});

describe('recover', () => {
  it('brings back the old build after a swap that was cut off', async () => {
    await build('dist', 'old');
    await rename(join(root, 'dist'), join(root, 'dist.vorige'));
    await recover(join(root, 'dist'));
    expect(await page()).toBe('old');
  });

  it('throws away the old build when the new one did arrive', async () => {
    await build('dist', 'new');
    await build('dist.vorige', 'old');
    await recover(join(root, 'dist'));
    expect(await readdir(root)).toEqual(['dist']);
    expect(await page()).toBe('new');
  });

  it('does nothing where no swap was cut off', async () => {
    await recover(join(root, 'dist'));
    expect(await readdir(root)).toEqual([]);
  });
});
