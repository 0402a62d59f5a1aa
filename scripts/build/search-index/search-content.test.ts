import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSearchContent } from './search-content.ts';

const CONTENT = join(import.meta.dirname, '../../../content');
let windows: string;

/** The content as a checkout on Windows may have it: every line ends in CR LF. */
beforeAll(() => {
  windows = mkdtempSync(join(tmpdir(), 'search-content-'));
  cpSync(CONTENT, windows, { recursive: true });
  for (const name of readdirSync(windows, { recursive: true, encoding: 'utf8' })) {
    const file = join(windows, name);
    if (statSync(file).isFile() && /\.(?:json|mdx)$/.test(name))
      writeFileSync(file, readFileSync(file, 'utf8').replace(/\r?\n/g, '\r\n'));
  }
});
afterAll(() => {
  rmSync(windows, { recursive: true });
});

describe('readSearchContent', () => {
  it('reads the same whatever the lines end in', async () => {
    const content = await readSearchContent(CONTENT);
    expect(content.terms.length).toBeGreaterThan(0);
    expect(content.terms.every(({ text }) => text !== '')).toBe(true);
    expect(await readSearchContent(windows)).toEqual(content);
  });
});
