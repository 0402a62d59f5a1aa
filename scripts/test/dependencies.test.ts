/** What this project builds on: pinned, with a reason, and no script of it runs that nobody allowed. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const { dependencies, devDependencies, allowScripts } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'allowScripts',
  Record<string, unknown>
>;
const versions = { ...dependencies, ...devDependencies };
const [, section = ''] = /^## Dependencies\n([\s\S]*?)^## /m.exec(read('README.md')) ?? [];

it('names each dependency once in the README, with its reason', () => {
  const rows = [...section.matchAll(/^\| (`.*?) +\| (.*?) +\|$/gm)];
  expect(rows.filter(([, , why = '']) => why.length < 5)).toEqual([]);
  const named = rows.flatMap(([, names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect(named.toSorted()).toEqual(Object.keys(versions).toSorted());
});

it('pins each to one version', () => {
  expect(Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});

it('lets install scripts run by name, and npm stop at any other', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { hasInstallScript?: true; os?: string[] }>;
  };
  const scripted = Object.entries(packages)
    .filter(([, { hasInstallScript, os }]) => hasInstallScript && !os)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(Object.keys(allowScripts).toSorted()).toEqual([...new Set(scripted)].toSorted());
  expect(read('.npmrc')).toMatch(/^strict-allow-scripts=true$/m);
});
