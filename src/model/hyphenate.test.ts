import { describe, expect, it } from 'vitest';
import { hyphenate } from './hyphenate.ts';

const shown = (text: string) => hyphenate(text).replaceAll('\u00ad', '|');

describe('hyphenate', () => {
  it('breaks long words where Dutch does', () => {
    expect(shown('ervaringsdeskundige')).toBe('ervarings|des|kundige');
    expect(shown('scholengemeenschap')).toBe('scholen|ge|meen|schap');
  });

  it('leaves other words and the text itself as they are', () => {
    const text = 'één school, met een evaluatie in het jaar daarna';
    expect(shown(text)).toBe(text);
    expect(hyphenate('een ervaringsdeskundige').replaceAll('\u00ad', '')).toBe('een ervaringsdeskundige');
  });
});
