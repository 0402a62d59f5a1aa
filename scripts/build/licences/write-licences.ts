/**
 * `/licenties.txt`: whose software and fonts a browser gets from this site, and under which licence. MIT, OFL and most
 * others ask that their notice goes along.
 *
 * Vite lists the packages that went into the code (`build.license`). It cannot see within @sveltia/cms, which comes as one
 * bundle (`inside-sveltia.ts`); Pagefind copies its own code; fonts are files.
 */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { LICENCES } from '../../../src/model/pages.ts';
import { grouped, licencesText, type Notice } from './notice.ts';

/** What Vite writes, for us: it goes once it is read. */
const VITE_LICENCES = '_astro/licences.json';

/** Vite plugin: has Vite list the packages in the code for browsers. Astro passes no such setting on. */
export const listLicences = (): Plugin => ({
  name: 'list-licences',
  configEnvironment: (name) => (name === 'client' ? { build: { license: { fileName: VITE_LICENCES } } } : undefined),
});

/** Packages of which a part is copied. */
const COPIED = ['pagefind'];
const FONT = '@fontsource-variable/atkinson-hyperlegible-next';
const FORM_ASSETS = 'node_modules/@sveltia/cms/npm/assets';

interface Listed {
  readonly name: string;
  readonly version: string;
  readonly identifier?: string;
  readonly text?: string;
}

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');
const json = (...path: string[]): unknown => JSON.parse(read(...path));

/** The notice of an installed package. */
function installed(root: string, name: string): Notice {
  const folder = join(root, 'node_modules', name);
  const { version, license } = json(folder, 'package.json') as { version: string; license: string };
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE/LICENSE'].find((path) =>
    statSync(join(folder, path), { throwIfNoEntry: false })?.isFile(),
  );
  if (!file) throw new Error(`${name} heeft geen tekst van zijn licentie: zie scripts/build/licences/.`);
  // What Vite itself is made of stays on the machine that builds.
  const [own = ''] = read(folder, file).split(/^# Licenses of bundled dependencies/m);
  return { packages: [`${name}@${version}`], licence: license, text: own };
}

/** The notices of the fonts that @sveltia/cms brings: a text beside each. */
const formFonts = (root: string): Notice[] =>
  readdirSync(join(root, FORM_ASSETS))
    .filter((file) => file.endsWith('.LICENSE.txt'))
    .map((file) => ({
      packages: [file.replace('.LICENSE.txt', '')],
      licence: 'OFL-1.1',
      text: read(root, FORM_ASSETS, file),
    }));

/**
 * Writes the notices of all that a built site ships.
 * @param root of the project
 * @param dist the built site, with Vite's list in it
 * @throws Error when a package in the code has no text of its licence
 */
export function writeLicences(root: string, dist: string): void {
  const listed = json(dist, VITE_LICENCES) as Listed[];
  rmSync(join(dist, VITE_LICENCES));
  const code = listed.map(({ name, version, identifier, text }): Notice => {
    if (!text) throw new Error(`${name} heeft geen tekst van zijn licentie: zie scripts/build/licences/.`);
    return { packages: [`${name}@${version}`], licence: identifier ?? 'zie de tekst', text };
  });
  const named = new Set(code.flatMap(({ packages }) => packages));
  const copied = COPIED.map((name) => installed(root, name)).filter(({ packages }) => !named.has(packages[0] ?? ''));
  const inForm = json(root, 'scripts/build/licences/sveltia-cms.json') as Notice[];
  const text = licencesText([
    ["Lettertype van de pagina's", [installed(root, FONT)]],
    ['Code in de browser', grouped([...code, ...copied])],
    ['In het formulier /beheer/: wat Sveltia CMS meebrengt', [...inForm, ...grouped(formFonts(root))]],
  ]);
  writeFileSync(join(dist, LICENCES), text);
}
