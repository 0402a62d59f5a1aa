import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { site } from './fixture.ts';
import { checkContent, readContentFiles, readPublicFiles } from './content-files.ts';

const command = resolve(import.meta.dirname, '../check-content.ts');
let root = '';
let broken = '';

/** Runs the command as an editor or a server does, without the variables of the server that runs this test. */
function run(folder: string, args: readonly string[] = [], env: Record<string, string> = {}) {
  const { GITHUB_ACTIONS: _, ...clean } = process.env;
  return spawnSync(process.execPath, [command, '--root', folder, ...args], {
    encoding: 'utf8',
    env: { ...clean, ...env },
  });
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
  broken = `${root}-fout`;
  for (const [path, text] of Object.entries(site)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  await mkdir(join(root, 'public/beelden'), { recursive: true });
  await writeFile(join(root, 'public/beelden/a.svg'), '<svg/>');
  await cp(root, broken, { recursive: true });
  await writeFile(join(broken, 'content/bronnen/krijt.json'), '{ "titel": "Krijt",\n}\n');
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
  await rm(broken, { recursive: true, force: true });
});

describe('reading from disk', () => {
  it('finds every file, with paths from the root', async () => {
    expect((await readContentFiles(root)).map(({ path }) => path)).toEqual(Object.keys(site).toSorted());
    expect(await readPublicFiles(root)).toEqual(new Set(['/beelden/a.svg']));
  });

  it('gives nothing for a folder that is not there', async () => {
    expect(await readContentFiles(join(root, 'nergens'))).toEqual([]);
  });

  it('says why it cannot read a file, and does not call it empty', async () => {
    const folder = join(`${root}-koppeling`, 'content/bronnen');
    await cp(root, `${root}-koppeling`, { recursive: true });
    await symlink(join(folder, 'weg.json'), join(folder, 'nergens.json'));
    await symlink(folder, join(folder, 'map.json'));
    const found = await checkContent(`${root}-koppeling`);
    await rm(`${root}-koppeling`, { recursive: true });
    expect(found.map(({ file, code, message }) => [file, code, message])).toEqual([
      ['content/bronnen/map.json', 'bestand-onleesbaar', 'Dit is een koppeling naar een map, geen bestand.'],
      ['content/bronnen/nergens.json', 'bestand-onleesbaar', 'Deze koppeling leidt naar een bestand dat er niet is.'],
    ]);
  });

  it('checks what is on disk', async () => {
    expect(await checkContent(root)).toEqual([]);
    expect(await checkContent(broken)).toEqual([
      expect.objectContaining({ file: 'content/bronnen/krijt.json', line: 2, code: 'json-fout' }),
    ]);
  });
});

describe('npm run check:content', { timeout: 60_000 }, () => {
  it('ends with status 0 and one line when nothing is wrong', () => {
    const { status, stdout } = run(root);
    expect(stdout).toBe(`Geen problemen in ${Object.keys(site).length} bestanden.\n`);
    expect(status).toBe(0);
  });

  it('ends with status 1 and tells file, line and remedy', () => {
    const { status, stdout } = run(broken);
    expect(stdout).toMatch(
      /^content\/bronnen\/krijt\.json:2:1\n {2}fout: .*\[json-fout\]\n {2}zo los je het op: .*\n\n1 fout in \d+ bestanden\.\n$/,
    );
    expect(status).toBe(1);
  });

  it('gives machines JSON and nothing else', () => {
    const { status, stdout } = run(broken, ['--json']);
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({ file: 'content/bronnen/krijt.json', severity: 'fout' }),
    ]);
    expect(status).toBe(1);
  });

  it('annotates in continuous integration', () => {
    expect(run(broken, [], { GITHUB_ACTIONS: 'true' }).stdout).toContain(
      '::error file=content/bronnen/krijt.json,line=2,col=1,title=json-fout::',
    );
  });
});
