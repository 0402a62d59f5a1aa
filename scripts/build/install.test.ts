import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installIfNeeded, projectEnv } from './install.mjs';
import { npmCommand } from './npm.mjs';

describe('projectEnv', () => {
  const own = join('root', 'node_modules/.bin');

  it('puts the programs of the project first', () => {
    expect(projectEnv('root', { PATH: '/usr/bin', HOME: '/home' })).toEqual({
      PATH: `${own}${delimiter}/usr/bin`,
      HOME: '/home',
      ASTRO_TELEMETRY_DISABLED: '1',
    });
    expect(projectEnv('root', {})['PATH']).toBe(own);
  });

  it('finds the Path of Windows, and makes no second one', () => {
    expect(projectEnv('root', { Path: 'C:\\Windows', ProgramFiles: 'C:\\Program Files' })).toEqual({
      Path: `${own}${delimiter}C:\\Windows`,
      ProgramFiles: 'C:\\Program Files',
      ASTRO_TELEMETRY_DISABLED: '1',
    });
  });
});

describe('installIfNeeded', () => {
  it('leaves the packages of another copy of the project alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'install-'));
    for (const name of ['copy', 'other/package']) await mkdir(join(folder, name), { recursive: true });
    await symlink(join(folder, 'other'), join(folder, 'copy/node_modules'), 'junction');
    expect(() => {
      installIfNeeded(join(folder, 'copy'));
    }).toThrow('node_modules is a link');
    expect(await readdir(join(folder, 'other'))).toEqual(['package']);
    await rm(folder, { recursive: true });
  });
});

describe('npmCommand', () => {
  let folder = '';
  let cli = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'npm-'));
    cli = join(folder, 'node_modules/npm/bin/npm-cli.js');
    await mkdir(dirname(cli), { recursive: true });
    await writeFile(cli, '');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('starts the npm that runs this script, without a shell', () => {
    expect(npmCommand({ npm_execpath: cli }, '/usr/bin/node')).toEqual(['/usr/bin/node', cli]);
  });

  it('finds the npm beside Node, as on Windows', () => {
    expect(npmCommand({}, join(folder, 'node.exe'))).toEqual([join(folder, 'node.exe'), cli]);
  });

  it('else takes npm from the PATH, and no other package manager', () => {
    expect(npmCommand({ npm_execpath: '/usr/lib/yarn.js' }, '/usr/bin/node')).toEqual(['npm']);
    expect(npmCommand({ npm_execpath: join(folder, 'gone/npm-cli.js') }, '/usr/bin/node')).toEqual(['npm']);
  });
});
