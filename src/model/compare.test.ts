import { describe, expect, it } from 'vitest';
import { catalog, offer } from './catalog.fixture.ts';
import { compareOffers, compareWith } from './compare.ts';

const compared = compareOffers(catalog, '2026-11-25');
const cell = (id: string, label: string, from = compared) =>
  from.find((each) => each.id === id)?.cells.find((each) => each.label === label)?.lines;
const withFacts = (facts: Partial<typeof offer>) =>
  compareOffers({ ...catalog, offers: [{ id: 'voorbeeld', body: '', data: { ...offer, ...facts } }] }, '2026-11-25');

describe('compareOffers', () => {
  it('has the same facts of every offer in the same order', () => {
    const labels = compared.map(({ cells }) => cells.map(({ label }) => label));
    expect(labels).toHaveLength(2);
    expect(labels[1]).toEqual(labels[0]);
  });

  it('counts the hours, and names the days on which one can apply', () => {
    expect(cell('voorbeeld', 'Uren samen')).toEqual(['5,5 uur']);
    expect(cell('voorbeeld', 'Wanneer aanmelden')).toEqual([
      'tot eind februari',
      'van 1 januari tot en met 28 februari 2027, voor schooljaar 2027-2028',
    ]);
  });

  it('leaves empty what no source says', () => {
    const unknown = withFacts({
      kostprijs: { soort: 'onbekend', tekst: 'niet bekend, vraag het aan vzw Krijt' },
      looptijd: { soort: 'onbekend', tekst: 'niet bekend' },
      scholen: 'onbekend',
      voorwaarden: [],
      aanvrager: [],
      fasen: [],
    });
    for (const label of ['Kostprijs', 'Looptijd', 'Aantal scholen', 'Voorwaarden', 'Wie vraagt het aan', 'Uren samen'])
      expect(cell('voorbeeld', label, unknown), label).toEqual([]);
  });

  it('says how many schools it takes', () => {
    const schools = (facts: Partial<typeof offer>) => cell('voorbeeld', 'Aantal scholen', withFacts(facts));
    expect(schools({ scholen: 'een-school' })).toEqual(['één']);
    expect(schools({ scholen: 'meer-scholen' })).toEqual(['meer samen']);
    expect(schools({ scholen: 'meer-scholen', minimumScholen: 4 })).toEqual(['meer, minstens 4']);
  });

  it('says how certain it is, the price too', () => {
    expect(cell('ander', 'Kostprijs')).toEqual(['gratis', 'volgens een bron van 7 februari 2023']);
    expect(cell('ander', 'Hoe zeker')).toEqual(['Liep volgens een bron van februari 2023']);
  });
});

it('compareWith names the offer and those related to it', () => {
  expect(compareWith('a', { verwant: ['b', 'c-d'] })).toBe('/aanbod/vergelijken/?toon=a&toon=b&toon=c-d');
});
