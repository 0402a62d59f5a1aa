import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { sameInstall, thisPlatform, type Lockfile } from './same-install.mjs';

const linux = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const binding = (os: string, cpu: string, libc?: string) => ({
  version: '1.2.19',
  integrity: `sha512-${os}`,
  optional: true,
  os: [os],
  cpu: [cpu],
  ...(libc && { libc: [libc] }),
});
const locked = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/astro': { version: '7.3.3', integrity: 'sha512-a' },
    'node_modules/binding-darwin-arm64': binding('darwin', 'arm64'),
    'node_modules/binding-linux-arm64-gnu': binding('linux', 'arm64', 'glibc'),
    'node_modules/binding-linux-x64-gnu': binding('linux', 'x64', 'glibc'),
    'node_modules/binding-linux-x64-musl': binding('linux', 'x64', 'musl'),
    'node_modules/for-all-but-windows': { ...binding('!win32', 'any'), cpu: ['x64', 'arm64'] },
    'node_modules/wasm-runtime': { version: '1.0.0', integrity: 'sha512-w', optional: true },
  },
} satisfies Lockfile;
const { packages } = locked;
const onLinux = {
  'node_modules/astro': packages['node_modules/astro'],
  'node_modules/binding-linux-x64-gnu': packages['node_modules/binding-linux-x64-gnu'],
  'node_modules/for-all-but-windows': packages['node_modules/for-all-but-windows'],
};
const without = (path: keyof typeof onLinux) =>
  Object.fromEntries(Object.entries(onLinux).filter(([key]) => key !== path));

describe('sameInstall', () => {
  it('accepts the same packages, without those for another platform', () => {
    expect(sameInstall(locked, { packages: onLinux }, linux)).toBe(true);
  });

  it('sees a package that is missing', () => {
    expect(sameInstall(locked, { packages: without('node_modules/astro') }, linux)).toBe(false);
  });

  it('sees native code for this machine that npm left out', () => {
    expect(sameInstall(locked, { packages: without('node_modules/binding-linux-x64-gnu') }, linux)).toBe(false);
    expect(sameInstall(locked, { packages: without('node_modules/for-all-but-windows') }, linux)).toBe(false);
  });

  it.each([
    { os: 'darwin', cpu: 'arm64', libc: undefined },
    { os: 'linux', cpu: 'x64', libc: 'musl' },
    { os: 'linux', cpu: 'arm64', libc: 'glibc' },
  ])('wants the native code of $os $cpu $libc', (platform) => {
    expect(sameInstall(locked, { packages: onLinux }, platform)).toBe(false);
  });

  it('wants none where none is made', () => {
    const windows = { os: 'win32', cpu: 'x64', libc: undefined };
    expect(sameInstall(locked, { packages: { 'node_modules/astro': onLinux['node_modules/astro'] } }, windows)).toBe(
      true,
    );
  });

  it('sees another version and another checksum', () => {
    const astro = packages['node_modules/astro'];
    for (const other of [
      { ...astro, version: '7.3.2' },
      { ...astro, integrity: 'x' },
    ])
      expect(sameInstall(locked, { packages: { ...onLinux, 'node_modules/astro': other } }, linux)).toBe(false);
  });

  it('sees a package that the lockfile no longer asks for', () => {
    const left = { 'node_modules/left': { version: '1.0.0' } };
    expect(sameInstall(locked, { packages: { ...onLinux, ...left } }, linux)).toBe(false);
  });

  it('accepts what is installed here, and misses its native code', async () => {
    const read = async (path: string) => JSON.parse(await readFile(path, 'utf8')) as Required<Lockfile>;
    const [wanted, here] = [await read('package-lock.json'), await read('node_modules/.package-lock.json')];
    expect(sameInstall(wanted, here, thisPlatform())).toBe(true);
    const native = Object.keys(here.packages).filter((path) => path.includes('@rolldown/binding-'));
    expect(native.length).toBeGreaterThan(0);
    for (const path of native) Reflect.deleteProperty(here.packages, path);
    expect(sameInstall(wanted, here, thisPlatform())).toBe(false);
  });
});
