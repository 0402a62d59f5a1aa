import { describe, expect, it } from 'vitest';
import { findAmounts, findDates, findEmails, findLostLinks, findPhones, isPast } from './entities.ts';
import { findPeople, isName } from './names.ts';
import { readPart } from './phases.ts';

const emails = (text: string): string[] => findEmails(text).map((hit) => hit.value);
const phones = (text: string): string[] => findPhones(text).map((hit) => hit.value);
const people = (text: string): string[] =>
  findPeople(text, [...findEmails(text), ...findPhones(text)]).map((hit) => hit.value);

describe('facts in a text', () => {
  it('finds e-mail addresses once, in lower case', () => {
    expect(emails('Mail An.Peeters@voorbeeld.be of an.peeters@voorbeeld.be.')).toEqual(['an.peeters@voorbeeld.be']);
  });

  it.each(['an.peeters(at)voorbeeld.be', 'an.peeters [at] voorbeeld (dot) be'])('reads the address %s', (text) => {
    expect(emails(`Mail ${text} of bel.`)).toEqual(['an.peeters@voorbeeld.be']);
    expect(findEmails(`Mail ${text} of bel.`)[0]?.text).toBe(text);
  });

  it.each([
    ['0470 00 00 01', ['+32470000001']],
    ['0470/00.00.01', ['+32470000001']],
    ['+32 (0)2 123 45 67', ['+3221234567']],
    ['059 12 34 56', ['+3259123456']],
    ['0470 00 00 01 of 09 123 45 67', ['+32470000001', '+3291234567']],
    ['02/123.45.67-0470/00.00.01', ['+3221234567', '+32470000001']],
  ])('reads the numbers %s', (written, numbers) => {
    expect(phones(`Bel ${written} vandaag.`)).toEqual(numbers);
  });

  it('takes school years and plain numbers for no telephone number', () => {
    expect(phones('In schooljaar 2021-2022 deden 180 scholen mee.')).toEqual([]);
  });

  it.each([
    ['op 25/04/24', '2024-04-25'],
    ['op 1-9-2020', '2020-09-01'],
    ['op 5 april 2024', '2024-04-05'],
    ['in maart 2024', '2024-03'],
  ])('reads the date %s', (text, iso) => {
    expect(findDates(text).map((date) => date.iso)).toEqual([iso]);
  });

  it('refuses days that do not exist', () => {
    expect(findDates('31/02/2024 en 45/13/2020')).toEqual([]);
  });

  it('leaves the day in the name of a decree alone, and no other day in the sentence', () => {
    expect(findDates('Volgens het decreet Leersteun van 5 mei 2023 en de omzendbrief van 01/02/2020.')).toEqual([]);
    expect(findDates('Het besluit van de Vlaamse Regering van 17 mei 2019 (B.S. 12/07/2019).')).toEqual([]);
    expect(findDates('Het decreet geldt vanaf 1 september 2023.').map((date) => date.iso)).toEqual(['2023-09-01']);
  });

  it('calls a month past only when it is over', () => {
    expect(isPast('2026-11', '2026-11-22')).toBe(false);
    expect(isPast('2026-10', '2026-11-22')).toBe(true);
    expect(isPast('2026-11-21', '2026-11-22')).toBe(true);
  });

  it('finds amounts in the usual notations', () => {
    expect(findAmounts('Dat kost € 250,50 of 1.200 euro, niet 30 scholen. Of € 20.')).toEqual([
      '€ 250,50',
      '1.200 euro',
      '€ 20',
    ]);
  });

  it('finds words that lost their link', () => {
    expect(findLostLinks('Klik hier om onze brochure te lezen. Kom hier naartoe.')).toEqual([
      'Klik hier',
      'onze brochure',
    ]);
  });
});

describe('names', () => {
  it('finds people by how a sentence uses their name', () => {
    expect(people('Neem contact op met An De Smet. Lotte (l.v@voorbeeld.be) helpt. Jef Mertens, directeur.')).toEqual([
      'An De Smet',
      'Lotte',
      'Jef Mertens',
    ]);
  });

  it('finds a full name before a number, with a label between', () => {
    expect(people('Contactpersoon: An Peeters – tel. 0470 00 00 01')).toEqual(['An Peeters']);
    expect(people('An Peeters |  | an@voorbeeld.be')).toEqual(['An Peeters']);
  });

  it.each(['Info: info@voorbeeld.be', 'Wij werken in Gent. Mail info@voorbeeld.be', 'Bel 0470 00 00 01'])(
    'finds none in "%s"',
    (text) => {
      expect(people(text)).toEqual([]);
    },
  );

  it('knows a line that is a name', () => {
    expect(['An De Smet', 'Jef van den Berg', 'Marie-Claire D’Hondt'].every(isName)).toBe(true);
    expect(['Lotte', 'Onze werking', 'Contact Antwerpen', 'An Peeters, coach'].some(isName)).toBe(false);
  });
});

describe('readPart', () => {
  it.each([
    ['Infosessie (1u)', { tekst: 'Infosessie', minuten: 60 }],
    ['Werkmoment (2u30)', { tekst: 'Werkmoment', minuten: 150 }],
    ['3 werkmomenten (3 x 2u)', { tekst: 'werkmomenten', minuten: 120, aantal: 3 }],
    ['Kennismaking (2u): noden', { tekst: 'Kennismaking: noden', minuten: 120 }],
    ['Vorming op maat', { tekst: 'Vorming op maat' }],
  ])('reads %s', (text, part) => {
    expect(readPart(text)).toEqual(part);
  });
});
