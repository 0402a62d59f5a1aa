import { describe, expect, it } from 'vitest';
import { contactsIn } from './contacts.ts';
import { findAmounts, findDates, findEmails, findLostLinks, findPeople, findPhones, isPast } from './entities.ts';
import { readPart } from './phases.ts';
import { addsNothing, likeness } from './likeness.ts';

describe('facts in a text', () => {
  it('finds e-mail addresses once, in lower case', () => {
    expect(findEmails('Mail An.Peeters@voorbeeld.be of an.peeters@voorbeeld.be.')).toEqual(['an.peeters@voorbeeld.be']);
  });

  it.each([
    ['0470 00 00 01', '+32470000001'],
    ['0470/00.00.01', '+32470000001'],
    ['+32 (0)2 123 45 67', '+3221234567'],
    ['059 12 34 56', '+3259123456'],
  ])('reads the number %s', (written, number) => {
    expect(findPhones(`Bel ${written} vandaag.`).map((hit) => hit.number)).toEqual([number]);
  });

  it('takes school years and plain numbers for no telephone number', () => {
    expect(findPhones('In schooljaar 2021-2022 deden 180 scholen mee.')).toEqual([]);
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

  it('calls a month past only when it is over', () => {
    expect(isPast('2026-11', '2026-11-22')).toBe(false);
    expect(isPast('2026-10', '2026-11-22')).toBe(true);
    expect(isPast('2026-11-21', '2026-11-22')).toBe(true);
  });

  it('finds amounts in the usual notations', () => {
    expect(findAmounts('Dat kost € 250,50 of 1.200 euro, niet 30 scholen.')).toEqual(['€ 250,50', '1.200 euro']);
  });

  it('finds words that lost their link, but not words that kept it', () => {
    expect(findLostLinks('Klik hier om onze brochure te lezen.')).toEqual(['Klik hier', 'onze brochure']);
    expect(findLostLinks('[Klik hier](https://voorbeeld.be/) en kom hier naartoe.')).toEqual([]);
  });

  it('finds people by how a sentence uses their name', () => {
    expect(
      findPeople('Neem contact op met An De Smet. Lotte (l.v@voorbeeld.be) helpt. Jef Mertens, directeur.'),
    ).toEqual(['Lotte', 'An De Smet', 'Jef Mertens']);
  });

  it('links a second address and a full name to the known contact', () => {
    const contacts = [{ id: 'an', naam: 'An Peeters', otherEmail: 'an@oud.be' }];
    expect(contactsIn('Vroeger: an@oud.be', contacts).known).toHaveLength(1);
    expect(contactsIn('An Peeters leidt dit.', contacts).known).toHaveLength(1);
    expect(contactsIn('An leidt dit.', contacts).known).toHaveLength(0);
  });
});

describe('repeats', () => {
  it('sees through a typing error, a joined word and a missing word', () => {
    const text = 'De begeleider van vzw Kompas helpt elke school om het traject op haar tempo te laten lopen';
    expect(addsNothing(text.replace('traject', 'tracject').replace(' laten', ''), text)).toBe(true);
    expect(likeness(text.replace('traject', 'tracject'), text)).toBeGreaterThan(0.8);
  });

  it('does not take another number or another word for a repeat', () => {
    expect(addsNothing('drie scholen uit het basisonderwijs', 'drie scholen uit het secundair onderwijs')).toBe(false);
    expect(addsNothing('Werkmoment (2u)', 'Werkmoment (3u)')).toBe(false);
  });
});

describe('readPart', () => {
  it.each([
    ['Infosessie (1u)', { tekst: 'Infosessie', minuten: 60 }],
    ['Werkmoment (2u30)', { tekst: 'Werkmoment', minuten: 150 }],
    ['3 werkmomenten (3 x 2u)', { tekst: 'werkmomenten', minuten: 120, aantal: 3 }],
    ['Vorming op maat', { tekst: 'Vorming op maat' }],
  ])('reads %s', (text, part) => {
    expect(readPart(text)).toEqual(part);
  });
});
