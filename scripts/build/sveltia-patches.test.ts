import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { patched, patches } from './sveltia-patches.ts';

const bundle = readFileSync(join(import.meta.dirname, '../../node_modules/@sveltia/cms/npm/index.js'), 'utf8');

describe('patched', () => {
  it('changes each piece of the installed version, and says why when one is gone', () => {
    const code = patched(bundle);
    for (const { find, replace } of patches) {
      expect(code.includes(find), find).toBe(false);
      expect(code).toContain(replace);
    }
    for (const { why, find } of patches) expect(() => patched(bundle.replace(find, ''))).toThrow(why);
  });
});
