import { describe, expect, it } from 'vitest';
import { sameInstall } from './install.mjs';

const locked = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/astro': { version: '7.3.3', integrity: 'sha512-a' },
    'node_modules/fsevents': { version: '2.3.3', integrity: 'sha512-f', optional: true },
  },
};
const astro = { version: '7.3.3', integrity: 'sha512-a' };

describe('sameInstall', () => {
  it('accepts the same packages, without those for another platform', () => {
    expect(sameInstall(locked, { packages: { 'node_modules/astro': astro } })).toBe(true);
  });

  it('sees a package that is missing', () => {
    expect(sameInstall(locked, { packages: {} })).toBe(false);
  });

  it('sees another version and another checksum', () => {
    expect(sameInstall(locked, { packages: { 'node_modules/astro': { ...astro, version: '7.3.2' } } })).toBe(false);
    expect(sameInstall(locked, { packages: { 'node_modules/astro': { ...astro, integrity: 'x' } } })).toBe(false);
  });

  it('sees a package that the lockfile no longer asks for', () => {
    const packages = { 'node_modules/astro': astro, 'node_modules/left': { version: '1.0.0' } };
    expect(sameInstall(locked, { packages })).toBe(false);
  });
});
