import { describe, expect, it } from 'vitest';
import { withoutFurniture } from './furniture.ts';
import { readText } from './text.ts';
import { textOf } from './tree.ts';

describe('withoutFurniture', () => {
  it('takes out what belongs to the site, and names it with its line', () => {
    const lines = [
      'Ga naar de hoofdinhoud',
      'Home > Aanbod > Kansen',
      'De tekst.',
      'Deel deze pagina',
      '© 2024 Kompas',
    ];
    const { blocks, notes } = withoutFurniture(readText(lines.join('\n')).blocks);
    expect(blocks.map(textOf)).toEqual(['De tekst.']);
    expect(notes).toEqual([
      {
        kind: 'weggelaten',
        text: 'Onderdelen van de site: "Ga naar de hoofdinhoud" (regel 1), "Home > Aanbod > Kansen" (regel 2), "Deel deze pagina" (regel 4), "© 2024 Kompas" (regel 5).',
        words: 'Ga naar de hoofdinhoud\nHome > Aanbod > Kansen\nDeel deze pagina\n© 2024 Kompas',
      },
    ]);
  });

  it.each(['Contact', 'Deel je klas in groepen', 'Home is waar de school begint.', 'Zoeken naar een begeleider'])(
    'leaves "%s" in the text',
    (line) => {
      expect(withoutFurniture(readText(line).blocks).blocks).toHaveLength(1);
    },
  );
});
