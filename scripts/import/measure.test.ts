import { describe, expect, it } from 'vitest';
import { type ImportKind } from './front-matter.ts';
import { importText } from './import.ts';
import { measure } from './measure.ts';

const run = (page: string, kind: ImportKind = 'paginas') =>
  importText({
    bytes: new TextEncoder().encode(page),
    kind,
    name: 'tekst',
    contacts: [{ id: 'an-peeters', naam: 'An Peeters', email: 'an.peeters@voorbeeld.be', telefoon: '+32470000001' }],
    sources: [],
    today: '2026-11-26',
  });

describe('measure', () => {
  it('counts words, so that the second of two is missed', () => {
    expect(measure('De school en de school.', ['De school en'], [])).toEqual({
      read: 5,
      kept: 3,
      told: 0,
      lost: ['de', 'school'],
    });
  });

  it('takes words from the account only where they are no longer in the draft', () => {
    const notes = [{ kind: 'weggelaten', text: 'Menu', words: 'Menu zoeken' } as const];
    expect(measure('Menu\nDe tekst', ['De tekst'], notes)).toEqual({ read: 3, kept: 2, told: 1, lost: [] });
  });

  it('sees no words of the page in what the importer asks', () => {
    expect(measure('gisteren', ['TODO: klopt gisteren nog?', '<Contact id="gisteren" />'], []).lost).toEqual([
      'gisteren',
    ]);
  });

  it('reads a link within a word as the page does', () => {
    expect(measure('Kompas', ['[Kom](https://voorbeeld.be/a)pas'], []).lost).toEqual([]);
  });
});

const HTML = [
  '<nav><a href="/">Start</a><a href="/aanbod">Aanbod</a></nav><h1>Het kompas</h1>',
  '<menu><li><a href="/a">Eerste deel</a></li><li>Tweede deel</li></menu>',
  '<p>Lees <a href="#a">dit</a><a href="#b">dat</a> of <a href="http://">een kapotte link</a>.</p>',
  '<table><caption>Cijfers</caption><tr><th>Jaar</th><th>Aantal</th></tr><tr><td>2024</td><td></td></tr></table>',
  '<p hidden>Verborgen woorden.</p><select><option>Kies een taal</option></select><p>We helpen scholen.</p>',
].join('');

const TEXT = [
  'Ga naar de inhoud',
  'Het kompas voor scholen die met armoede op school aan de slag willen en daar samen een plan voor maken',
  '',
  'Verloop',
  '',
  'Fase 1',
  '',
  '- 3 werkmomenten (3 x 2u)',
  '- Kennismaking (2u30) met de directie',
  '  o een gesprek',
  '',
  'Voorwaarden',
  '',
  '1. De school kiest zelf een trekker voor het traject.',
  '2. De trekker volgt de opleiding en vertelt erover.',
  '',
  '1. De school kiest zelf een trekker voor het traject.',
  '2. De trekker volgt de opleiding en vertelt erover.',
  '',
  'Mail An Peeters: an.peeters@voorbeeld.be.',
].join('\n');

describe('an import', () => {
  it.each([
    ['HTML', HTML, 'paginas'],
    ['HTML', HTML, 'aanbod'],
    ['text', TEXT, 'paginas'],
    ['text', TEXT, 'aanbod'],
  ] as const)('loses no word of %s as %#', (_, page, kind) => {
    const { measure: found } = run(page, kind);
    expect(found.lost).toEqual([]);
    expect(found.kept + found.told).toBe(found.read);
    expect(found.told).toBeGreaterThan(0);
  });

  it('keeps links that touch apart, and the words of one that leads nowhere', () => {
    const { mdx } = run(HTML);
    expect(mdx).toContain('Lees dit dat of een kapotte link.');
    expect(mdx).toContain('- Eerste deel\n- Tweede deel');
  });
});
