import { describe, expect, it } from 'vitest';
import { markRepeats, removeCopies } from './repeats.ts';
import { readText } from './text.ts';
import { type Block, textOf } from './tree.ts';

const LONG = 'De begeleider komt elke maand langs op school voor een gesprek met het team.';
const OTHER = 'Scholen uit de provincie vragen het traject aan met een kort formulier.';

const blocksOf = (...parts: string[]): Block[] => readText(parts.join('\n\n')).blocks;
const remove = (...parts: string[]): string[] => removeCopies(blocksOf(...parts)).blocks.map(textOf);
/** What stands above a mark in the draft. */
const marked = (...parts: string[]): string[] => [...markRepeats(blocksOf(...parts)).todos.keys()].map(textOf);

describe('removeCopies', () => {
  it('leaves a page without copies as it is, without notes', () => {
    const blocks = blocksOf('## Aanpak', LONG, `- ${OTHER}\n- Kort punt`);
    expect(removeCopies(blocks)).toEqual({ blocks, notes: [] });
  });

  it('removes paragraphs that follow right on what they repeat, and names both lines', () => {
    expect(removeCopies(blocksOf('## Aanpak', LONG, OTHER, LONG, OTHER))).toMatchObject({
      blocks: blocksOf('## Aanpak', LONG, OTHER),
      notes: [
        { kind: 'weggelaten', line: 7, text: `"${LONG}": staat net zo op regel 3.` },
        { kind: 'weggelaten', line: 9, text: `"${OTHER}": staat net zo op regel 5.` },
      ],
    });
  });

  it('removes a section, or some in a row, that follow right on themselves, with their headings', () => {
    expect(remove('## A', LONG, '- punt', '## A', LONG, '- punt', '## B', OTHER)).toEqual([
      'A',
      LONG,
      'punt',
      'B',
      OTHER,
    ]);
    expect(remove('## A', LONG, '## B', OTHER, '## A', LONG, '## B', OTHER, 'Slot')).toEqual([
      'A',
      LONG,
      'B',
      OTHER,
      'Slot',
    ]);
  });

  it.each([
    ['a repeat under another heading', ['## Basisonderwijs', LONG, '## Secundair onderwijs', LONG]],
    ['a section that comes back under another one', ['## A', '### Prijs', LONG, '## B', '### Prijs', LONG]],
    ['a paragraph that stands above a heading and under it', [LONG, '## A', LONG, '## A', OTHER]],
    ['a section of which another one holds the first', ['### A', LONG, '## B', OTHER, '### A', LONG, '## B', OTHER]],
    ['a repeat with something between', [LONG, OTHER, 'Nog iets.', LONG]],
    ['a repeat with another number', [`${LONG} Dat duurt 2 uur.`, `${LONG} Dat duurt 3 uur.`]],
    ['a repeat with another mark', [`${LONG} Dat kost 10 %.`, `${LONG} Dat kost 10 €.`]],
    ['a repeat with another address', [`${LONG} [Meer](https://a.be/)`, `${LONG} [Meer](https://b.be/)`]],
    ['a short line twice', ['Werkmoment (2u)', 'Werkmoment (2u)']],
  ])('keeps %s', (_, parts) => {
    expect(remove(...parts)).toEqual(blocksOf(...parts).map(textOf));
  });

  it('quotes no more than 90 characters of a long passage', () => {
    const long = `${LONG} ${OTHER}`;
    expect(removeCopies(blocksOf(long, long)).notes[0]?.text).toBe(`"${long.slice(0, 87)}…": staat net zo op regel 1.`);
  });
});

describe('markRepeats', () => {
  it('marks a repeat under another heading, in the draft and in the account', () => {
    const { todos, notes } = markRepeats(blocksOf('## Basis', LONG, '## Secundair', LONG));
    expect([...todos.values()]).toEqual(['TODO: "De begeleider komt elke maand…" staat ook onder "Basis".']);
    expect(notes).toEqual([
      { kind: 'nakijken', line: 7, text: `Staat ook op regel 3, onder "Basis": "${LONG}". Allebei bewaard.` },
    ]);
  });

  it('sees through a typing error, and says which words stand only here', () => {
    const { notes } = markRepeats(blocksOf(LONG, OTHER, LONG.replace('maand', 'week')));
    expect(notes[0]?.text).toMatch(/^Staat ook op regel 1, bovenaan: .* Alleen hier: week\.$/);
  });

  it('marks an item of a list once per list, and leaves what differs and what is short alone', () => {
    expect(marked(`- ${LONG}\n- Kort punt`, OTHER, `- Kort punt\n- ${LONG}`)).toEqual([`Kort punt\n${LONG}`]);
    expect(
      marked(
        'het aanbod voor leerlingen uit het gewone secundair onderwijs',
        'het aanbod voor leerlingen uit het gewone basisonderwijs',
      ),
    ).toEqual([]);
  });
});
