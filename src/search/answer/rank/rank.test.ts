import { describe, expect, it } from 'vitest';
import { bareIndex, fixture } from '../../fixture.ts';
import { RESULT_KINDS, type ResultKind } from '../../index/kinds.ts';
import type { InstantData, InstantEntry } from '../../index/instant.ts';
import { answererOf } from '../../build/fill-postings.ts';
import { topicsOf } from '../../build/topics.ts';
import type { Ranker } from './rank.ts';
import { queryWords } from '../../dutch/words.ts';

const entry = (u: string, t: string, more: Partial<InstantEntry> = {}, kind: ResultKind = 'pagina'): InstantEntry => ({
  u,
  t,
  k: RESULT_KINDS.indexOf(kind),
  s: '',
  ...more,
});
const ranker = (entries: readonly InstantEntry[], words: InstantData['words'] = [], compounds = '') =>
  answererOf(bareIndex(entries, words, { compounds })).ranker;
const rank = (on: Ranker, query: string, typing = false) => on.rank(queryWords(query), query, typing);
const order = (on: Ranker, query: string, typing = false) => rank(on, query, typing).map(({ entry: at }) => at);

describe('the order', () => {
  it('is title, heading, summary', () =>
    expect(
      order(
        ranker([
          entry('/a/', 'Iets', { s: 'Over pesten.' }),
          entry('/b/', 'Ander', { h: [['pesten', 'Pesten']] }),
          entry('/c/', 'Pesten'),
          entry('/d/', 'Niets'),
        ]),
        'pesten',
      ),
    ).toEqual([2, 1, 0]));

  it('is the word itself, then a compound that ends in it, then one that begins with it', () =>
    expect(
      order(
        ranker(
          [entry('/a/', 'Uitvalcijfers'), entry('/b/', 'Schooluitval'), entry('/c/', 'Uitval')],
          [],
          'school|uitval uitval|cijfers',
        ),
        'uitval',
      ),
    ).toEqual([2, 1, 0]));

  it('puts an entry with all words before one with a single word', () =>
    expect(
      order(ranker([entry('/a/', 'Pesten'), entry('/b/', 'Digitaal pesten op de speelplaats')]), 'digitaal pesten')[0],
    ).toBe(1));

  it('lets the rarer word decide', () => {
    const many = ['/a/', '/b/', '/c/', '/d/'].map((u) => entry(u, 'School'));
    expect(order(ranker([...many, entry('/e/', 'Pesten')]), 'school pesten')[0]).toBe(4);
  });

  it('puts what one can apply for first, then general pages, then municipalities', () =>
    expect(
      order(
        ranker([
          entry('/gemeente/x/', 'Pesten', {}, 'gemeente'),
          entry('/pesten/', 'Pesten'),
          entry('/aanbod/pesten/', 'Pesten', {}, 'aanbod'),
        ]),
        'pesten',
      ),
    ).toEqual([2, 1, 0]));

  it('keeps the order of the site among equals', () =>
    expect(order(ranker([entry('/a/', 'Pesten'), entry('/b/', 'Pesten'), entry('/c/', 'Pesten')]), 'pesten')).toEqual([
      0, 1, 2,
    ]));

  it('counts a part of an everyday word for less than a part of a title', () =>
    expect(
      order(
        ranker(
          [entry('/a/', 'Iets'), entry('/b/', 'Schooluitval voorkomen')],
          [['huiswerkuitval', [[0]]]],
          'huiswerk|uitval school|uitval',
        ),
        'uitval',
      ),
    ).toEqual([1, 0]));
});

describe('phrases', () => {
  const site = ranker(
    [entry('/a/', 'School en gezin'), entry('/b/', 'Spijbelen'), entry('/c/', 'Contact')],
    [
      ['niet naar school', [[1]]],
      ['fiets', [[2]]],
    ],
  );
  it('win from a title that has their telling word, also inside a longer query', () => {
    expect(order(site, 'niet naar school')[0]).toBe(1);
    expect(order(site, 'mijn kind wil niet naar school')[0]).toBe(1);
    expect(order(site, 'school')[0]).toBe(0);
  });
  it('bring nothing without a word that carries the subject', () => {
    const other = ranker([entry('/a/', 'School en gezin'), entry('/b/', 'Contact en school')], [['naar wie', [[1]]]]);
    expect(order(other, 'wie komt er naar school')[0]).toBe(0);
    expect(order(other, 'naar wie')[0]).toBe(1);
  });
  it('name a person, whatever else is asked', () => {
    const words: InstantData['words'] = [['mailadres', [[0]]]];
    const people = ranker(
      [entry('/a/', 'Contact', { h: [['jan', 'Jan Janssens']] }), entry('/b/', 'Jan Janssens', {}, 'contact')],
      words,
    );
    expect(order(people, 'mailadres jan janssens')[0]).toBe(1);
  });
  it('of one word bring nothing inside a longer query', () => {
    const coverage = (query: string) => rank(site, query).find(({ entry: at }) => at === 2)?.coverage ?? 0;
    expect(coverage('fiets')).toBe(1);
    expect(coverage('fiets trein boot')).toBeLessThan(0.8);
  });
  it('count as a good answer even when the query holds unknown words', () =>
    expect(rank(site, 'niet naar school trein boot')[0]).toMatchObject({ entry: 1, coverage: 0.8 }));
});

describe('a term in a longer question', () => {
  const site = ranker([
    entry('/a/', 'Uitval van leerlingen: wat een mandataris doet'),
    entry('/b/', 'Uitval', {}, 'begrip'),
  ]);
  const query = 'mandataris wil weten wat uitval is';
  it('comes first when its meaning is asked', () => {
    expect(order(site, query)[0]).toBe(0);
    expect(site.rank(queryWords(query), query, false, true)[0]?.entry).toBe(1);
  });
});

describe('the section', () => {
  const site = ranker(
    [
      entry('/a/', 'Traject', {
        s: 'Een prijs.',
        h: [
          ['wie', 'Wie'],
          ['prijs', 'Prijs'],
        ],
      }),
    ],
    [['gratis', [[0, 1]]]],
  );
  it('is the one that answers better than the page', () => {
    expect(rank(site, 'prijs')[0]?.section).toBe(1);
    expect(rank(site, 'gratis')[0]?.section).toBe(1);
  });
  it('is none when the page as a whole answers', () => expect(rank(site, 'traject')[0]?.section).toBe(-1));
});

describe('Ranker', () => {
  const site = answererOf(fixture).ranker;

  it('finds nothing without words, or for an unknown one', () => {
    expect(rank(site, '')).toEqual([]);
    expect(rank(site, 'iphone')).toEqual([]);
  });

  it('completes the last word only while it is typed', () => {
    expect(order(site, 'gro', true)).toEqual(order(site, 'groepstraject').slice(0, 1));
    expect(order(site, 'gro')).toEqual([]);
    expect(order(site, 'gro iphone', true)).toEqual([]);
  });

  it('says how much of the query an entry covers', () => {
    const [whole] = rank(site, 'groepstraject');
    const [half] = site.rank(['groepstraject', 'iphone'], 'groepstraject iphone');
    expect(whole?.coverage).toBe(1);
    expect(half?.coverage).toBeGreaterThan(0);
    expect(half?.coverage).toBeLessThan(1);
    expect(half?.score).toBeLessThan(whole?.score ?? 0);
  });
});

describe('what a question as a whole is about', () => {
  const entries = [entry('/a/', 'Kosten'), entry('/b/', 'Klachten'), entry('/c/', 'Ouders')];
  const learned = topicsOf(
    [
      [['ouders klagen over kosten', 'kosten en ouders', 'ouders vinden kosten hoog'], [1]],
      [['fietsen huren', 'fietsen kopen', 'fietsen en treinen'], [-1]],
    ],
    [],
  );
  const on = answererOf(bareIndex(entries, [], learned)).ranker;

  it('counts beside its words', () => {
    expect(order(ranker(entries), 'ouders kosten')).not.toContain(1);
    expect(order(on, 'ouders kosten')).toContain(1);
  });

  it('says nothing of a single word', () => expect(order(on, 'kosten')).toEqual([0]));

  it('counts more for a term whose meaning is asked, by other words', () => {
    const terms = [entry('/a/', 'Kosten'), entry('/begrippen/#klacht', 'klacht', {}, 'begrip')];
    const doubted = topicsOf(
      [
        [['ouders klagen over kosten', 'kosten en ouders', 'ouders zien kosten'], [1]],
        [['fietsen huren', 'ouders en kosten'], [-1]],
      ],
      [],
    );
    const { ranker: named } = answererOf(bareIndex(terms, [], doubted));
    const first = (meaning: boolean) => named.rank(['ouders', 'kosten'], 'ouders kosten', false, meaning)[0]?.entry;
    expect([first(false), first(true)]).toEqual([0, 1]);
  });
});
