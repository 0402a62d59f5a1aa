/**
 * What @sveltia/cms carries within its bundle. Its package.json names only what stays outside; its source maps name the
 * folder of every file that went in, with the version of the package.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UNUSED } from '../vite-beheer.ts';

/** Folder of a package in the store of pnpm: `.pnpm/@scope+name@1.2.3_peers/node_modules/@scope/name/`. */
const STORED = /\.pnpm\/[^/]+?@(\d[^/_(]*)[^/]*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** @returns `name@version` of each package, sorted, those of parts that the form leaves out apart */
export function insideSveltia(root: string): string[] {
  const folder = join(root, 'node_modules/@sveltia/cms/npm');
  const maps = ['index.js.map', ...readdirSync(join(folder, 'chunks')).map((name) => `chunks/${name}`)].filter(
    (name) => name.endsWith('.map') && !UNUSED.some((part) => part.test(`/${name}`)),
  );
  const found = maps.flatMap((name) => {
    const { sources } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { sources: string[] };
    return sources.flatMap((source) => {
      const [, version, packageName] = STORED.exec(source) ?? [];
      return version && packageName ? [`${packageName}@${version}`] : [];
    });
  });
  return [...new Set(found)].toSorted();
}
