import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepLasting } from './keep-lasting.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lasting-'));
});
afterEach(() => rm(root, { recursive: true }));

async function build(name: string, files: readonly string[], previous: string): Promise<string> {
  const folder = join(root, name);
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), file);
  }
  keepLasting(folder, join(root, previous));
  return folder;
}

it('keeps what has its content in its name for one publication more', async () => {
  await build('one', ['_astro/a.1.js', '_astro/b.1.js', 'index.html', 'oud/index.html'], 'nothing');
  const two = await build('two', ['_astro/a.2.js', '_astro/b.1.js', 'index.html'], 'one');
  expect(existsSync(join(two, '_astro/a.1.js'))).toBe(true);
  expect(existsSync(join(two, 'oud/index.html'))).toBe(false);
  const three = await build('three', ['_astro/a.3.js', 'index.html'], 'two');
  expect(existsSync(join(three, '_astro/a.1.js'))).toBe(false);
  expect(existsSync(join(three, '_astro/a.2.js'))).toBe(true);
  expect(existsSync(join(three, '_astro/b.1.js'))).toBe(true);
});

it('takes all of a build that does not say what it made', async () => {
  const one = await build('one', ['_astro/a.1.js', '_astro/a.1.js.br'], 'nothing');
  await rm(join(one, '.gastheer'), { recursive: true });
  const two = await build('two', ['index.html'], 'one');
  expect(existsSync(join(two, '_astro/a.1.js'))).toBe(true);
  expect(existsSync(join(two, '_astro/a.1.js.br'))).toBe(false);
});
