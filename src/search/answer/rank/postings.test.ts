import { describe, expect, it } from 'vitest';
import { postingsOf } from '../../build/fill-postings.ts';
import { bareIndex, fixture } from '../../fixture.ts';
import { RESULT_KINDS } from '../../index/kinds.ts';
import type { InstantData, InstantEntry } from '../../index/instant.ts';
import { Postings, stemsOf } from './postings.ts';

const entry = (t: string, more: Partial<InstantEntry> = {}): InstantEntry => ({ u: `/${t}/`, t, k: 0, s: '', ...more });
const data = (entries: readonly InstantEntry[], words: InstantData['words'] = [], compounds = ''): InstantData =>
  bareIndex(entries, words, { compounds });
const weights = (postings: Postings, word: string) => postings.of(word).map(({ weight }) => weight);

describe('what a word is worth', () => {
  it('is most in a title, then in a heading, then in a summary', () => {
    const postings = postingsOf(
      data([entry('Pesten'), entry('Een', { h: [['a', 'Pesten']] }), entry('Twee', { s: 'Pesten' })]),
    );
    const found = postings.of('pesten');
    expect(found.map(({ entry: position, section }) => [position, section])).toEqual([
      [0, -1],
      [1, 0],
      [2, -1],
    ]);
    const [title = 0, heading = 0, summary = 0] = weights(postings, 'pesten');
    expect(title).toBeGreaterThan(heading);
    expect(heading).toBeGreaterThan(summary);
  });

  it('is shared with the other words of a title, stopwords not counted', () => {
    const postings = postingsOf(data([entry('Pesten'), entry('Over het pesten'), entry('Pesten stoppen')]));
    const [alone = 0, withStopwords, withOther = 0] = weights(postings, 'pesten');
    expect(withStopwords).toBe(alone);
    expect(withOther).toBeLessThan(alone);
    expect(postings.of('het')).toEqual([]);
  });

  it('falls with every next page of an everyday word, and for words of the page itself', () => {
    const entries = [entry('Een'), entry('Twee')];
    const [first = 0, second = 0] = weights(postingsOf(data(entries, [['ruzie', [[1], [0]]]])), 'ruzie');
    const [own = 0] = weights(postingsOf(data(entries, [['ruzie', [[1], [0]], 1]])), 'ruzie');
    expect(second).toBeLessThan(first);
    expect(own).toBeLessThan(first);
  });

  it('keeps a title of stopwords alone findable', () =>
    expect(postingsOf(data([entry('Over ons')])).of('over')).toHaveLength(1));

  it('is nothing for the shared question in the title of a region, and that of a title for its name', () => {
    const region = entry('Wie bel je in Limburg?', { k: RESULT_KINDS.indexOf('regio'), r: ['Limburg'] });
    const postings = postingsOf(data([region, entry('Netwerk', { r: ['Limburg'] })]));
    expect(postings.of('bel')).toEqual([]);
    const [own, facet] = postings.of('limburg');
    expect(own).toMatchObject({ entry: 0, text: true });
    expect(facet).toMatchObject({ entry: 1, text: false });
    expect(own?.weight).toBeGreaterThan(facet?.weight ?? Infinity);
  });
});

describe('compounds', () => {
  it('are found by their parts, when they are words of the index', () => {
    const { lookup } = postingsOf(data([entry('Schooluitval')], [], 'school|uitval huis|werk'));
    expect([...lookup.expand('uitval').keys()]).toEqual(['schooluitval']);
    expect(lookup.has('huiswerk')).toBe(false);
  });
});

describe('Postings', () => {
  const postings = postingsOf(fixture);

  it('has no places for a word that is not there', () => expect(postings.of('iphone')).toEqual([]));

  it('writes a word as the site does', () => {
    expect(postings.display('coordinator')).toBe('coördinator');
    expect(postings.display('iphone')).toBe('iphone');
  });

  it.each([
    ['scholen', true],
    ['groepstrajecten', true],
    ['spijbelen', false],
    ['uitval', false],
  ])('knows whether %s stands in the text itself: %s', (word, expected) =>
    expect(postings.isText(word)).toBe(expected),
  );

  it.each([
    ['mijn kind wil niet naar school', true],
    ['onbetaalde rekeningen', true],
    ['rekening', false],
    ['naar school', false],
    ['spijbelen', false],
  ])('knows whether "%s" holds a phrase: %s', (query, expected) => expect(postings.hasPhrase(query)).toBe(expected));

  it('knows how far a word is of the field: a name in full, a general page not', () => {
    const site = postingsOf(data([entry('Pesten op school'), entry('Sitemap')]));
    site.isGeneral = (index) => index === 1;
    expect(site.fieldOf('pesten')).toBeCloseTo(0.725);
    expect(site.fieldOf('sitemap')).toBe(0);
    expect(site.fieldOf('iphone')).toBe(0);
  });
});

describe('phrasesIn', () => {
  it.each([
    ['rekening van onbetal', 'onbetal rekening', 2, true],
    ['school wil een fonds', 'een school', 1, false],
    ['voor een school', 'een school', 1, true],
    ['rekening', 'onbetal rekening', 2, false],
  ])('"%s" has "%s" of %i words: %s', (asked, stems, size, expected) => {
    const postings = new Postings();
    postings.addPhrase({ stems: stems.split(' '), size, entry: 0, section: -1, bonus: 1 });
    expect(postings.phrasesIn(asked.split(' '))).toHaveLength(expected ? 1 : 0);
  });

  it('gives each once, however often its words were asked', () => {
    const postings = new Postings();
    for (const entry of [0, 1]) postings.addPhrase({ stems: ['school'], size: 1, entry, section: -1, bonus: 1 });
    expect(postings.phrasesIn(['school', 'naar', 'school']).map(({ entry }) => entry)).toEqual([0, 1]);
  });
});

describe('stemsOf', () => {
  it('keeps stopwords and order', () => expect(stemsOf('Niet naar scholen')).toEqual(stemsOf('niet naar school')));
});
