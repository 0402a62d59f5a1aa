import { describe, expect, it } from 'vitest';
import { asksMeaning, comparedIn, withoutAsking, withoutWhere } from './intent.ts';

describe('asksMeaning', () => {
  it.each([
    'wat is een CLB?',
    'Betekenis brugfiguur',
    'waar staat LARS voor',
    'waarvoor staat NAFT',
    'ik ken niks van Prodia',
    'leg eens uit wat een tandem is',
    "c'est quoi un CLB",
    'what is a CLB',
    'de school raadt een CLB aan, wat is dat juist?',
    'is een provincie ook een lokaal bestuur',
    'is het CLB hetzelfde als het PMS',
    'hoe heet iemand die de school met ouders verbindt',
    'welk woord is dat',
  ])('hears it in "%s"', (query) => expect(asksMeaning(query)).toBe(true));

  it.each(['spijbelen', 'hoeveel kost een groepstraject', 'kind wil niet naar school', 'ik weet raad'])(
    'does not hear it in "%s"',
    (query) => expect(asksMeaning(query)).toBe(false),
  );
});

describe('withoutAsking', () => {
  it('leaves out the words that ask', () => expect(withoutAsking(['afkorting', 'ovsg'])).toEqual(['ovsg']));
  it('keeps them when there is nothing else', () => expect(withoutAsking(['afkorting'])).toEqual(['afkorting']));
});

describe('comparedIn', () => {
  it.each([
    ['verschil tussen groepstraject en overkoepelend traject', ['groepstraject', 'overkoepelend traject']],
    ['wat is het verschil tussen een koepel en een net?', ['een koepel', 'een net']],
    ['selfie of schoolfoto', ['selfie', 'schoolfoto']],
    ['A-Z-project vs. groepstraject', ['A-Z-project', 'groepstraject']],
  ])('finds the sides of "%s"', (query, sides) => expect(comparedIn(query)).toEqual(sides));

  it.each(['armoede en schoolkosten', 'groepstraject', 'verschil', 'a of b of c'])('finds none in "%s"', (query) =>
    expect(comparedIn(query)).toBeUndefined(),
  );
});

describe('withoutWhere', () => {
  it('leaves out where somebody asks from, unless that is all', () => {
    expect(withoutWhere('spijbelen in onze gemeente').trim()).toBe('spijbelen');
    expect(withoutWhere('in mijn buurt')).toBe('in mijn buurt');
    expect(withoutWhere('coördinator van onze provincie').trim()).toBe('coördinator');
  });
  it.each(['ik werk voor de gemeente', 'iemand uit de buurt die begeleidt'])('keeps who is meant in "%s"', (query) => {
    expect(withoutWhere(query)).toBe(query);
  });
});
