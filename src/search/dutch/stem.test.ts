import { describe, expect, it } from 'vitest';
import { root, stem } from './stem.ts';
import { fold } from './words.ts';

const same = (of: (word: string) => string, words: string) =>
  new Set(words.split(' ').map((word) => of(fold(word)))).size;

describe('stem', () => {
  it.each([
    'coördinator coördinatoren coördinators',
    'factuur facturen',
    'schoolfactuur schoolfacturen',
    'school scholen',
    'traject trajecten',
    'begeleider begeleiders',
    'begeleiden begeleidt begeleid',
    'lokaal lokale',
    'bestuur besturen',
    'gemeente gemeenten gemeentes',
    'brugfiguur brugfiguren',
    'kind kinderen',
    'stad steden',
    'uitval uitvallen',
    'spijbelen spijbelt spijbel',
    'leerling leerlingen',
    'leraar leraren leraars',
    'kost kosten',
    'subsidie subsidies',
    'mogelijkheid mogelijkheden',
    'netwerk netwerken netwerkje',
    'boek boeken boekje boekjes',
    'groep groepje',
    'boom boompje',
    'stoel stoeltje',
    'rekening rekeningetje',
    'reis reizen',
    'arm arme armen',
    'vergadering vergaderingen',
    'aanvraag aanvragen',
    'regio regio’s',
  ])('is one for %s', (words) => expect(same(stem, words)).toBe(1));

  it.each([
    'arm armoede',
    'school schulden',
    'kans kaart',
    'netwerk net',
    'leerling leerrecht',
    'traject trainer',
    'ouder oud',
  ])('differs for %s', (words) => expect(same(stem, words)).toBe(2));
});

describe('root', () => {
  it.each([
    'begeleiden begeleiding begeleider begeleidingen begeleid',
    'aanmelden aanmelding aangemeld aanmeldingen',
    'afhaken afhaker afgehaakt',
    'spijbelen spijbelaar gespijbeld spijbelaars',
    'samenwerken samenwerking samengewerkt',
    'ondersteunen ondersteuning',
    'aanvragen aanvrager aanvraag',
    'coördinator coördinatoren',
  ])('is one for %s', (words) => expect(same(root, words)).toBe(1));
});
