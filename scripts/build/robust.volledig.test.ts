/** `scripts/build.ts` where it is not at home: killed again and again, elsewhere on the map, with half a file in its cache. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { filesIn } from '../hosts/files.ts';
import { copyProject, everything } from '../test/copy-project.ts';
import { inspectDist } from './inspect-dist.ts';

const KILLS = 20;
const roots: string[] = [];
const copy = async (): Promise<string> => {
  const root = await copyProject(everything, true);
  roots.push(root);
  return root;
};
afterEach(async () => {
  for (const root of roots.splice(0)) await rm(root, { recursive: true, force: true });
});

/** Runs a build, which is killed after some milliseconds; gives its status and what it said. */
async function build(root: string, env: NodeJS.ProcessEnv = {}, kill?: number) {
  const child = spawn(process.execPath, ['scripts/build.ts'], { cwd: root, env: { ...process.env, ...env } });
  const timer = kill === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), kill);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  return { status, said };
}
const builds = async (root: string) => (await readdir(root)).filter((name) => name.startsWith('dist'));

describe('the build', { timeout: 900_000 }, () => {
  it(`that is killed ${KILLS} times leaves a whole site, and the next needs no hand`, async () => {
    const root = await copy();
    const begun = Date.now();
    expect((await build(root)).status).toBe(0);
    const duration = Date.now() - begun;
    for (let turn = 0; turn < KILLS; turn += 1) {
      const moment = Math.round(Math.random() * duration);
      await build(root, {}, moment);
      expect(inspectDist(join(root, 'dist')).problems, `killed after ${moment} of ${duration} ms`).toEqual([]);
    }
    const { status, said } = await build(root);
    expect(status, said).toBe(0);
    expect(await builds(root)).toEqual(['dist']);
  });

  it('gives the same files in another time zone, language and folder', async () => {
    const one = await copy();
    const two = await copy();
    const moved = join(dirname(two), `Mijn sitë – kopie (${Date.now()})`);
    roots.push(moved);
    await rename(two, moved);
    const [first, second] = [
      await build(one),
      await build(moved, { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }),
    ];
    expect([first.status, second.status], first.said + second.said).toEqual([0, 0]);
    const files = filesIn(join(one, 'dist'));
    expect(filesIn(join(moved, 'dist'))).toEqual(files);
    const differ = files.filter(
      (file) => !readFileSync(join(one, 'dist', file)).equals(readFileSync(join(moved, 'dist', file))),
    );
    expect(differ).toEqual([]);
  });

  it('is not poisoned by half a file that a full disk left', async () => {
    const root = await copy();
    expect((await build(root)).status).toBe(0);
    const fonts = join(root, '.cache/astro/fonts');
    for (const name of readdirSync(fonts)) truncateSync(join(fonts, name), 0);
    const { status, said } = await build(root);
    expect(status, said).toBe(0);
    for (const file of filesIn(join(root, 'dist/_astro/fonts')))
      expect(statSync(join(root, 'dist/_astro/fonts', file)).size, file).toBeGreaterThan(1000);
  });

  it.skipIf(process.platform === 'win32')('publishes through a link elsewhere', async () => {
    const root = await copy();
    await mkdir(join(root, 'www'));
    for (const turn of [1, 2]) {
      const { status, said } = await build(root, { PUBLICEER_NAAR: 'www/site' });
      expect([status, turn], said).toEqual([0, turn]);
      expect(inspectDist(join(root, 'www/site')).problems).toEqual([]);
    }
    expect((await readdir(join(root, 'www'))).toSorted()).toEqual(['site', 'site.1', 'site.2']);
    expect(await builds(root)).toEqual([]);
  });
});
