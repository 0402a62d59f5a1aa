import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFullTextBeside } from './full-text.ts';

const records = [{ url: '/a/', title: 'Titel', text: 'Een zin over schoolkosten.', parts: 'school kosten' }];

describe('writeFullTextBeside', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'volle-tekst-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('writes the engine and the index of the records, without what this site does not use', async () => {
    const target = join(folder, 'pagefind');
    await writeFullTextBeside(records, target);
    const names = await readdir(target);
    expect(names).toContain('pagefind.js');
    expect(names.filter((name) => /ui|highlight|worker/.test(name))).toEqual([]);
    expect(await readdir(join(target, 'fragment'))).toHaveLength(1);
  });

  it('fails as the thread does', async () => {
    const target = join(folder, 'bestand');
    await writeFile(target, '');
    await expect(writeFullTextBeside(records, target)).rejects.toThrow(/ENOTDIR|EEXIST/);
  });
});
