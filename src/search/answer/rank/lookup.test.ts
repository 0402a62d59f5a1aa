import { describe, expect, it } from 'vitest';
import { Lookup } from './lookup.ts';

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
const best = (found: ReadonlyMap<string, number>) => [...found].sort((a, b) => b[1] - a[1]).map(([word]) => word);

describe('expand', () => {
  it('gives the word itself, another form, the end of a compound and its beginning, in that order of worth', () => {
    const own = lookup(
      ['uitval'],
      ['uitvallen'],
      ['schooluitval', 'school', 'uitval'],
      ['uitvaltraject', 'uitval', 'traject'],
    );
    const found = own.expand('uitval');
    expect(found.get('uitval')).toBe(1);
    expect(best(found)).toEqual(['uitval', 'uitvallen', 'schooluitval', 'uitvaltraject']);
  });

  it('finds the singular from the plural, without full marks', () => {
    const quality = site.expand('facturen').get('factuur') ?? 0;
    expect(quality).toBeGreaterThan(0.9);
    expect(quality).toBeLessThan(1);
  });

  it('takes a relative for less than the word', () => {
    const found = site.expand('begeleiders');
    expect(best(found)).toEqual(['begeleider', 'begeleiding']);
    expect(found.get('begeleiding')).toBeLessThan(0.9);
  });

  it('completes a word the better the less is missing', () => {
    const found = site.expand('schoolf');
    expect([...found.keys()]).toEqual(['schoolfactuur']);
    expect(site.expand('schoolfactu').get('schoolfactuur')).toBeGreaterThan(found.get('schoolfactuur') ?? 1);
  });

  it.each([
    ['sch', false, 0],
    ['sch', true, 2],
    ['s', true, 0],
  ])('completes %s (typing: %s) to %i words', (word, typing, size) =>
    expect(site.expand(word, typing).size).toBe(size),
  );

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
