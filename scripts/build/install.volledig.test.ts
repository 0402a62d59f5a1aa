/** The set-up of `npm start` and `npm test` works on every Node from 18: tried with the Nodes of the npm package `node`. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from '../test/copy-project.ts';
import { projectNode } from './install.mjs';
import type { Lockfile } from './same-install.mjs';

let root = '';
beforeAll(async () => {
  root = await copyProject(
    ['.npmrc', 'package.json', 'package-lock.json', 'scripts/setup.mjs', 'scripts/build'],
    false,
  );
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** The environment of a machine that has this version of Node and no other; nothing of the npm that runs the tests. */
function machineWith(version: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'));
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.endsWith('.bin'));
  const env = { ...Object.fromEntries(own), PATH: path.join(delimiter) };
  // The package of this machine alone: `node` itself fetches that with a script, which this project forbids.
  const binary = `node-${process.platform}-${process.arch}@${version}`;
  const ask = ['exec', '--yes', `--package=${binary}`, '--', 'node', '-p', 'process.execPath'];
  const node = execFileSync('npm', ask, { cwd: root, env, encoding: 'utf8' }).trim();
  return { ...env, PATH: [dirname(node), env.PATH].join(delimiter) };
}

/** Runs the set-up on such a machine; gives what it said. */
function setUp(version: string): string {
  const env = machineWith(version);
  expect(execFileSync('node', ['--version'], { env, encoding: 'utf8' })).toBe(`v${version}\n`);
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'setup'], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return stdout;
}

/** What the installed Node says of itself, once it has loaded the native code of Astro's bundler. */
function loadBundler(): string {
  const program = "await import('rolldown'); await import('astro'); console.log(process.version)";
  const { stdout, stderr } = spawnSync(projectNode(root) ?? 'node', ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  });
  return stdout.trim() || stderr;
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(join(root, path), 'utf8')) as T;
}

describe('the set-up', { timeout: 600_000 }, () => {
  it.each(['18.20.8', '20.18.3', '22.21.0', '24.0.0'])('works under Node %s, once', async (version) => {
    await rm(join(root, 'node_modules'), { recursive: true, force: true });
    expect(setUp(version)).toContain('npm ci');
    const { devDependencies } = await readJson<{ devDependencies: { node: string } }>('package.json');
    expect(loadBundler()).toBe(`v${devDependencies.node}`);
    expect(setUp(version)).toBe('');
  });

  it('repairs an installation without the native code of this machine', async () => {
    const hidden = 'node_modules/.package-lock.json';
    const installed = await readJson<Required<Lockfile>>(hidden);
    const bindings = Object.keys(installed.packages).filter((path) => path.includes('@rolldown/binding-'));
    for (const path of bindings) {
      await rm(join(root, path), { recursive: true });
      Reflect.deleteProperty(installed.packages, path);
    }
    await writeFile(join(root, hidden), JSON.stringify(installed));
    expect(loadBundler()).toContain('Cannot find native binding');
    setUp('20.18.3');
    expect(loadBundler()).toMatch(/^v\d+/);
  });
});
