import { mkdir, mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keepTimes } from './keep-times.ts';

it('keeps the time of what is the same, and of nothing else', async () => {
  const root = await mkdtemp(join(tmpdir(), 'times-'));
  const time = async (file: string) => (await stat(join(root, 'new', file))).mtimeMs;
  const old = new Date('2026-01-02T03:04:05Z');
  for (const [folder, changed] of [
    ['old', 'a'],
    ['new', 'b'],
  ] as const) {
    await mkdir(join(root, folder));
    await writeFile(join(root, folder, 'same.html'), 'same');
    await writeFile(join(root, folder, 'changed.html'), changed);
  }
  for (const file of ['same.html', 'changed.html']) await utimes(join(root, 'old', file), old, old);
  await writeFile(join(root, 'new/added.html'), '');
  keepTimes(join(root, 'new'), join(root, 'old'));
  keepTimes(join(root, 'new'), join(root, 'nothing'));
  expect(await time('same.html')).toBe(old.getTime());
  expect(await time('changed.html')).toBeGreaterThan(old.getTime());
  expect(await time('added.html')).toBeGreaterThan(old.getTime());
  await rm(root, { recursive: true });
});
