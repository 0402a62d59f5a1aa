/** Who made what a browser gets: `/licenties.txt` has the notice of every font and of all code that isn't ours. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn } from '../../scripts/hosts/files.ts';
import { distFolder } from '../support/dist-folder.ts';

const dist = distFolder();
const root = resolve(import.meta.dirname, '../..');
const notices = readFileSync(join(dist, 'licenties.txt'), 'utf8');
const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const versions = { ...dependencies, ...devDependencies };

/** Piece of a file that only such code has → the package whose notice belongs with it. */
const marks: Readonly<Record<string, string>> = {
  'react.transitional.element': 'react@',
  'Minified React error': 'react-dom@',
  __lexicalTextContent: 'lexical@',
  DOMPurify: 'dompurify@',
  '@@__IMMUTABLE_ITERABLE__@@': 'immutable@',
  turndown: 'turndown@',
};

it('names the packages that ship, in the version that ships', () => {
  for (const name of ['@sveltia/cms', 'pagefind', '@fontsource-variable/atkinson-hyperlegible-next'])
    expect(notices).toContain(`\n${name}@${versions[name] ?? ''}\n`);
});

it('has a notice for every piece of code in the build that is known by a mark', () => {
  const code = filesIn(dist)
    .filter((file) => /^_astro\/.*\.js$/.test(file))
    .map((file) => readFileSync(join(dist, file), 'utf8'));
  const shipped = Object.entries(marks).filter(([mark]) => code.some((text) => text.includes(mark)));
  expect(shipped.length).toBeGreaterThan(4);
  expect(shipped.filter(([, name]) => !notices.includes(`\n${name}`))).toEqual([]);
});

it('has a notice for every font', () => {
  const fonts = filesIn(dist).filter((file) => file.endsWith('.woff2'));
  const named = ['material-symbols-outlined', 'noto-mono', 'source-sans-3'];
  const own = fonts.filter((file) => file.startsWith('_astro/fonts/'));
  const others = fonts.filter((file) => !own.includes(file));
  // Those of the publication before this one stay for a while.
  expect(own.length).toBeGreaterThanOrEqual(2);
  expect(others.filter((file) => !named.some((name) => file.includes(name)))).toEqual([]);
  expect(named.filter((name) => !notices.includes(`\n${name}\n`))).toEqual([]);
  expect(notices).toContain('SIL OPEN FONT LICENSE Version 1.1');
});

it('is linked from the page about the site', () => {
  expect(readFileSync(join(dist, 'over/index.html'), 'utf8')).toContain('href="/licenties.txt"');
});
