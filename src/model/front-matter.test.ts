import { describe, expect, it } from 'vitest';
import { splitFrontMatter, UnreadableError } from './front-matter.ts';

describe('splitFrontMatter', () => {
  it('gives both parts, and where the text begins', () => {
    const file = "---\ntitel: 'A'\nlijst: []\n---\n\nTekst\n";
    const parts = { head: "titel: 'A'\nlijst: []", body: '\nTekst\n', before: 4 };
    expect(splitFrontMatter(file)).toEqual(parts);
    expect(splitFrontMatter(file.replaceAll('\n', '\r\n'))).toEqual(parts);
  });

  it('reads a file without a text, and spaces behind the dashes', () => {
    expect(splitFrontMatter('---  \na: 1\n---')).toEqual({ head: 'a: 1', body: '', before: 3 });
  });

  it.each([
    ['', 1, 'begint niet'],
    ['titel: a\n---\n', 1, 'begint niet'],
    ['---\ntitel: a\n', 3, 'niet gesloten'],
    ["---\ntitel: 'a'\n---- x\n", 3, 'nog iets achter'],
  ])('refuses %j', (text, line, words) => {
    expect(() => splitFrontMatter(text)).toThrow(
      expect.objectContaining({ name: 'UnreadableError', line, message: expect.stringContaining(words) as string }),
    );
    expect(() => splitFrontMatter(text)).toThrow(UnreadableError);
  });
});
