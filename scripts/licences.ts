/**
 * `npm run licenties`: writes the notices of what @sveltia/cms carries within its bundle, after a change of its version.
 * Fetches each package once, without running anything of it, for the text of its licence. Where the registry lacks a
 * version, it takes the newest one; where a package has no text, its licence's name stands for it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { insideSveltia } from './build/licences/inside-sveltia.ts';
import { grouped, type Notice } from './build/licences/notice.ts';
import { npmCommand } from './build/npm.mjs';

const root = resolve(import.meta.dirname, '..');
const [npm, ...first] = npmCommand();

/** Unpacks a package in a fresh folder. @returns whether the registry has it */
function unpack(name: string, folder: string): boolean {
  const { status } = spawnSync(npm, [...first, 'pack', '--silent', '--ignore-scripts', name], { cwd: folder });
  const [packed] = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  return status === 0 && packed !== undefined && spawnSync('tar', ['xzf', packed], { cwd: folder }).status === 0;
}

/** The texts of the licence in an unpacked package, and its name. */
function read(folder: string): { licence: string; text: string } {
  const [inner = ''] = readdirSync(folder).filter((file) => !file.endsWith('.tgz'));
  const files = readdirSync(join(folder, inner)).filter((file) => /^(?:licen[sc]e|copying)/i.test(file));
  const { license, author } = JSON.parse(readFileSync(join(folder, inner, 'package.json'), 'utf8')) as {
    license: string;
    author?: string | { name: string };
  };
  const by = typeof author === 'string' ? author.replace(/\s*<.*/, '') : author?.name;
  const texts = files.map((file) =>
    readFileSync(join(folder, inner, file), 'utf8')
      .replaceAll('\r\n', '\n')
      .trim(),
  );
  return { licence: license, text: texts.join('\n\n') || noText(by) };
}

const noText = (by = 'its authors'): string =>
  `Copyright ${by}. The package brings no text of its licence; see https://spdx.org/licenses/.`;

/** The newest version tells of one that is not there, and another package of the same makers of one that is not at all. */
function notice(id: string): Notice {
  const folder = mkdtempSync(join(tmpdir(), 'licentie-'));
  try {
    const [, name = id] = /^(.+)@/.exec(id) ?? [];
    if (unpack(id, folder) || unpack(name, folder)) return { packages: [id], ...read(folder) };
    const maker = join(root, 'node_modules', name.split('/')[0] ?? '', 'cms/LICENSE.txt');
    return { packages: [id], licence: 'MIT', text: readFileSync(maker, 'utf8').trim() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const file = join(root, 'scripts/build/licences/sveltia-cms.json');
const notices = grouped(insideSveltia(root).map(notice));
writeFileSync(file, `${JSON.stringify(notices, null, 2)}\n`);
console.log(`${notices.length} licenties geschreven in ${file}.`);
