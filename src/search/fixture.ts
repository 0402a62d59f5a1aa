/** A small site for the search's own tests. */
import { splitPlaces } from '../places/parts.ts';
import type { PlaceIndex } from '../places/place.ts';
import type { Lookup } from './answer/rank/lookup.ts';
import { instantHits } from './answer/results/hits.ts';
import { Vocabulary } from './answer/understand/vocabulary.ts';
import { buildInstant } from './build/build-instant.ts';
import { answererOf } from './build/fill-postings.ts';
import type { InstantData } from './index/instant.ts';
import type { PageText } from './build/read-page.ts';

const page = (
  url: string,
  title: string,
  soort: string,
  description: string,
  headings: readonly (readonly [string, string])[] = [],
  regio: readonly string[] = [],
): PageText => ({
  url,
  title,
  description,
  soort,
  doelgroep: soort === 'aanbod' ? ['basisschool'] : [],
  regio,
  sections: [
    { anchor: '', heading: title, level: 1, text: description },
    ...headings.map(([anchor, heading]) => ({ anchor, heading, level: 2, text: heading })),
  ],
});

const COMPOUNDS: Readonly<Record<string, readonly string[]>> = {
  schooluitval: ['school', 'uitval'],
  groepstraject: ['groep', 'traject'],
  schoolfactuur: ['school', 'factuur'],
  kostenbeleid: ['kosten', 'beleid'],
};

/** The instant index of the fixture. */
export const fixture: InstantData = buildInstant({
  pages: [
    page('/aanbod/groepstraject/', 'Groepstraject', 'aanbod', 'Scholen werken twee jaar aan één doel.', [
      ['aanmelden', 'Aanmelden'],
    ]),
    page(
      '/aanbod/lokale-begeleider/',
      'Traject met een lokale begeleider',
      'aanbod',
      'Iemand uit de streek begeleidt je school.',
      [['prijs', 'Is het gratis?']],
    ),
    page(
      '/netwerken/samen-tegen-schooluitval/',
      'Samen tegen Schooluitval',
      'netwerk',
      'Elke provincie heeft een coördinator.',
    ),
    page('/contact/', 'Contact', 'pagina', 'Wie je belt of mailt.'),
    page('/begrippen/', 'Begrippen', 'begrip', 'Moeilijke woorden, kort uitgelegd.'),
    page(
      '/regio/limburg/',
      'Wie bel je in Limburg?',
      'regio',
      'De coördinatoren van Limburg.',
      [['samen-tegen-schooluitval', 'Samen tegen Schooluitval']],
      ['Limburg'],
    ),
    page(
      '/regio/antwerpen/',
      'Wie bel je in Antwerpen?',
      'regio',
      'De coördinatoren van Antwerpen.',
      [['samen-tegen-schooluitval', 'Samen tegen Schooluitval']],
      ['Antwerpen'],
    ),
  ],
  terms: [
    { id: 'schooluitval', term: 'schooluitval', text: 'Een leerling haakt af op school.', words: [] },
    { id: 'schoolfactuur', term: 'schoolfactuur', text: 'De rekening van de school.', words: [] },
    { id: 'kostenbeleid', term: 'kostenbeleid', text: 'Wat ouders betalen.', words: [] },
  ],
  people: [
    {
      naam: 'Nathalie Vanbergen',
      rol: 'coördinator',
      href: '/regio/limburg/#samen-tegen-schooluitval',
      regios: ['Limburg'],
      email: 'nathalie@voorbeeld.be',
      telefoon: '+32470123456',
    },
  ],
  words: [
    { woorden: ['onbetaalde rekening', 'schulden', 'ouders betalen niet'], paginas: ['/begrippen/#schoolfactuur'] },
    {
      woorden: ['spijbelen', 'niet naar school'],
      paginas: ['/begrippen/#schooluitval', '/netwerken/samen-tegen-schooluitval/'],
    },
    { woorden: ['bellen', 'telefoon'], paginas: ['/contact/'] },
    { woorden: ['paspoort', 'sociale woning'], paginas: [] },
    { woorden: ['kost', 'prijs'], paginas: ['/aanbod/lokale-begeleider/#prijs'] },
  ],
  ownWords: [{ woorden: ['bestaat niet'], paginas: ['/weg/'] }],
  sections: {},
  places: ['Genk', 'Antwerpen', 'Melden'],
  split: (word) => COMPOUNDS[word] ?? [],
  regions: {
    limburg: {
      naam: 'Limburg',
      contacten: [
        {
          naam: 'Nathalie Vanbergen',
          rol: 'coördinator',
          netwerk: 'Samen tegen Schooluitval',
          anker: 'samen-tegen-schooluitval',
        },
      ],
      onbekend: ['Jeugdhulp-onderwijs'],
    },
    antwerpen: { naam: 'Antwerpen', contacten: [], onbekend: [] },
  },
  guides: { Genk: 'Stad Genk' },
});

/** Places of the fixture. */
export const fixturePlaces: PlaceIndex = {
  regions: [
    {
      id: 'limburg',
      code: 'BE-VLI',
      name: 'Limburg',
      municipalities: ['Genk', 'Hasselt'],
      places: ['Aalst', 'Werken'],
    },
    {
      id: 'antwerpen',
      code: 'BE-VAN',
      name: 'Antwerpen',
      municipalities: ['Antwerpen', 'Mechelen'],
      places: ['Melden'],
    },
    { id: 'oost-vlaanderen', code: 'BE-VOV', name: 'Oost-Vlaanderen', municipalities: ['Aalst'], places: [] },
  ],
  aliases: { Malines: 'Mechelen', Hässelt: 'Hasselt' },
};

/** The search over the fixture, with its places. */
export function ready() {
  const answerer = answererOf(fixture);
  for (const [part, places] of splitPlaces(fixturePlaces)) answerer.placeParts.set(part, places);
  const ask = (query: string) => {
    const understood = answerer.understand(query, false);
    if (understood.unread.length > 0) throw new Error(`more is needed for ${understood.unread.join(', ')}`);
    return { understood, ranked: answerer.rank(understood, false) };
  };
  const hitsFor = (query: string, shown: readonly string[] = []) => {
    const { understood, ranked } = ask(query);
    return instantHits(answerer, ranked, understood, shown);
  };
  return { answerer, ask, hitsFor };
}

/** An index of these entries and everyday words, and nothing else. */
export const bareIndex = (
  entries: InstantData['entries'],
  words: InstantData['words'] = [],
  more: Partial<InstantData> = {},
): InstantData => ({
  entries,
  words,
  questions: [],
  senses: [],
  topics: [],
  functionWords: [],
  bigrams: [],
  compounds: '',
  placeWords: '',
  regions: {},
  guides: {},
  ...more,
});

/** The spelling help, for which a slip may mean any word of an index. */
export function vocabularyOf(index: Lookup): Vocabulary {
  const vocabulary = new Vocabulary(index);
  for (const word of index.words) vocabulary.slips.add(word);
  return vocabulary;
}
