import { describe, expect, it } from 'vitest';
import { dictionarySplitter } from '../../../scripts/build/search-index/dictionary.ts';

const splitter = dictionarySplitter([
  'school',
  'traject',
  'armoede',
  'beleid',
  'begeleiding',
  'samenwerking',
  'krijt',
  'leersteun',
  'net',
  'onderwijs',
  'netwerk',
]);
const split = (word: string) => splitter(word).join(' ');

describe('splitCompound', () => {
  it.each([
    ['schooluitval', 'school uitval'],
    ['schoolfactuur', 'school factuur'],
    ['schoolfacturen', 'school facturen'],
    ['armoedebeleid', 'armoede beleid'],
    ['begeleidingstraject', 'begeleiding traject'],
    ['samenwerkingsverbanden', 'samenwerking verbanden'],
    ['leerlingenbegeleiding', 'leerling begeleiding'],
    ['ervaringsdeskundige', 'ervaring deskundige'],
    ['trajectbegeleider', 'traject begeleider'],
    ['solidariteitsfonds', 'solidariteit fonds'],
    ['krijtbegeleider', 'krijt begeleider'],
    ['leersteundecreet', 'leersteun decreet'],
    ['onderwijsnet', 'onderwijs net'],
    ['maximumfactuur', 'maximum factuur'],
    ['netwerkcoordinator', 'netwerk coordinator'],
    // Not on the site: the splitter knows the kind, not the case.
    ['zomerschool', 'zomer school'],
    ['energierekening', 'energie rekening'],
    ['kinderbijslag', 'kinder bijslag'],
    ['huiswerkbegeleiding', 'huiswerk begeleiding'],
  ])('cuts %s', (word, parts) => expect(split(word)).toBe(parts));

  it.each([
    'traject',
    'armoede',
    'onderwijs',
    'partnerschap',
    'uitvallen',
    'besturen',
    'stappen',
    'kinderen',
    'verschillende',
    'antwerpen',
    'mogelijkheid',
    'dossiers',
  ])('leaves %s whole', (word) => expect(split(word)).toBe(''));
});
