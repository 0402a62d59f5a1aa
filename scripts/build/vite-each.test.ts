import { describe, expect, it } from 'vitest';
import { expandEach } from './vite-each.ts';

const lists = { region: ['gent', 'genk'], price: ['gratis'], none: [] };
const compact = (css: string) => expandEach(css, lists).replace(/\s+/g, ' ').replace(/ ?, ?/g, ', ').trim();

describe('expandEach', () => {
  it('repeats a selector for every item, its declarations once', () => {
    expect(compact(":has([data-region='each-region']:hover) [data-region='each-region'] { --lit: 1; }")).toBe(
      ":has([data-region='gent']:hover) [data-region='gent'], :has([data-region='genk']:hover) [data-region='genk'] { --lit: 1; }",
    );
  });

  it('leaves what stands around it alone: layers, other rules, other lists', () => {
    expect(
      compact('@layer a { b { c: d; } /* each-region */ #each-region:target { e: f; } #each-price { g: h; } }'),
    ).toBe('@layer a { b { c: d; } #gent:target, #genk:target { e: f; } #gratis { g: h; } }');
  });

  it('gives a style sheet without the word back as it is', () => {
    const css = '/* reach-out */ a { b: c; }';
    expect(expandEach(css, lists)).toBe(css);
  });

  it.each(['#each-town { a: b; }', 'a { content: "each-region"; }', '#each-none { a: b; }'])('refuses %s', (css) => {
    expect(() => expandEach(css, lists)).toThrow('each-');
  });
});
