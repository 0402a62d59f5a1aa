/**
 * Every kind of page as a screen reader says it, kept in `reading/`: read the difference aloud before you accept it with
 * `npx vitest run --project site tests/a11y/reading.test.ts -u`.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outline } from '../support/outline.ts';
import { startReader, type Listener } from '../support/reader.ts';

const pages: readonly (readonly [kind: string, path: string])[] = [
  ['start', '/'],
  ['wegwijzer', '/wegwijzer/'],
  ['situatie', '/wegwijzer/leerling-haakt-af/'],
  ['aanbod', '/aanbod/'],
  ['aanbod-groepstraject', '/aanbod/groepstraject/'],
  ['vergelijken', '/aanbod/vergelijken/'],
  ['agenda', '/agenda/'],
  ['netwerk', '/netwerken/samen-tegen-schooluitval/'],
  ['regio', '/regio/vlaams-brabant/'],
  ['gemeente-met-begeleider', '/gemeente/oostende/'],
  ['gemeente', '/gemeente/elsene/'],
  ['kaart', '/kaart/'],
  ['begrippen', '/begrippen/'],
  ['contact', '/contact/'],
  ['zoeken', '/zoeken/'],
  ['stand-van-zaken', '/stand-van-zaken/'],
  ['niet-gevonden', '/404.html'],
];

let reader: Listener;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.close());

describe('read aloud', () => {
  it.each(pages)('%s', async (kind, path) => {
    const phrases = await reader.listen(path);
    expect(phrases[1]).toMatch(/^heading, .+, level 1$/);
    // Who hears "article" or "region" and no name has learnt nothing.
    expect(
      phrases.filter((phrase) => /^(?:article|region|navigation|link|button|img|table|search)$/.test(phrase)),
    ).toEqual([]);
    await expect(outline(phrases)).toMatchFileSnapshot(`reading/${kind}.txt`);
  });

  it('the frame around every page', async () => {
    for (const part of ['header', 'nav.crumbs', 'footer'])
      await expect(outline(await reader.listen('/aanbod/zelfscan/', part))).toMatchFileSnapshot(
        `reading/kader-${part.replace('nav.', '')}.txt`,
      );
  });
});

describe('the outline', () => {
  it('indents by what a phrase stands in, and says nothing twice', () => {
    const phrases = [
      'main',
      'heading, Genk, level 1',
      'paragraph',
      'Genk ligt in Limburg.',
      'end of paragraph',
      'list',
      'listitem, level 1, position 1, set size 2',
      'link, Mail an@x.be',
      'Mail',
      'an',
      '@x.be',
      'end of link, Mail an@x.be',
      'end of listitem, level 1, position 1, set size 2',
      'listitem, level 1, position 2, set size 2',
      'listitem, level 1, position 2, set size 2 too',
      'end of listitem, level 1, position 2, set size 2',
      'end of list',
      'end of main',
    ];
    expect(outline(phrases)).toBe(
      [
        'main',
        '  heading, Genk, level 1',
        '  Genk ligt in Limburg.',
        '  list',
        '    1 of 2',
        '      link, Mail an@x.be',
        '    2 of 2',
        '      2 of 2 too',
        '',
      ].join('\n'),
    );
  });
});
