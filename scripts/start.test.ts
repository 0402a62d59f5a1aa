/** `npm start`, in a copy where the site is built in no time: what it does before, between and after. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyProject } from './test/copy-project.ts';

const BUILD = `
  import { mkdirSync, writeFileSync } from 'node:fs';
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/index.html', '<title>Gebouwd</title>');
  console.log('built');
`;

let root = '';
beforeEach(async () => {
  root = await copyProject(
    [
      'package.json',
      'package-lock.json',
      'scripts/start.mjs',
      'scripts/serve.ts',
      'scripts/serve',
      'scripts/build',
      'scripts/hosts',
      'src/model/pages.ts',
    ],
    true,
  );
  await writeFile(join(root, 'scripts/build.ts'), BUILD);
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** A server of another program, on a port of its own. */
async function otherServer(): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}
async function freePort(): Promise<number> {
  const { server, port } = await otherServer();
  server.close();
  await once(server, 'close');
  return port;
}

function start(PORT: string | number) {
  const child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env: { ...process.env, PORT: `${PORT}` } });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, said: () => text, status: once(child, 'exit').then(([code]) => code as number | null) };
}

describe('npm start', { timeout: 60_000 }, () => {
  it('says which port is taken before it builds', async () => {
    const { server, port } = await otherServer();
    const { said, status } = start(port);
    expect(await status).toBe(1);
    expect(said()).toContain(`Port ${port} is taken`);
    expect(said()).not.toContain('built');
    server.close();
  });

  it('refuses a PORT that is none before it builds', async () => {
    const { said, status } = start('vier');
    expect(await status).toBe(1);
    expect(said()).toBe('PORT is "vier": use a number, e.g. 4322.\n');
  });

  it('serves nothing when the build fails', async () => {
    await writeFile(join(root, 'scripts/build.ts'), 'process.exit(3);');
    const { said, status } = start(await freePort());
    expect(await status).toBe(3);
    expect(said()).toBe('');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('builds, serves, and stops at %s', async (signal) => {
    const port = await freePort();
    const { child, said, status } = start(port);
    await vi.waitFor(() => expect(said()).toContain(`http://localhost:${port}/`), { timeout: 30_000 });
    expect(said()).toMatch(/^built\n/);
    expect(await (await fetch(`http://localhost:${port}/`)).text()).toContain('Gebouwd');
    child.kill(signal);
    expect(await status).toBe(0);
    await expect(fetch(`http://localhost:${port}/`)).rejects.toThrow();
  });

  it('stops at SIGTERM while it builds, and the build with it', async () => {
    await writeFile(join(root, 'scripts/build.ts'), 'console.log(process.pid); setInterval(() => {}, 1000);');
    const { child, said, status } = start(await freePort());
    await vi.waitFor(() => expect(said()).toMatch(/^\d+\n/), { timeout: 30_000 });
    child.kill('SIGTERM');
    expect(await status).toBe(0);
    expect(() => process.kill(Number(said()), 0)).toThrow('ESRCH');
  });
});
