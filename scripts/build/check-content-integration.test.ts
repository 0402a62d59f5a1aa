import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { site } from '../check/fixture.ts';
import { checkContentIntegration } from './check-content-integration.ts';

let root = '';
const BROKEN = 'content/bronnen/krijt.json';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dev-'));
  for (const [path, text] of Object.entries(site)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Starts the integration on a server that is none, and collects what it says. */
function start() {
  const said: string[] = [];
  const logger = {
    warn: (text: string) => said.push(`warn ${text}`),
    info: (text: string) => said.push(`info ${text}`),
  };
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const httpServer = new EventEmitter();
  const hooks = checkContentIntegration().hooks as Record<string, (context: unknown) => void>;
  hooks['astro:config:done']?.({ config: { root: pathToFileURL(`${root}/`) } });
  hooks['astro:server:setup']?.({ server: { watcher, httpServer }, logger });
  return { said, watcher, httpServer };
}

describe('checkContentIntegration', { timeout: 60_000 }, () => {
  it('checks at the start and after a change, and says when it is solved', async () => {
    const { said, watcher, httpServer } = start();
    await vi.waitFor(() => expect(said).toEqual(['info Geen problemen in de inhoud.']), 15_000);
    expect(watcher.add).toHaveBeenCalledWith(join(root, 'content/'));

    await writeFile(join(root, BROKEN), '{ "titel": "Krijt",\n}\n');
    watcher.emit('all', 'change', join(root, BROKEN));
    watcher.emit('all', 'change', join(root, BROKEN));
    await vi.waitFor(() => expect(said).toHaveLength(2), 15_000);
    expect(said[1]).toMatch(/^warn 1 fout in de inhoud\.\n\ncontent\/bronnen\/krijt\.json:2:1\n {2}fout: /);

    await writeFile(join(root, BROKEN), site[BROKEN] ?? '');
    watcher.emit('all', 'change', join(root, BROKEN));
    await vi.waitFor(() => expect(said[2]).toBe('info Geen problemen in de inhoud.'), 15_000);
    httpServer.emit('close');
  });

  it('leaves changes elsewhere alone', async () => {
    const { said, watcher } = start();
    await vi.waitFor(() => expect(said).toHaveLength(1), 15_000);
    await writeFile(join(root, BROKEN), '{');
    watcher.emit('all', 'change', join(root, 'src/pages/index.astro'));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(said).toHaveLength(1);
  });
});
