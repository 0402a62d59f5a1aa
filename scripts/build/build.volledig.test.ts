/** `scripts/build.ts` at full size, in a copy of the project: two at once, one that is killed, and a site that is not whole. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyProject, everything } from '../test/copy-project.ts';
import { inspectDist } from './inspect-dist.ts';

let root = '';
beforeEach(async () => {
  root = await copyProject(everything, true);
});
afterEach(() => rm(root, { recursive: true, force: true }));

function startBuild(): { child: ChildProcess; said: () => string; status: Promise<number | null> } {
  const child = spawn(process.execPath, ['scripts/build.ts'], { cwd: root });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, said: () => text, status: once(child, 'exit').then(([code]) => code as number | null) };
}
const builds = async () => (await readdir(root)).filter((name) => name.startsWith('dist'));
const fonts = () => readdir(join(root, 'dist/_astro/fonts'));

describe('the build', { timeout: 600_000 }, () => {
  it('runs twice at once, one after the other, and each gives a whole site', async () => {
    const both = [startBuild(), startBuild()];
    expect(await Promise.all(both.map(({ status }) => status)), both.map(({ said }) => said()).join('\n')).toEqual([
      0, 0,
    ]);
    expect(both.filter(({ said }) => said().includes('Er loopt al een bouw'))).toHaveLength(1);
    expect(inspectDist(join(root, 'dist')).problems).toEqual([]);
    expect(await fonts()).toHaveLength(2);
    expect(await builds()).toEqual(['dist']);
  });

  it('that is killed leaves the last site, and is no hindrance to the next', async () => {
    expect(await startBuild().status).toBe(0);
    const last = await readFile(join(root, 'dist/sitemap-0.xml'), 'utf8');
    const killed = startBuild();
    await vi.waitFor(() => expect(existsSync(join(root, 'dist.new'))).toBe(true), { timeout: 300_000 });
    killed.child.kill('SIGKILL');
    await killed.status;
    expect(await readFile(join(root, 'dist/sitemap-0.xml'), 'utf8')).toBe(last);
    const next = startBuild();
    expect(await next.status, next.said()).toBe(0);
    expect(next.said()).not.toContain('Er loopt al een bouw');
    expect(await builds()).toEqual(['dist']);
  });

  it('does not publish a site that lacks a file', async () => {
    await writeFile(join(root, 'src/pages/proef.astro'), '<html><img src="/weg.png" alt="" /></html>\n');
    const { status, said } = startBuild();
    expect(await status).toBe(1);
    expect(said()).toContain("weg.png ontbreekt (nodig op 1 pagina's, zoals proef/index.html).");
    expect(await builds()).toEqual([]);
  });
});
