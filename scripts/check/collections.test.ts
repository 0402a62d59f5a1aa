import { describe, expect, it } from 'vitest';
import { collections } from '../../src/schemas/index.ts';
import { pageIds } from '../../src/model/pages.ts';
import { analyse } from './analyse.ts';
import { checkEmptyCollections, checkIds, checkPages, checkTitles, checkWords } from './collections.ts';
import { filesOf, site, type Texts } from './fixture.ts';

const read = (texts: Texts) => filesOf(texts).map((file) => analyse(file, '2026-11-22'));
const json = (value: unknown) => JSON.stringify(value, null, 2);

describe('checkIds', () => {
  it('takes names that only look different for the same address, within one collection', () => {
    const found = checkIds(
      read({
        'content/begrippen/cafe.mdx': 'x',
        'content/begrippen/Café.mdx': 'x',
        'content/begrippen/ca-fe.md': 'x',
        'content/contacten/cafe.json': '{}',
        'content/begrippen/cafes.mdx': 'x',
      }),
    );
    expect(found.map(({ file }) => file)).toEqual(['content/begrippen/Café.mdx', 'content/begrippen/ca-fe.md']);
    for (const diagnostic of found) {
      expect(diagnostic).toMatchObject({ line: 1, code: 'id-dubbel', severity: 'fout' });
      expect(diagnostic.message).toContain('content/begrippen/cafe.mdx');
    }
    expect(found[1]?.remedy).toContain('bv. ca-fe-2024.');
  });
});

describe('checkTitles', () => {
  const contact = (naam: string) => json({ rol: 'coach', naam });
  const told = (texts: Texts) => checkTitles(read(texts)).map(({ file, message }) => [file, message]);

  it('tells the second file, at the line of its title, with the path of the first', () => {
    const [found, ...rest] = checkTitles(
      read({ 'content/contacten/an.json': contact('An Peeters'), 'content/contacten/b.json': contact('an  peéters') }),
    );
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      file: 'content/contacten/b.json',
      line: 3,
      field: 'naam',
      code: 'titel-dubbel',
      severity: 'fout',
      message: '"an  peéters" staat ook in content/contacten/an.json.',
    });
    expect(found?.remedy).toContain('verwijs ernaar');
  });

  it('compares every later file with the first', () => {
    const names = ['a', 'b', 'c'].map((id) => [`content/contacten/${id}.json`, contact('An')] as const);
    expect(told(Object.fromEntries(names))).toEqual([
      ['content/contacten/b.json', '"An" staat ook in content/contacten/a.json.'],
      ['content/contacten/c.json', '"An" staat ook in content/contacten/a.json.'],
    ]);
  });

  it('tells organisations apart by municipality and sources by publisher', () => {
    const guide = (gemeente: string) => json({ organisatie: 'Groep Intro', gemeente });
    const source = (uitgever: string) => json({ titel: 'Jaarverslag', uitgever });
    expect(
      told({
        'content/begeleiders/aalst.json': guide('Aalst'),
        'content/begeleiders/genk.json': guide('Genk'),
        'content/bronnen/a.json': source('Krijt'),
        'content/bronnen/b.json': source('Opgroeien'),
      }),
    ).toEqual([]);
    expect(
      told({ 'content/begeleiders/genk.json': guide('Genk'), 'content/begeleiders/genk-2.json': guide('genk') }),
    ).toHaveLength(1);
  });

  it('has nothing to say about other collections, absent titles and titles without letters', () => {
    expect(
      told({
        'content/contacten/een.json': contact('Groep'),
        'content/bronnen/een.json': json({ titel: 'Groep' }),
        'content/contacten/c.json': '{}',
        'content/contacten/d.json': '{}',
        'content/contacten/e.json': contact('…'),
        'content/contacten/f.json': contact('…'),
        'content/contacten/g.json': '{ "naam": ',
        'content/contacten/h.json': json({ naam: ['Groep'] }),
      }),
    ).toEqual([]);
  });
});

describe('checkWords', () => {
  const words = (...woorden: string[]) => json({ woorden, paginas: ['/over/'] });

  it('tells a word in a second list, at its line, whatever its capitals and accents', () => {
    const found = checkWords(
      read({ 'content/zoekwoorden/a.json': words('café', 'geld'), 'content/zoekwoorden/b.json': words('x', 'Cafe') }),
    );
    expect(found).toEqual([
      expect.objectContaining({
        file: 'content/zoekwoorden/b.json',
        line: 4,
        field: 'woorden[1]',
        code: 'titel-dubbel',
        message: 'Het woord "Cafe" staat ook in content/zoekwoorden/a.json.',
      }),
    ]);
    expect(found[0]?.remedy).toContain('Hou het op één plaats');
  });

  it('says it in other words when both stand in one file', () => {
    expect(checkWords(read({ 'content/zoekwoorden/a.json': words('geld', 'geld') }))[0]?.message).toBe(
      'Het woord "geld" staat twee keer in dit bestand.',
    );
  });

  it('names the first list for every later one', () => {
    const lists = ['a', 'b', 'c'].map((id) => [`content/zoekwoorden/${id}.json`, words('geld')] as const);
    expect(checkWords(read(Object.fromEntries(lists))).map(({ message }) => message)).toEqual([
      'Het woord "geld" staat ook in content/zoekwoorden/a.json.',
      'Het woord "geld" staat ook in content/zoekwoorden/a.json.',
    ]);
  });

  it('keeps spellings apart that people both type', () => {
    expect(checkWords(read({ 'content/zoekwoorden/a.json': words('drop-out', 'dropout', 'drop out') }))).toEqual([]);
  });

  it('does not compare the pages, nor words of other collections', () => {
    expect(
      checkWords(
        read({
          'content/zoekwoorden/a.json': words('geld'),
          'content/zoekwoorden/b.json': words('facturen'),
          'content/bronnen/c.json': json({ woorden: ['geld'] }),
        }),
      ),
    ).toEqual([]);
  });
});

describe('checkEmptyCollections', () => {
  it('is content with one entry of each', () => {
    expect(checkEmptyCollections(read(site))).toEqual([]);
  });

  it('names the folder, what would disappear and how to make an entry', () => {
    const rest = Object.entries(site).filter(([path]) => !path.startsWith('content/begrippen/'));
    const [found, ...others] = checkEmptyCollections(read(Object.fromEntries(rest)));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ file: 'content/begrippen', line: 1, code: 'collectie-leeg', severity: 'fout' });
    expect(found?.message).toContain('geen enkel .mdx-bestand');
    expect(found?.remedy).toContain('npm run nieuw -- begrippen');
  });

  it('tells all collections of an empty site', () => {
    expect(checkEmptyCollections([]).map(({ file }) => file)).toEqual(collections.map(({ name }) => `content/${name}`));
  });
});

describe('checkPages', () => {
  const pages = Object.fromEntries(Object.entries(site).filter(([path]) => path.startsWith('content/paginas/')));

  it('accepts exactly the pages that exist', () => {
    expect(Object.keys(pages)).toHaveLength(pageIds.length);
    expect(checkPages(read(site))).toEqual([]);
  });

  it('leaves a site without any page to the check on empty collections', () => {
    expect(checkPages(read({ 'content/bronnen/a.json': '{}' }))).toEqual([]);
  });

  it('tells of a renamed file both what is missing and what nobody sees, with the name it should have', () => {
    const { 'content/paginas/privacy.mdx': text = '', ...rest } = pages;
    const found = checkPages(read({ ...rest, 'content/paginas/privacie.mdx': text }));
    expect(found).toEqual([
      expect.objectContaining({
        file: 'content/paginas/privacy.mdx',
        code: 'pagina-ontbreekt',
        message: 'De tekst van de pagina "privacy" ontbreekt.',
        remedy: 'Zet het bestand terug of geef het zijn naam terug: content/paginas/privacy.mdx',
      }),
      expect.objectContaining({
        file: 'content/paginas/privacie.mdx',
        code: 'pagina-ontbreekt',
        message: 'Er is geen pagina "/privacie/": niemand ziet deze tekst. Bedoelde je "privacy"?',
      }),
    ]);
  });

  it('suggests only a page that is missing, as long as one is', () => {
    const { 'content/paginas/privacy.mdx': _, ...rest } = pages;
    const found = checkPages(read({ ...rest, 'content/paginas/kaarten.mdx': 'x' }));
    expect(found.at(-1)?.message).toBe('Er is geen pagina "/kaarten/": niemand ziet deze tekst.');
    expect(checkPages(read({ ...pages, 'content/paginas/kaarten.mdx': 'x' })).at(-1)?.message).toContain('"kaart"?');
  });
});
