import { describe, expect, it } from 'vitest';
import { isPiece, isSameWord, Lookup, type WordMatch } from './lookup.ts';

function lookup(...words: readonly (readonly [word: string, ...parts: string[]])[]): Lookup {
  const made = new Lookup();
  for (const [word, ...parts] of words) made.add(word, parts);
  return made;
}
const site = lookup(
  ['begeleider'],
  ['begeleiding'],
  ['factuur'],
  ['schoolfactuur', 'school', 'factuur'],
  ['schooluitval', 'school', 'uitval'],
  ['as'],
);
const best = (found: ReadonlyMap<string, WordMatch>) =>
  [...found].sort((a, b) => b[1].quality - a[1].quality).map(([word]) => word);

describe('expand', () => {
  it('gives the word itself, another form, the end of a compound and its beginning, in that order of worth', () => {
    const own = lookup(
      ['uitval'],
      ['uitvallen'],
      ['schooluitval', 'school', 'uitval'],
      ['uitvaltraject', 'uitval', 'traject'],
    );
    const found = own.expand('uitval');
    expect(found.get('uitval')).toEqual({ kind: 'itself', quality: 1 });
    expect(best(found)).toEqual(['uitval', 'uitvallen', 'schooluitval', 'uitvaltraject']);
  });

  it('finds the singular from the plural, without full marks', () => {
    const { quality = 0 } = site.expand('facturen').get('factuur') ?? {};
    expect(quality).toBeGreaterThan(0.9);
    expect(quality).toBeLessThan(1);
  });

  it('takes a relative for less than the word', () => {
    const found = site.expand('begeleiders');
    expect(best(found)).toEqual(['begeleider', 'begeleiding']);
    expect(found.get('begeleiding')).toMatchObject({ kind: 'relative' });
  });

  it('completes a word the better the less is missing', () => {
    const found = site.expand('schoolf');
    expect([...found.keys()]).toEqual(['schoolfactuur']);
    expect(site.expand('schoolfactu').get('schoolfactuur')?.quality).toBeGreaterThan(
      found.get('schoolfactuur')?.quality ?? 1,
    );
  });

  it.each([
    ['sch', false, 0],
    ['sch', true, 2],
    ['s', true, 0],
  ])('completes %s (typing: %s) to %i words', (word, typing, size) =>
    expect(site.expand(word, typing).size).toBe(size),
  );

  it('says what kind of match it is, of two the better one', () => {
    const own = lookup(
      ['uitval'],
      ['uitvallen'],
      ['schooluitval', 'school', 'uitval'],
      ['uitvalcijfer', 'uitval', 'cijfer'],
    );
    expect([...own.expand('uitval')].map(([word, { kind }]) => `${word}: ${kind}`)).toEqual([
      'uitval: itself',
      'uitvallen: form',
      'schooluitval: head',
      'uitvalcijfer: beginning',
    ]);
    const kinds = (test: (match: WordMatch) => boolean) =>
      [...own.expand('uitval')].flatMap(([word, match]) => (test(match) ? [word] : []));
    expect(kinds(isSameWord)).toEqual(['uitval', 'uitvallen']);
    expect(kinds(isPiece)).toEqual(['schooluitval']);
  });

  it('knows nothing about an unknown word', () => expect(site.expand('iphone', true).size).toBe(0));
});

describe('add', () => {
  it('gives a known word its parts later on', () => {
    const own = lookup(['schooluitval'], ['schooluitval', 'school', 'uitval']);
    expect([...own.expand('uitval').keys()]).toEqual(['schooluitval']);
    expect([...own.words]).toEqual(['schooluitval']);
  });
  it('keeps the parts when the word comes again without', () => {
    const own = lookup(['schooluitval', 'school', 'uitval'], ['schooluitval']);
    expect(own.hasPart('uitval')).toBe(true);
  });
});

describe('has', () => {
  it('asks for the very word, hasStem for any form of it, hasPart for a piece of a compound', () => {
    expect(site.has('facturen')).toBe(false);
    expect(site.hasStem('factur')).toBe(true);
    expect(site.has('uitval')).toBe(false);
    expect(site.hasPart('scholen')).toBe(true);
    expect(site.hasPart('begeleider')).toBe(false);
  });
});
