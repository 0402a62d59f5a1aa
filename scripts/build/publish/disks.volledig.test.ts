/**
 * Publishing on real disks: one that is the folder itself, one that cannot be written to, one that is full. They are small
 * file systems in memory, which only root may make on Linux; elsewhere this says so and is skipped.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publish } from './publish.ts';

let root = '';
const mounts: string[] = [];
const at = (name: string) => join(root, name);
const run = (command: string, ...parameters: string[]) =>
  execFileSync(command, parameters, { stdio: ['ignore', 'ignore', 'pipe'] });

async function mount(name: string, kilobytes: number): Promise<void> {
  await mkdir(at(name), { recursive: true });
  run('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', at(name));
  mounts.push(at(name));
}
const write = async (name: string, files: Record<string, string>): Promise<void> => {
  await mkdir(at(name), { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(join(at(name), file), text);
};
const old = { 'index.html': 'old', 'gone.html': 'old' };
const heavy = { ...old, 'index.html': 'new', 'data.json': 'x'.repeat(400_000) };
/** What visitors get. */
const site = async (name: string) =>
  Object.fromEntries(
    await Promise.all(
      (await readdir(at(name))).toSorted().map(async (file) => [file, await readFile(join(at(name), file), 'utf8')]),
    ),
  ) as Record<string, string>;

const canMount = process.platform === 'linux' && process.getuid?.() === 0;
if (!canMount) console.warn('\n!!! SKIPPED: PUBLISHING ON REAL DISKS. Only root on Linux can make them.\n');

describe.skipIf(!canMount)('publish', () => {
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'disks-'));
    await write('dist.new', { 'index.html': 'new', 'kaart.html': 'new' });
  });
  afterEach(async () => {
    for (const path of mounts.splice(0).toReversed()) run('umount', path);
    await rm(root, { recursive: true, force: true });
  });

  it('fills a folder that is a disk of its own, each time anew', async () => {
    await mount('dist', 1024);
    await write('dist', old);
    expect(await publish(at('dist.new'), at('dist'))).toEqual([]);
    expect(await site('dist')).toEqual({ 'index.html': 'new', 'kaart.html': 'new' });
    await write('dist.new', { 'index.html': 'newer' });
    expect(await publish(at('dist.new'), at('dist'))).toEqual([]);
    expect(await site('dist')).toEqual({ 'index.html': 'newer' });
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('leaves the site where it cannot be written, and says so', async () => {
    await mount('dist', 1024);
    await write('dist', old);
    run('mount', '-o', 'remount,ro', at('dist'));
    await expect(publish(at('dist.new'), at('dist'))).rejects.toThrow('kan niet geschreven worden');
    expect(await site('dist')).toEqual(old);
    run('mount', '-o', 'remount,rw', at('dist'));
    expect(await publish(at('dist.new'), at('dist'))).toEqual([]);
    expect(await site('dist')).toEqual({ 'index.html': 'new', 'kaart.html': 'new' });
  });

  it.each([
    ['that is the folder', 'dist', 'dist'],
    ['that the folder stands on', 'www', 'www/site'],
  ])('leaves the site on a full disk %s, and goes on once there is room', async (_, disk, target) => {
    await mount(disk, 256);
    await write(target, old);
    await write('dist.new', heavy);
    await expect(publish(at('dist.new'), at(target))).rejects.toThrow('te vol');
    expect(await site(target)).toEqual(old);
    expect(await readdir(at(disk))).toEqual(disk === target ? Object.keys(old).toSorted() : ['site']);
    run('mount', '-o', 'remount,size=2048k', at(disk));
    await publish(at('dist.new'), at(target));
    expect((await site(target))['index.html']).toBe('new');
  });
});
