import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.ts';

let folder = '';
const program = async (...parts: string[]) => {
  const path = join(folder, ...parts);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, '#!/bin/sh\n', { mode: 0o755 });
  return path;
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'browser-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('findBrowser', () => {
  it('takes CHROMIUM_PATH first', async () => {
    const named = await program('mijn-chromium');
    await program('bin/chromium');
    expect(findBrowser({ CHROMIUM_PATH: named, PATH: join(folder, 'bin') })).toBe(named);
  });

  it.each(['gone', '.'])('refuses a CHROMIUM_PATH that is no program: %s', (path) => {
    expect(() => findBrowser({ CHROMIUM_PATH: join(folder, path) })).toThrow('CHROMIUM_PATH');
  });

  it('finds the chromium of Debian on the PATH', async () => {
    const found = await program('bin/chromium');
    expect(findBrowser({ PATH: [join(folder, 'gone'), join(folder, 'bin')].join(delimiter) })).toBe(found);
  });

  it('takes the headless shell before the whole of Chromium', async () => {
    await program('bin/chromium');
    const shell = await program('bin/chromium-headless-shell');
    expect(findBrowser({ PATH: join(folder, 'bin') })).toBe(shell);
  });

  it('finds the Chromium that Playwright installed', async () => {
    const env = { ...process.env, PATH: '', CHROMIUM_PATH: '', PLAYWRIGHT_BROWSERS_PATH: folder };
    const script = (code: string) =>
      spawnSync(process.execPath, ['--input-type=module', '-e', code], { env, encoding: 'utf8' }).stdout.trim();
    const asked = script("import { chromium } from 'playwright-core'; console.log(chromium.executablePath())");
    expect(asked.startsWith(folder)).toBe(true);
    await mkdir(join(asked, '..'), { recursive: true });
    await writeFile(asked, '#!/bin/sh\n', { mode: 0o755 });
    const module = JSON.stringify(new URL('find-browser.ts', import.meta.url).href);
    expect(script(`import { findBrowser } from ${module}; console.log(findBrowser())`)).toBe(asked);
  });
});
