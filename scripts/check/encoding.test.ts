import { describe, expect, it } from 'vitest';
import { decode, MAX_BYTES } from './encoding.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const codesOf = (content: Uint8Array) => decode('content/x.json', content).diagnostics.map(({ code }) => code);

describe('decode', () => {
  it('reads UTF-8', () => {
    expect(decode('x', new TextEncoder().encode('café'))).toEqual({ text: 'café', diagnostics: [] });
  });

  it('reads on after a byte order mark, and tells it', () => {
    const { text, diagnostics } = decode('x', new TextEncoder().encode('\uFEFF{}'));
    expect(text).toBe('{}');
    expect(diagnostics.map(({ code, line, column }) => ({ code, line, column }))).toEqual([
      { code: 'bom', line: 1, column: 1 },
    ]);
  });

  it('names the line and the likely encoding of what is no UTF-8', () => {
    const [windows] = decode('x', bytes(97, 10, 98, 10, 99, 0xe9, 100)).diagnostics;
    expect(windows).toMatchObject({ code: 'codering-fout', line: 3 });
    expect(windows?.message).toContain('Windows-1252');
    expect(decode('x', bytes(0xff, 0xfe, 97, 0)).diagnostics[0]?.message).toContain('UTF-16');
  });

  it('refuses what is too large, and only that', () => {
    expect(codesOf(new Uint8Array(MAX_BYTES + 1).fill(97))).toEqual(['bestand-te-groot']);
    expect(codesOf(new Uint8Array(MAX_BYTES).fill(97))).toEqual([]);
  });
});
