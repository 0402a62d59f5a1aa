import { describe, expect, it } from 'vitest';
import { removeRepeats } from './repeats.ts';
import { type Block, blockText } from './types.ts';

const heading = (line: number, text: string): Block => ({ kind: 'heading', line, text, level: 2 });
const paragraph = (line: number, text: string): Block => ({ kind: 'paragraph', line, text });
const list = (line: number, ...texts: string[]): Block => ({
  kind: 'list',
  line,
  items: texts.map((text, index) => ({ text, depth: 0, ordered: false, line: line + index })),
});

const LONG = 'De begeleider komt elke maand langs op school voor een gesprek met het team.';
const OTHER = 'Scholen uit de provincie vragen het traject aan met een kort formulier.';
const textsOf = (blocks: readonly Block[]): string[] => blocks.map(blockText);

describe('removeRepeats', () => {
  it('leaves a page without repeats as it is, without notes', () => {
    const blocks = [heading(1, 'Aanpak'), paragraph(2, LONG), list(3, OTHER, 'Kort punt')];
    expect(removeRepeats(blocks)).toEqual({ blocks, notes: [] });
  });

  it('removes the second passage, and names its line and that of the first', () => {
    const { blocks, notes } = removeRepeats([paragraph(3, LONG), paragraph(5, OTHER), paragraph(9, LONG)]);
    expect(textsOf(blocks)).toEqual([LONG, OTHER]);
    expect(notes).toEqual([{ kind: 'weggelaten', line: 9, text: `"${LONG}": staat al op regel 3.` }]);
  });

  it('removes a passage that differs in a typing error, and says which word went', () => {
    const { blocks, notes } = removeRepeats([
      paragraph(1, LONG),
      paragraph(4, LONG.replace('begeleider', 'begelijder')),
    ]);
    expect(textsOf(blocks)).toEqual([LONG]);
    expect(notes.map((note) => note.text)).toEqual([
      expect.stringMatching(/: staat al op regel 1\. Alleen hier stond: begelijder\.$/),
    ]);
  });

  it('keeps passages that differ in a number, to be checked', () => {
    const texts = [`${LONG} Dat duurt 2 uur.`, `${LONG} Dat duurt 3 uur.`];
    const { blocks, notes } = removeRepeats(texts.map((text, index) => paragraph(index + 1, text)));
    expect(textsOf(blocks)).toEqual(texts);
    expect(notes).toMatchObject([
      {
        kind: 'nakijken',
        line: 2,
        text: expect.stringMatching(/^Lijkt sterk op regel 1, maar een getal verschilt\./) as string,
      },
    ]);
  });

  it('keeps passages that differ in a real word, and names the word', () => {
    const changed = LONG.replace('maand', 'week');
    const { blocks, notes } = removeRepeats([paragraph(1, LONG), paragraph(2, changed)]);
    expect(textsOf(blocks)).toEqual([LONG, changed]);
    expect(notes.map((note) => note.text)).toEqual([
      `Lijkt sterk op regel 1, maar hier staat ook: week. Allebei bewaard: "${changed}"`,
    ]);
  });

  it('keeps short passages that stand twice by themselves', () => {
    const blocks = [paragraph(1, 'Meer weten?'), paragraph(2, LONG), heading(3, 'Aanbod'), paragraph(4, 'Meer weten?')];
    expect(removeRepeats(blocks)).toEqual({ blocks, notes: [] });
  });

  it('takes the short neighbours of a repeat along, on both sides', () => {
    const passage = [heading(1, 'Aanpak'), paragraph(2, LONG), paragraph(3, 'Meer weten?')];
    const again = [heading(11, 'Aanpak'), paragraph(12, LONG), paragraph(13, 'Meer weten?')];
    const { blocks, notes } = removeRepeats([...passage, paragraph(5, OTHER), ...again]);
    expect(blocks).toEqual([...passage, paragraph(5, OTHER)]);
    expect(notes.map((note) => [note.line, note.text])).toEqual([
      [11, '"Aanpak": staat al op regel 1.'],
      [12, `"${LONG}": staat al op regel 2.`],
      [13, '"Meer weten?": staat al op regel 3.'],
    ]);
  });

  it('takes no neighbour of another kind or with other words along', () => {
    const tail = [heading(6, 'Contact'), paragraph(7, LONG), paragraph(8, 'Bel ons')];
    const { blocks } = removeRepeats([heading(1, 'Aanpak'), paragraph(2, LONG), list(3, 'Bel ons'), ...tail]);
    expect(textsOf(blocks)).toEqual(['Aanpak', LONG, 'Bel ons', 'Contact', 'Bel ons']);
  });

  it('drops a heading with other words when its whole text went', () => {
    const { blocks, notes } = removeRepeats([
      heading(1, 'Aanpak'),
      paragraph(2, LONG),
      heading(4, 'Zo werkt de begeleiding'),
      paragraph(5, LONG),
      heading(7, 'Aanvragen'),
      paragraph(8, OTHER),
    ]);
    expect(textsOf(blocks)).toEqual(['Aanpak', LONG, 'Aanvragen', OTHER]);
    expect(notes[0]).toEqual({
      kind: 'weggelaten',
      line: 4,
      text: 'Kop "Zo werkt de begeleiding": de tekst eronder stond er al.',
    });
  });

  it('keeps a heading that never had a text', () => {
    const blocks = [heading(1, 'Schema'), heading(2, 'Aanpak'), paragraph(3, LONG)];
    expect(removeRepeats(blocks)).toEqual({ blocks, notes: [] });
  });

  it('removes long items that stand in an earlier list, keeps short ones, and drops a list that is empty then', () => {
    const { blocks, notes } = removeRepeats([
      list(1, LONG, 'Kort punt'),
      paragraph(4, 'Tussenzin'),
      list(
        5,
        'Kort punt',
        'Nieuw punt hier',
        LONG,
        'Nog een heel ander punt over iets wat nergens anders op de pagina staat',
      ),
      paragraph(9, 'Slot'),
      list(10, OTHER, OTHER),
    ]);
    expect(blocks.map((block) => (block.kind === 'list' ? block.items.map((item) => item.line) : block.line))).toEqual([
      [1, 2],
      4,
      [5, 6, 8],
      9,
      [10],
    ]);
    expect(notes.map((note) => [note.line, note.text])).toEqual([
      [7, `Punt "${LONG}": staat al op regel 1.`],
      [11, `Punt "${OTHER}": staat al op regel 10.`],
    ]);
  });

  it('quotes no more than 90 characters of a long passage', () => {
    const long = `${LONG} ${OTHER}`;
    const { notes } = removeRepeats([paragraph(1, long), paragraph(2, long)]);
    expect(notes.map((note) => note.text)).toEqual([`"${long.slice(0, 87)}…": staat al op regel 1.`]);
  });

  it('gives the notes in the order of the page', () => {
    const { notes } = removeRepeats([
      list(1, OTHER, OTHER),
      paragraph(5, LONG),
      paragraph(6, LONG.replace('maand', 'week')),
      paragraph(7, LONG),
    ]);
    expect(notes.map((note) => [note.line, note.kind])).toEqual([
      [2, 'weggelaten'],
      [6, 'nakijken'],
      [7, 'weggelaten'],
    ]);
  });
});
