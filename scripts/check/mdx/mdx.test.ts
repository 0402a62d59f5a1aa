import { describe, expect, it } from 'vitest';
import { blocks } from '../../../src/model/blocks.ts';
import { checkBlocks } from './blocks.ts';
import { anchorsOf, checkHeadings } from './headings.ts';
import { checkImages } from './images.ts';
import { checkContactData, checkLinks } from './links.ts';
import { mayBeWrong, parseText, type Node } from './parse.ts';
import { checkBody } from './plain.ts';

const ids = new Map([
  ['begrippen', new Set(['clb'])],
  ['contacten', new Set(['an-peeters'])],
]);

function tree(text: string): Node {
  const { tree: parsed, diagnostics } = parseText('x.mdx', text);
  if (!parsed) throw new Error(diagnostics[0]?.message);
  return parsed;
}

describe('parseText', () => {
  it.each([
    ['Tekst\n\nEen <Term id="clb">woord.', 3, 'niet gesloten'],
    ['<!-- x -->', 1, 'HTML-opmerking'],
    ['Zie <https://krijt.be/>.', 1, 'tussen < en >'],
    ['Een { accolade', 1, 'accolade'],
    ['Tekst\n\nexport const a = ', 3, 'als code'],
    ['Een </Term> te veel', 1, 'niet geopend'],
  ])('explains %j', (text, line, words) => {
    const { diagnostics } = parseText('x.mdx', text);
    expect(diagnostics).toEqual([expect.objectContaining({ code: 'mdx-fout', line })]);
    expect(diagnostics[0]?.message).toContain(words);
  });
});

describe('mayBeWrong', () => {
  it('spares whole blocks and plain Markdown the strict parser', () => {
    for (const text of [
      'Het <Term id="clb">CLB</Term> en **vet**.\n\n<Contact id="an-peeters" />\n\n- een\n- twee',
      '| A | B |\n| - | - |\n| [x](/y/) | `a` |',
    ])
      expect(mayBeWrong(text), text).toBe(false);
  });

  it.each([
    'Een **<Term id="clb">CLB**</Term>',
    'Een \\<Term id="clb">CLB</Term>',
    'Een <Term id="clb">woord\nverder</Term>',
    '<LetOp titel="x">\nTekst',
    'Een <Term id="clb"><Term id="net">net</Term></Term>',
    'a {b}',
    '  import a',
  ])('sends %j to it', (text) => {
    expect(mayBeWrong(text)).toBe(true);
  });
});

describe('checkBlocks', () => {
  it('accepts every block as its own example shows it', () => {
    const text = Object.values(blocks)
      .map(({ example }) => example)
      .join('\n\n');
    expect(checkBlocks('x', tree(`${text}\n\nEen <Term id="clb">CLB</Term> in een zin.`), ids)).toEqual([]);
  });

  it('gives the id that was meant', () => {
    const [found] = checkBlocks('x', tree('Zie\n\n<Contact id="an-petters" />'), ids);
    expect(found).toMatchObject({ code: 'verwijzing-fout', line: 3, field: 'Contact.id' });
    expect(found?.message).toContain('Bedoelde je "an-peeters"?');
  });

  it.each([
    ['<toString id="x" />', 'mdx-html'],
    ['<></>', 'mdx-html'],
    ['<Contact id="an-peeters" id="an-peeters" />', 'component-attribuut'],
    ['<Contact id="" />', 'component-attribuut'],
    ['<Contact id="an-peeters">An</Contact>', 'component-plaats'],
    ['## Een <Term id="clb">CLB</Term>', 'component-plaats'],
  ])('refuses %s as %s', (text, code) => {
    expect(checkBlocks('x', tree(text), ids).map((item) => item.code)).toContain(code);
  });
});

describe('checkHeadings', () => {
  it('lets levels go down by one and up by any', () => {
    expect(checkHeadings('x', tree('## A\n\n### B\n\n#### C\n\n## D\n\n### E'))).toEqual([]);
  });

  it('refuses a first heading that is too deep, and says which it should be', () => {
    expect(checkHeadings('x', tree('### Te diep'))[0]).toMatchObject({
      code: 'kop-niveau',
      remedy: 'Schrijf ## Te diep',
    });
  });
});

describe('anchorsOf', () => {
  it('makes ids as the site does', () => {
    expect(anchorsOf(tree('## Wie bel je?\n\n## Wie bel je?\n\n### CLB’s & school'))).toEqual([
      'wie-bel-je',
      'wie-bel-je-1',
      'clbs--school',
    ]);
  });
});

describe('checkImages', () => {
  it('accepts an image of our own with words, also by reference', () => {
    const files = new Set(['/beelden/a.svg']);
    expect(checkImages('x', tree('![Tijdlijn](/beelden/a.svg)\n\n![Kaart][k]\n\n[k]: /beelden/a.svg'), files)).toEqual(
      [],
    );
    expect(checkImages('x', tree('![ ](/beelden/b.svg)'), files).map(({ code }) => code)).toEqual([
      'afbeelding-alt',
      'afbeelding-adres',
    ]);
  });
});

describe('checkLinks', () => {
  it('finds links in tables, lists, blocks and definitions', () => {
    const text =
      '| a |\n|---|\n| [x](/weg/) |\n\n- [y](/weg/)\n\n<LetOp titel="t">\n\n[z](/weg/)\n\n</LetOp>\n\n[w][d]\n\n[d]: /weg/';
    expect(checkLinks('x', tree(text), undefined, new Map()).map(({ line }) => line)).toEqual([3, 5, 9, 15]);
  });

  it('advises words that say where a link goes', () => {
    expect(checkLinks('x', tree('Klik [hier](https://www.vzwkrijt.be/).'), undefined, new Map())[0]).toMatchObject({
      severity: 'waarschuwing',
      code: 'link-fout',
    });
  });
});

describe('checkContactData', () => {
  const contacts = new Map([
    ['an.peeters@voorbeeld.be', 'an-peeters'],
    ['+32470123456', 'an-peeters'],
  ]);

  it('names the contact whose data are typed in a text', () => {
    for (const text of ['Mail An.Peeters@voorbeeld.be.', 'Bel 0470 12 34 56.', 'Bel +32 470 12 34 56.'])
      expect(checkContactData('x', tree(text), contacts)).toEqual([
        expect.objectContaining({
          severity: 'fout',
          remedy: expect.stringContaining('<Contact id="an-peeters" />') as string,
        }),
      ]);
  });

  it('warns about data of nobody we know, and leaves years and amounts alone', () => {
    expect(checkContactData('x', tree('Mail info@krijt.be.'), contacts)[0]?.severity).toBe('waarschuwing');
    expect(checkContactData('x', tree('Van 2007-2008 tot 02/02/2023, voor 4.012 leerlingen.'), contacts)).toEqual([]);
  });
});

describe('checkBody', () => {
  it('wants a text for offers, networks and terms only', () => {
    expect(checkBody('x', 'aanbod', tree('\n\n'))[0]?.code).toBe('tekst-ontbreekt');
    expect(checkBody('x', 'paginas', tree('\n\n'))).toEqual([]);
  });

  it('wants plain sentences for a term', () => {
    expect(checkBody('x', 'begrippen', tree('Een zin. Nog een zin.'))).toEqual([]);
    expect(checkBody('x', 'begrippen', tree('Een **vet** woord.'))[0]?.message).toContain('vette tekst');
  });
});
