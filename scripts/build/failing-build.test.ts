/** `scripts/build.ts` itself, in a copy of the project that is broken in one place. */
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyProject, everything } from '../test/copy-project.ts';

let root = '';
beforeEach(async () => {
  root = await copyProject(everything, true);
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'dist/index.html'), 'the last good site');
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('a build that fails', { timeout: 300_000 }, () => {
  it.each([
    ['a content file', 'content/bronnen/kapot.json', '{ "titel": ', 'content/bronnen/kapot.json:1:'],
    ['a page', 'src/pages/kapot.astro', '---\nconst x = ;\n---\n', 'src/pages/kapot.astro:2:'],
  ])('for %s leaves the last good site, and nothing else', async (_what, path, text, place) => {
    await writeFile(join(root, path), text);
    const before = (await readdir(root)).toSorted();
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stdout + stderr).toContain(place);
    expect(stderr).toContain('De vorige site in dist/ is niet veranderd.');
    expect(status).toBe(1);
    expect((await readdir(root)).filter((name) => !name.startsWith('.')).toSorted()).toEqual(before);
    expect(await readdir(join(root, 'dist'))).toEqual(['index.html']);
    expect(await readFile(join(root, 'dist/index.html'), 'utf8')).toBe('the last good site');
  });
});
