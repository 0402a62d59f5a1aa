import { describe, expect, it } from 'vitest';
import { markdownOf } from './markdown.ts';
import { readText } from './text.ts';

/** The text as Markdown, so that lists, tables and their levels can be seen. */
const read = (text: string): string => markdownOf(readText(text).blocks);

describe('readText: lists', () => {
  it('reads levels by indentation, at most three, and comes back to an outer level', () => {
    expect(read('- a\n  - b\n    - c\n      - d\n  - e\n- f')).toBe('- a\n  - b\n    - c\n    - d\n  - e\n- f');
  });

  it('puts an "o" of Word under the bullets, without indentation too', () => {
    expect(read('• a\no b\n• c')).toBe('- a\n  - b\n- c');
  });

  it('makes a point of an "o" that lost its line, and says so', () => {
    const { blocks, notes } = readText('- De inzet is klein o Deelname van één leerkracht');
    expect(markdownOf(blocks)).toBe('- De inzet is klein\n  - Deelname van één leerkracht');
    expect(notes).toEqual([
      { kind: 'aangepast', line: 1, text: 'Een "o" midden in de regel is een subpunt geworden.' },
    ]);
  });

  it('joins an indented line that goes on with a small letter, and keeps other indented text in its item', () => {
    expect(read('- een lange\n  zin\n- b')).toBe('- een lange zin\n- b');
    expect(read('1. Bel ons.\n   Dat kan elke dag.\n2. Kom langs.')).toBe(
      '1. Bel ons.\n\n   Dat kan elke dag.\n2. Kom langs.',
    );
    expect(read('- een lange\nZin')).toBe('- een lange\n\nZin');
  });

  it('goes on after one blank line and stops after two', () => {
    expect(readText('- a\n\n- b\n\n\n- c').blocks).toHaveLength(2);
    expect(read('- a\n\n- b')).toBe('- a\n- b');
  });

  it('keeps every number of steps with text between them', () => {
    expect(read('1. Bel de school.\nJe vraagt naar An.\n2. Kom langs.\n3. Teken.\nKlaar.')).toBe(
      '1. Bel de school.\n\nJe vraagt naar An.\n\n2. Kom langs.\n3. Teken.\n\nKlaar.',
    );
    expect(read('3. Eerst dit\n7. Dan dat')).toMatch(/^3[.)] Eerst dit\n+7[.)] Dan dat$/);
  });

  it('repairs the space between two sentences once, also where the list ends', () => {
    const { blocks, notes } = readText('- een\nTwee zinnen.Zonder spatie.');
    expect(markdownOf(blocks)).toBe('- een\n\nTwee zinnen. Zonder spatie.');
    expect(notes).toHaveLength(1);
  });
});

describe('readText: paragraphs and headings', () => {
  it('joins lines that were wrapped at a fixed width, and no others', () => {
    const wrapped = 'Dit is een regel die lang genoeg is om afgebroken\nte zijn. Dit ook.';
    expect(read(wrapped)).toBe(wrapped.replace('\n', ' '));
    expect(read('Straat 1\nbus 2')).toBe('Straat 1\n\nbus 2');
  });

  it('knows headings with # and links with an address, and leaves other marks to the reader', () => {
    expect(read('## Kop ##\nZie [de site](https://voorbeeld.be/) of [niets].')).toBe(
      '## Kop\n\nZie [de site](https://voorbeeld.be/) of \\[niets].',
    );
    expect(read('x < 3 en {y} * 2 bij R&D')).toBe('x \\< 3 en \\{y} \\* 2 bij R&D');
  });
});

describe('readText: tables', () => {
  const table = '| Wie | Wat |\n| --- | --- |\n| An | coach |';

  it('reads rows with or without bars around them or with tabs; the first row is the header', () => {
    for (const text of ['Wie | Wat\nAn | coach', '| Wie | Wat |\n| An | coach |', table, 'Wie\tWat\nAn\tcoach'])
      expect(read(text)).toBe(table);
  });

  it('keeps an empty cell at the start, in the middle and at the end of a row, and fills a short one', () => {
    expect(read('| a | b | c |\n|  | x |  |\n| x |  | y |\n| z |')).toBe(
      '| a | b | c |\n| --- | --- | --- |\n| | x | |\n| x | | y |\n| z | | |',
    );
  });

  it('spreads a row with more cells than the rule allows over the next row, so that no cell is lost', () => {
    expect(read('a | b\n--|--\n1 | 2 | 3')).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |\n| 3 | |');
  });

  it('puts the table together when every cell stands on a line of its own', () => {
    expect(read('Wie |\nWat |\n---|---\nAn |\ncoach |\nBo |')).toBe(`${table}\n| Bo | |`);
  });

  it('takes one line with a bar for text', () => {
    expect(read('Dit | dat')).toBe('Dit | dat');
  });
});
