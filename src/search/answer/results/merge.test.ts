import { describe, expect, it } from 'vitest';
import { Answerer } from '../answer.ts';
import { fixture, fixturePlaces } from '../../fixture.ts';
import { mergeHits, type TextHit } from './merge.ts';
import { countKinds, instantHits, panelsOf, passes } from './results.ts';

const answerer = new Answerer(fixture);
answerer.places = fixturePlaces;
const ask = (query: string) => {
  const understood = answerer.understand(query, false);
  if (!understood) throw new Error('more is needed');
  return { understood, ranked: answerer.rank(understood, false) };
};
const hitsFor = (query: string) => {
  const { understood, ranked } = ask(query);
  return instantHits(answerer, ranked, understood.words, []);
};
const found = (url: string, text: string, complete = true): TextHit => ({ url, heading: 'Kop', text, complete });
const none = { soort: '', doelgroep: '', regio: '' };

describe('instantHits', () => {
  it('marks the words of the query', () => {
    const [hit] = hitsFor('rekening');
    expect(hit?.segments.filter(({ mark }) => mark).map(({ text }) => text)).toEqual(['rekening']);
  });
  it('names the section that answers', () =>
    expect(hitsFor('aanmelden groepstraject')[0]).toMatchObject({
      url: '/aanbod/groepstraject/#aanmelden',
      section: 'Aanmelden',
    }));
});

describe('mergeHits', () => {
  const instant = hitsFor('schooluitval');
  const order = (frozen: boolean, ...text: TextHit[]) =>
    mergeHits(answerer, instant, text, ['schooluitval'], [], frozen).map(({ url }) => url);

  it('keeps what the instant index is sure of in front', () =>
    expect(
      order(false, found('/aanbod/lokale-begeleider/#prijs', 'Over schooluitval.')).slice(0, instant.length),
    ).toEqual(instant.map(({ url }) => url)));
  it('adds a page once', () => {
    const urls = order(
      false,
      found('/aanbod/lokale-begeleider/#prijs', 'Over schooluitval.'),
      found('/aanbod/lokale-begeleider/', 'Ook schooluitval.'),
    );
    expect(urls.filter((url) => url.startsWith('/aanbod/lokale-begeleider/'))).toEqual([
      '/aanbod/lokale-begeleider/#prijs',
    ]);
  });
  it('moves nothing once the visitor is in the list', () =>
    expect(order(true, found('/aanbod/lokale-begeleider/', 'Over schooluitval.'))).toEqual([
      ...instant.map(({ url }) => url),
      '/aanbod/lokale-begeleider/',
    ]));
  it('leaves out what the site does not have', () =>
    expect(order(false, found('/weg/', 'schooluitval'))).toEqual(instant.map(({ url }) => url)));
  it('takes over a passage with the word in it', () => {
    const weak = hitsFor('spijbelen');
    const [hit] = mergeHits(
      answerer,
      weak,
      [found('/begrippen/#schooluitval', 'Wie spijbelt, loopt gevaar.')],
      ['spijbelen'],
      [],
      false,
    );
    expect(hit?.segments.some(({ mark }) => mark)).toBe(true);
  });
});

describe('panelsOf', () => {
  it('shows the contacts of a municipality, and its guide', () => {
    const { understood, ranked } = ask('genk');
    expect(panelsOf(answerer, understood, ranked)[0]).toMatchObject({
      title: 'Genk',
      url: '/gemeente/genk/',
      guide: 'Stad Genk',
      regionUrl: '/regio/limburg/',
    });
  });
  it('leads to the section of the region that answers', () => {
    const { understood, ranked } = ask('schooluitval limburg');
    expect(panelsOf(answerer, understood, ranked)[0]?.url).toBe('/regio/limburg/#samen-tegen-schooluitval');
  });
});

describe('facets', () => {
  const hits = [...hitsFor('schooluitval'), ...hitsFor('coördinator')];
  it('count kinds without the chosen kind', () =>
    expect(Object.fromEntries(countKinds(hits, { ...none, soort: 'begrip' }))).toMatchObject({
      begrip: 1,
      netwerk: 2,
    }));
  it('keep what matches all of them', () => {
    const kept = hits.filter((hit) => passes(hit, { ...none, regio: 'Limburg' }));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.every(({ regio }) => regio.includes('Limburg'))).toBe(true);
  });
});
