import { describe, expect, it } from 'vitest';
import { glossaryOf, mentionsIn } from './mentions.ts';

const glossary = glossaryOf([
  { id: 'clb', names: ['CLB', 'CLB', 'centrum voor leerlingenbegeleiding'] },
  { id: 'lokaal-bestuur', names: ['lokaal bestuur'] },
  { id: 'schooluitval', names: ['schooluitval'] },
  { id: 'schoolfactuur', names: ['schoolfactuur'] },
  { id: 'sensibiliseren', names: ['sensibiliseren'] },
  { id: 'selfie', names: ['Selfie'] },
  { id: 'casuistiek', names: ['casuïstiek'] },
  { id: 'interventie', names: ['schoolexterne interventie', 'SI'] },
  { id: 'rots', names: ['ROTS'] },
]);
const found = (text: string, before = '') => mentionsIn(text, glossary, before).map(({ words }) => words);

describe('mentionsIn', () => {
  it.each([
    ['Bel het CLB.', ['CLB']],
    ['De CLB’s helpen.', ['CLB’s']],
    ['Een centrum voor leerlingenbegeleiding.', ['centrum voor leerlingenbegeleiding']],
    ['Lokale besturen innen schoolfacturen.', ['Lokale besturen', 'schoolfacturen']],
    ['Daarnaast sensibiliseert het traject.', ['sensibiliseert']],
    ['Overleg heet casuïstiek.', ['casuïstiek']],
    ['Schooluitval neemt toe.', ['Schooluitval']],
    ['Vul de Selfie in.', ['Selfie']],
    ['Zeg het zo: Schooluitval is erg.', ['Schooluitval']],
    ['Twee schoolexterne\ninterventies.', ['schoolexterne\ninterventies']],
  ])('finds %s', (text, words) => expect(found(text)).toEqual(words));

  it.each([
    'Een CLB-medewerker belt.',
    'Samen tegen Schooluitval helpt.',
    'Neem een selfie met je klas.',
    'De bron zegt “schooluitval voorkomen” en meer.',
    'Op de rots staat een huis.',
    'Het Meldpunt SI helpt.',
    'Een bestuur dat lokaal werkt.',
  ])('passes over %s', (text) => expect(found(text)).toEqual([]));

  it('knows from what stands before whether a sentence begins', () => {
    expect(found('Schooluitval helpt.', 'Samen tegen ')).toEqual([]);
    expect(found('Schooluitval is erg.', 'Dit is zo. ')).toEqual(['Schooluitval']);
  });
});
