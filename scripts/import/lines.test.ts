import { describe, expect, it } from 'vitest';
import { isDateLine, isTableRule, listMarker, repairSentenceGap, toLines } from './lines.ts';
import type { Note } from './types.ts';

describe('listMarker', () => {
  it.each(['•', '–', '-', '*', '—', '·', '▪', '✓'])('reads %s as a bullet', (bullet) => {
    expect(listMarker(`${bullet}  Een punt`)).toMatchObject({ ordered: false, second: false, text: 'Een punt' });
  });

  it.each(['o', '◦'])('reads %s as a bullet of the second level', (bullet) => {
    expect(listMarker(`${bullet} Een punt`)).toMatchObject({ ordered: false, second: true, text: 'Een punt' });
  });

  it.each(['3.', '3)'])('reads %s as a number', (number) => {
    expect(listMarker(`${number} Een punt`)).toEqual({ ordered: true, number: 3, second: false, text: 'Een punt' });
  });

  it.each(['-', '- ', '-5 graden', 'op tijd', '2026. Een jaar', '3.5 uur', '1.', '**vet**', '20/11 Overleg'])(
    'sees no item in "%s"',
    (text) => {
      expect(listMarker(text)).toBeUndefined();
    },
  );
});

describe('isTableRule', () => {
  it.each(['---|---', '| --- | :--: |', '|---|', '--|--:|'])('knows %s', (text) => {
    expect(isTableRule(text)).toBe(true);
  });

  it.each(['---', '| a | --- |', '|-|-|', '|', '|| --- |'])('refuses %s', (text) => {
    expect(isTableRule(text)).toBe(false);
  });
});

describe('isDateLine', () => {
  it.each(['1/2/2026', '01-02-26', '22.11.2026'])('knows %s', (text) => {
    expect(isDateLine(text)).toBe(true);
  });

  it.each(['1/2', '2026-11-22', 'op 1/2/2026', '1/2/2026 om 9 uur', '1/2/202'])('refuses %s', (text) => {
    expect(isDateLine(text)).toBe(false);
  });
});

describe('toLines', () => {
  it('numbers every line from 1, empty ones too', () => {
    expect(toLines('a\n\n b')).toEqual([
      { number: 1, indent: 0, text: 'a' },
      { number: 2, indent: 0, text: '' },
      { number: 3, indent: 1, text: 'b' },
    ]);
  });

  it('counts a tab as four columns and makes one space of more inside a line', () => {
    expect(toLines('\t  - een   twee\tdrie  ')).toEqual([{ number: 1, indent: 6, text: '- een twee drie' }]);
  });

  it('gives the cells of a line with tabs between its words, empty ones too', () => {
    expect(toLines('An\t\tcoach')[0]?.cells).toEqual(['An', '', 'coach']);
  });

  it('reads a very long run of spaces without getting stuck', () => {
    const spaces = ' '.repeat(200_000);
    expect(toLines(`${spaces}a${spaces}b${spaces}`)[0]?.text).toBe('a b');
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
