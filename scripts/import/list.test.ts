import { describe, expect, it } from 'vitest';
import { toLines } from './lines.ts';
import { numberedHeadings, readList, repairSentenceGap } from './list.ts';
import type { Note } from './types.ts';

function read(text: string, { start = 0, headings = [] as number[] } = {}) {
  const notes: Note[] = [];
  const { items, end } = readList(toLines(text), start, new Set(headings), notes);
  return { items, end, notes, tree: items.map((item) => `${'>'.repeat(item.depth)}${item.text}`) };
}

const headingsIn = (text: string): number[] => [...numberedHeadings(toLines(text))];

describe('numberedHeadings', () => {
  it('takes numbers that run on across text for headings', () => {
    expect(headingsIn('1. Start\nTekst eronder.\n\n2. Vervolg\nNog tekst.\n3. Slot')).toEqual([1, 4, 6]);
  });

  it('leaves a list alone, also with blank lines or indented points between its items', () => {
    expect(headingsIn('1. Een\n\n2. Twee\n  - punt\n3. Drie')).toEqual([]);
  });

  it('judges each run by itself: a number that does not follow starts a new one', () => {
    expect(headingsIn('1. Een\n2. Twee\nTekst.\n1. Start\nTekst.\n2. Vervolg')).toEqual([4, 6]);
  });

  it('takes no numbered line of more than 110 characters for a heading', () => {
    expect(headingsIn(`1. ${'woord '.repeat(20)}\nTekst.\n2. Kort`)).toEqual([]);
  });
});

describe('repairSentenceGap', () => {
  it('puts a space between two sentences and notes it with its line', () => {
    const notes: Note[] = [];
    expect(repairSentenceGap('Volg het traject.Een coach helpt.', 7, notes)).toBe('Volg het traject. Een coach helpt.');
    expect(notes).toEqual([
      { kind: 'aangepast', line: 7, text: 'Spatie toegevoegd tussen twee zinnen: "traject. Een".' },
    ]);
  });

  it.each([
    'Kijk op www.voorbeeld.Site',
    'Kijk op https://voorbeeld.be/pagina.Een',
    'Mail an@voorbeeld.Be',
    'Mail An.Peeters@voorbeeld.be',
    'Mail Sofie.Peeters-Maes@voorbeeld.be',
    'Zie art.5 en a.B en het VN.Een',
  ])('leaves "%s" as it is', (text) => {
    const notes: Note[] = [];
    expect(repairSentenceGap(text, 1, notes)).toBe(text);
    expect(notes).toEqual([]);
  });

  it('repairs a sentence before an address that stands further on', () => {
    expect(repairSentenceGap('Vragen staan vrij.Mail an@voorbeeld.be', 1, [])).toBe(
      'Vragen staan vrij. Mail an@voorbeeld.be',
    );
  });
});

describe('readList', () => {
  it('reads levels by indentation, at most three, and comes back to an outer level', () => {
    expect(read('- a\n  - b\n    - c\n      - d\n  - e\n- f').tree).toEqual(['a', '>b', '>>c', '>>d', '>e', 'f']);
  });

  it('keeps the number of the line and whether the item is numbered', () => {
    expect(read('Tekst\n1. a\n  - b', { start: 1 }).items).toEqual([
      { text: 'a', depth: 0, ordered: true, line: 2 },
      { text: 'b', depth: 1, ordered: false, line: 3 },
    ]);
  });

  it('puts an "o" of Word under the bullets, without indentation too', () => {
    expect(read('• a\no b\n• c').tree).toEqual(['a', '>b', 'c']);
  });

  it('makes a point of an "o" that lost its line, and says so', () => {
    const { tree, notes } = read('- De inzet is klein o Deelname van één leerkracht');
    expect(tree).toEqual(['De inzet is klein', '>Deelname van één leerkracht']);
    expect(notes).toEqual([
      { kind: 'aangepast', line: 1, text: 'Een "o" midden in de regel is een subpunt geworden.' },
    ]);
  });

  it('joins an indented line that goes on with a small letter, unless the item was finished', () => {
    expect(read('- een lange\n  zin\n- b').tree).toEqual(['een lange zin', 'b']);
    expect(read('- een zin.\n  zin\n- b')).toMatchObject({ tree: ['een zin.'], end: 1 });
    expect(read('- een lange\nzin')).toMatchObject({ tree: ['een lange'], end: 1 });
    expect(read('- een lange\n\n  zin')).toMatchObject({ tree: ['een lange'], end: 1 });
  });

  it('goes on after one blank line and stops after two, with the end right after the last item', () => {
    expect(read('- a\n\n- b\n\n\n- c')).toMatchObject({ tree: ['a', 'b'], end: 3 });
    expect(read('- a\n\n\n')).toMatchObject({ tree: ['a'], end: 1 });
  });

  it('stops at a numbered heading, at a table and at plain text', () => {
    expect(read('- a\n2. Kop', { headings: [2] })).toMatchObject({ tree: ['a'], end: 1 });
    expect(read('- a\n- b | c')).toMatchObject({ tree: ['a'], end: 1 });
    expect(read('- a\nTekst')).toMatchObject({ tree: ['a'], end: 1 });
  });

  it('gives no items when the line is none', () => {
    expect(read('Tekst\n- a')).toMatchObject({ items: [], end: 0 });
  });
});
