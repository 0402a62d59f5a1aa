import { describe, expect, it } from 'vitest';
import { find } from './catalog.ts';

const entries = [
  { id: 'a', data: 1 },
  { id: 'b', data: 2 },
];

describe('find', () => {
  it('gives the entry', () => {
    expect(find(entries, 'b', 'bronnen', 'content/x.mdx').data).toBe(2);
  });

  it('names the file, the missing entry and what exists', () => {
    expect(() => find(entries, 'c', 'bronnen', 'content/x.mdx')).toThrow(
      /content\/x\.mdx .*"c".*content\/bronnen\/c .*a, b/,
    );
  });
});
