import { describe, expect, it } from 'vitest';
import { isDateLine, isTableRule, listMarker, looksLikeHeading, toLines } from './lines.ts';

describe('listMarker', () => {
  it.each(['•', '–', '-', '*', '—', '·', '▪'])('reads %s as a bullet', (bullet) => {
    expect(listMarker(`${bullet}  Een punt`)).toEqual({ ordered: false, second: false, text: 'Een punt' });
  });

  it.each(['o', '◦'])('reads %s as a bullet of the second level', (bullet) => {
    expect(listMarker(`${bullet} Een punt`)).toEqual({ ordered: false, second: true, text: 'Een punt' });
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

describe('looksLikeHeading', () => {
  it.each([
    'Voordelen van het project',
    '“Samen” op school',
    '2.1. Aanpak Van de school',
    'Wat kost het?',
    'Voor wie:',
    'Fase 1: kennis',
  ])('takes "%s" for a heading', (text) => {
    expect(looksLikeHeading(text)).toBe(true);
  });

  it.each([
    ['ends in a full stop', 'Dit is een zin.'],
    ['ends in a comma', 'Beste collega,'],
    ['starts with a small letter', 'voordelen van het project'],
    ['has an e-mail address', 'Mail An an@voorbeeld.be'],
    ['has a web address', 'Kijk op https://voorbeeld.be'],
    ['is the caption of a person', 'An Van Peeters, coördinator'],
    ['holds two sentences', 'Dat werkt. Dus doen we het'],
    ['is a long question', 'Hoe kan je als school een traject aanvragen dit jaar?'],
    [
      'has more than 14 words',
      'Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien',
    ],
    ['is longer than 110 characters', `Kop ${'a'.repeat(107)}`],
    ['is empty', ''],
  ])('refuses a line that %s', (_, text) => {
    expect(looksLikeHeading(text)).toBe(false);
  });

  it('takes the longest line and the longest question that it allows', () => {
    expect(looksLikeHeading(`Kop ${'a'.repeat(106)}`)).toBe(true);
    expect(looksLikeHeading('Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien')).toBe(
      true,
    );
    expect(looksLikeHeading('Hoe kan je als school een traject aanvragen?')).toBe(true);
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

  it('counts a tab as four columns and leaves single spaces in the text', () => {
    expect(toLines('\t  - een   twee  ')).toEqual([{ number: 1, indent: 6, text: '- een twee' }]);
  });
});
