import { describe, expect, it } from 'vitest';
import { fixture } from '../fixture.ts';
import { buildInstant } from './build-instant.ts';
import type { PageText } from './read-page.ts';
import type { WordSource } from './sources.ts';

const page = (url: string): PageText => ({
  url,
  title: url,
  description: '',
  soort: 'pagina',
  doelgroep: [],
  regio: [],
  sections: [],
});

describe('buildInstant', () => {
  const empty = {
    pages: [],
    terms: [],
    people: [],
    ownWords: [],
    places: [],
    split: () => [],
    regions: {},
    sections: {},
    guides: {},
  };

  it('refuses an everyday word that leads nowhere, in Dutch', () =>
    expect(() => buildInstant({ ...empty, words: [{ woorden: ['schuld'], paginas: ['/weg/'] }] })).toThrow(
      /"\/weg\/" bestaat niet/,
    ));
  const rows = (
    words: readonly WordSource[],
    ownWords: readonly WordSource[],
  ): readonly (readonly [string, string])[] => {
    const built = buildInstant({ ...empty, pages: [page('/a/'), page('/b/')], words, ownWords });
    return built.words.map(([phrases, targets]) => [
      phrases,
      targets.map(([entry]) => built.entries[entry]?.u).join(' '),
    ]);
  };
  it('leaves out a word of a page that is an everyday word for it already, in any form', () =>
    expect(
      rows(
        [{ woorden: ['schuld'], paginas: ['/a/', '/b/'] }],
        [
          { woorden: ['schulden'], paginas: ['/a/'] },
          { woorden: ['schulden', 'rekening'], paginas: ['/b/'] },
        ],
      ),
    ).toEqual([
      ['schuld', '/a/ /b/'],
      ['rekening', '/b/'],
    ]));
  it('keeps a word of a page that leads elsewhere as an everyday word', () =>
    expect(rows([{ woorden: ['schuld'], paginas: ['/a/'] }], [{ woorden: ['schuld'], paginas: ['/b/'] }])).toEqual([
      ['schuld', '/a/'],
      ['schuld', '/b/'],
    ]));
  it('keeps one of the forms of a phrase, and none that only puts words of the list together', () =>
    expect(rows([{ woorden: ['rekening', 'rekeningen', 'school', 'rekening school'], paginas: ['/a/'] }], [])).toEqual([
      ['rekening|school', '/a/'],
    ]));
  it('knows a network that is written as one word', () => {
    const index = buildInstant({
      ...empty,
      pages: [{ ...page('/a/'), title: 'Huis van het Kind', soort: 'netwerk' }],
      words: [],
    });
    expect(index.words.flatMap(([phrases]) => phrases.split('|'))).toContain('huisvanhetkind');
  });

  it('skips the words of a page that is not in the search', () =>
    expect(rows([], [{ woorden: ['schuld'], paginas: ['/weg/'] }])).toEqual([]));
  it('says what the letters of a term stand for, where its text does not', () => {
    const summary = (text: string) =>
      buildInstant({
        ...empty,
        words: [],
        terms: [{ id: 'clb', term: 'CLB', voluit: 'centrum voor leerlingenbegeleiding', text, words: [] }],
      }).entries[0]?.s;
    expect(summary('Helpt de school.')).toBe('Centrum voor leerlingenbegeleiding. Helpt de school.');
    expect(summary('Een centrum voor leerlingenbegeleiding helpt.')).toBe(
      'Een centrum voor leerlingenbegeleiding helpt.',
    );
  });
  it('leads to a section', () =>
    expect(fixture.words.find(([phrases]) => phrases.startsWith('kost'))?.[1]).toEqual([[1, 0]]));
  it('names the words that are places too', () => expect(fixture.placeWords).toBe('antwerpe antwerpen limburg'));
  it('names the forms of places that its words would answer too', () => {
    const words = [{ woorden: ['mechelsen', 'iets'], paginas: ['/a/'] }];
    const index = buildInstant({ ...empty, pages: [page('/a/')], words, places: ['Mechelen', 'Genk'] });
    expect(index.placeWords.split(' ')).toContain('mechelse');
    expect(index.placeWords.split(' ')).not.toContain('genkse');
  });
  it('splits compounds of its own words', () => expect(fixture.compounds.split(' ')).toContain('groep|s|traject'));
});
