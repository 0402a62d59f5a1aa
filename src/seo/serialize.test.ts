import { describe, expect, it } from 'vitest';
import { serializeJsonLd } from './serialize.ts';

describe('serializeJsonLd', () => {
  it('keeps the data whole but never writes a closing tag', () => {
    const text = serializeJsonLd([{ name: '</script><b>' }]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '</script><b>' });
  });

  it('writes several objects as an array', () => {
    expect(JSON.parse(serializeJsonLd([{ a: 1 }, { b: 2 }]))).toEqual([{ a: 1 }, { b: 2 }]);
  });
});
