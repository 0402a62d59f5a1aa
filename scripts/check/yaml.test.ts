import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalValue, parseSlowly, parseYaml } from './yaml.ts';

/** Lines of front matter, well and badly indented, in any order. */
const line = fc
  .tuple(
    fc.constantFrom('', '', '  ', '    '),
    fc.constantFrom('', '', '- '),
    fc.constantFrom('a:', 'b:', 'c:', ''),
    fc.constantFrom("'x'", "'it''s: #1'", '7', '0', '12', 'true', '[]', "''", "'- y'", ''),
  )
  .map(([indent, dash, key, value]) => `${indent}${dash}${[key, value].filter(Boolean).join(' ')}`);

describe('the fast way through front matter', () => {
  it('reads the same as the parser that knows every place, or leaves the block to it', () => {
    let fast = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 7 }), (lines) => {
        const text = `${lines.join('\n')}\n`;
        const value = canonicalValue(text);
        if (value === undefined) return;
        fast += 1;
        const slow = parseSlowly('x.mdx', text, 1);
        expect(slow.diagnostics).toEqual([]);
        expect(value).toEqual(slow.value);
      }),
      { numRuns: 4000, seed: 13 },
    );
    expect(fast).toBeGreaterThan(100);
  });

  it('leaves what could mean something else, and what is wrong, to the parser that explains', () => {
    for (const text of [
      'a: 2024-01-02\n',
      'a: *b\n',
      'a: "x"\n',
      "a: 'x'\na: 'y'\n",
      "a: 'x' # waarom\n",
      'a: 010\n',
      "a: 'foto's'\n",
    ])
      expect(canonicalValue(text), text).toBeUndefined();
  });

  it('still knows the place of a field', () => {
    const { value, locate } = parseYaml('x.mdx', "titel: 'X'\nbronnen:\n  - 'a'\n  - 'b'\n", 1);
    expect(value).toEqual({ titel: 'X', bronnen: ['a', 'b'] });
    expect(locate(['bronnen', 1])).toEqual({ line: 5, column: 5 });
  });
});
