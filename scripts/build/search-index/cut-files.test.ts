import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { refuseCutFiles } from './cut-files.ts';

it('refuses an index of which a file was not written to its end', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cut-'));
  mkdirSync(join(folder, 'fragment'));
  const whole = gzipSync('een stuk van de index');
  const write = (data: Buffer) => {
    writeFileSync(join(folder, 'fragment/nl_1.pf_fragment'), data);
  };
  writeFileSync(join(folder, 'pagefind.js'), 'not compressed');
  write(whole);
  await refuseCutFiles(folder);
  write(whole.subarray(0, -9));
  await expect(refuseCutFiles(folder)).rejects.toThrow(/niet heel: fragment\/nl_1\.pf_fragment/);
  rmSync(folder, { recursive: true });
});
