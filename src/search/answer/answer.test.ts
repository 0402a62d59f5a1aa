import { describe, expect, it } from 'vitest';
import { answererOf } from '../build/fill-postings.ts';
import { fixture, fixturePlaces, vocabularyOf } from '../fixture.ts';
import { partOf } from '../../places/part-names.ts';
import { splitPlaces } from '../../places/parts.ts';
import { packWords } from '../index/packed-words.ts';
import type { Answerer } from './answer.ts';

function ready(): Answerer {
  const answerer = answererOf(fixture);
  for (const [part, places] of splitPlaces(fixturePlaces)) answerer.placeParts.set(part, places);
  answerer.vocabulary = vocabularyOf(answerer.lookup);
  answerer.vocabulary.names.set('mechelen', 'Mechelen');
  answerer.vocabulary.addText(packWords(['draaiboek', 'school', 'taak|verdeling']));
  return answerer;
}
const answerer = ready();

/** Addresses of the entries found, best first, with the section that answers. */
function find(query: string, typing = false): string[] {
  const understood = answerer.understand(query, typing);
  return answerer.rank(understood, typing).map(({ entry, section }) => {
    const found = answerer.data.entries[entry];
    return (found?.u ?? '') + (section >= 0 ? `#${found?.h?.[section]?.[0] ?? ''}` : '');
  });
}

describe('Answerer', () => {
  it.each([
    ['groepstraject', '/aanbod/groepstraject/'],
    ['groepstrajecten', '/aanbod/groepstraject/'],
    ['groeps traject', '/aanbod/groepstraject/'],
    ['uitval', '/begrippen/#schooluitval'],
    ['factuur', '/begrippen/#schoolfactuur'],
    ['beleid', '/begrippen/#kostenbeleid'],
    ['begeleiders', '/aanbod/lokale-begeleider/'],
    ['begeleiding', '/aanbod/lokale-begeleider/'],
    ['schoolfaktuur', '/begrippen/#schoolfactuur'],
    ['kordinator schooluitval', '/netwerken/samen-tegen-schooluitval/'],
    ['onbetaalde rekeningen', '/begrippen/#schoolfactuur'],
    ['mijn kind wil niet naar school', '/begrippen/#schooluitval'],
    ['wie kan ik bellen', '/contact/'],
    ['hoe meld ik me aan voor een groepstraject', '/aanbod/groepstraject/#aanmelden'],
    ['wat kost een lokale begeleider', '/aanbod/lokale-begeleider/#prijs'],
    ['contact schooluitval genk', '/regio/limburg/#samen-tegen-schooluitval'],
    ['limburg', '/regio/limburg/'],
    ['vanbergen', '/regio/limburg/#samen-tegen-schooluitval'],
  ])('%s leads to %s', (query, address) => expect(find(query)[0]).toBe(address));

  it('completes the word that is being typed', () => expect(find('groepst', true)[0]).toBe('/aanbod/groepstraject/'));

  it.each(['asdfgh', 'pizza', 'kost iphone', 'hotel malaga'])('finds nothing for %s', (query) =>
    expect(find(query)).toEqual([]),
  );

  it('says what was meant, as the site writes it', () => {
    expect(answerer.understand('kordinator', false).correction).toBe('coördinator');
    expect(answerer.understand('groepstraject', false).correction).toBeUndefined();
  });

  it('reads a misspelt place as that place', () => {
    const understood = answerer.understand('mechlen', false);
    expect(understood.correction).toBe('Mechelen');
    expect(understood.place?.matches[0]?.href).toBe('/gemeente/mechelen/');
  });

  it('leaves a word out that nothing resembles, when the rest has a name', () => {
    expect(answerer.understand('groepstraject xyzzy', false)).toMatchObject({
      words: ['groepstraject'],
      ignored: ['xyzzy'],
      nonsense: false,
    });
  });

  it('looks words of the text up in the full text only', () => {
    expect(answerer.understand('draaiboek', false)).toMatchObject({ words: ['draaiboek'], textWords: ['draaiboek'] });
    expect(answerer.understand('spijbelen', false)).toMatchObject({ words: ['spijbelen'], textWords: [] });
  });

  it.each([
    ['paspoort bellen', true],
    ['sociale woning', true],
    ['paspoort', true],
    ['bellen', false],
    ['spijbelen, schooluitval en paspoort op school', false],
  ])('knows what the site is not about: %s %s', (query, expected) =>
    expect(answerer.understand(query, false).nonsense).toBe(expected),
  );

  it('asks for more only when a word takes it', () => {
    const bare = answererOf(fixture);
    expect(bare.understand('groepstraject', false).unread).toEqual([]);
    expect(bare.understand('draaiboek', false).unread).toEqual(['draaiboek']);
    expect(bare.partsFor('contact antwerpen', false)).toEqual([partOf('antwerpen')]);
    expect(bare.partsFor('9000 gent', false)).toEqual([partOf('9000'), partOf('gent')]);
    expect(bare.partsFor('groepstraject', false)).toEqual([]);
  });
});

describe('places', () => {
  it('gives the region before the municipality of the same name', () =>
    expect(answerer.understand('antwerpen', false).place).toMatchObject({
      isRegion: true,
      namesake: { href: '/gemeente/antwerpen/' },
    }));
  it('gives the municipality before a village of the same name', () =>
    expect(answerer.understand('aalst', false).place?.matches.map(({ href }) => href)).toEqual([
      '/gemeente/aalst/',
      '/regio/limburg/',
    ]));
  it('knows a place among other words', () =>
    expect(answerer.understand('contact genk', false).place).toMatchObject({ rest: 'contact' }));
  it('takes an ordinary word for no village', () => {
    const own = ready();
    own.ranker.postings.lookup.add('melden');
    expect(own.understand('fout melden', false).place).toBeUndefined();
  });
  it('knows a postcode elsewhere', () => expect(answerer.understand('4000', false).place?.outside).toBe('4000'));
});
