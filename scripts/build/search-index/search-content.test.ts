import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { site } from '../../check/fixture.ts';
import { readSearchContent } from './search-content.ts';

let root = '';
afterEach(() => rm(root, { recursive: true, force: true }));

/** The content of the small site, written with these line ends, as search reads it. */
async function readWith(lineEnd: string) {
  root = await mkdtemp(join(tmpdir(), 'zoeken-'));
  for (const [path, text] of Object.entries(site)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text.replaceAll('\n', lineEnd));
  }
  const content = await readSearchContent(join(root, 'content'));
  await rm(root, { recursive: true });
  return content;
}

describe('readSearchContent', () => {
  it('reads files with the line ends of Windows as it reads any other', async () => {
    const content = await readWith('\n');
    expect(content.terms).toEqual([
      expect.objectContaining({ id: 'clb', term: 'CLB', text: 'Een CLB begeleidt leerlingen.' }),
    ]);
    expect(await readWith('\r\n')).toEqual(content);
  });
});
