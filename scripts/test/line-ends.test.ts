/** What `.gitattributes` makes of a clone on Windows, where git would give every text CRLF. */
import { execFileSync } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../..');
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clone-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('a clone with core.autocrlf has LF in texts, and fonts and pictures byte for byte', async () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'core.autocrlf=true', '-c', 'user.name=x', '-c', 'user.email=x', ...args], {
      cwd: folder,
      stdio: 'pipe',
    });
  const source = join(folder, 'source');
  git('init', '--quiet', source);
  await copyFile(join(project, '.gitattributes'), join(source, '.gitattributes'));
  const crlf = 'een\r\ntwee\r\n';
  for (const name of ['a.mdx', 'a.json', 'a.astro', 'LICENSE', 'a.woff2', 'a.webp', 'a.png'])
    await writeFile(join(source, name), crlf);
  git('-C', source, 'add', '--all');
  git('-C', source, 'commit', '--quiet', '--message', 'x');
  git('clone', '--quiet', source, 'clone');
  const text = (name: string) => readFile(join(folder, 'clone', name), 'utf8');
  for (const name of ['a.mdx', 'a.json', 'a.astro', 'LICENSE']) expect(await text(name), name).toBe('een\ntwee\n');
  for (const name of ['a.woff2', 'a.webp', 'a.png']) expect(await text(name), name).toBe(crlf);
});
