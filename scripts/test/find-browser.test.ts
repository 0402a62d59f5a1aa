import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.mjs';

describe('findBrowser', () => {
  let folder = '';
  let program = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'browser-'));
    program = join(folder, 'chromium');
    await writeFile(program, '#!/bin/sh\n');
    await chmod(program, 0o755);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('takes CHROMIUM_PATH first', () => {
    expect(findBrowser({ CHROMIUM_PATH: program, PATH: '/usr/bin' })).toBe(program);
  });

  it('finds a browser on the PATH', () => {
    expect(findBrowser({ PATH: folder })).toBe(program);
  });

  it.runIf(process.platform === 'linux')('finds the newest browser that Playwright installed', async () => {
    const browsers = join(folder, 'ms-playwright');
    for (const name of ['chromium-999', 'chromium-1200']) {
      await mkdir(join(browsers, name, 'chrome-linux'), { recursive: true });
      await writeFile(join(browsers, name, 'chrome-linux/chrome'), '#!/bin/sh\n', { mode: 0o755 });
    }
    const found = findBrowser({ PATH: '', PLAYWRIGHT_BROWSERS_PATH: browsers });
    const elsewhere = findBrowser({ PATH: '', PLAYWRIGHT_BROWSERS_PATH: join(folder, 'none') });
    expect(found).toBe(elsewhere ?? join(browsers, 'chromium-1200/chrome-linux/chrome'));
  });

  it('refuses a CHROMIUM_PATH that is no program', () => {
    expect(() => findBrowser({ CHROMIUM_PATH: join(folder, 'gone') })).toThrow('CHROMIUM_PATH');
  });
});
