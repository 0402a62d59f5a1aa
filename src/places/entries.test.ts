import { describe, expect, it } from 'vitest';
import { bySize, entries, hasBeginning, toMatch, type Entry } from './entries.ts';
import type { PlaceIndex } from './place.ts';

const index: PlaceIndex = {
  regions: [
    {
      id: 'brussel',
      code: 'BE-BRU',
      name: 'Brussel',
      municipalities: ['Sint-Jans-Molenbeek', 'Brussel'],
      postcodes: ['1080', '1000,1020'],
      villages: ['', 'Laken'],
      places: [],
    },
    { id: 'limburg', code: 'BE-VLI', name: 'Limburg', municipalities: ['Pelt'], places: ["'s-Gravenvoeren", 'Laken'] },
  ],
  aliases: { Overpelt: 'Pelt', 'Molenbeek-Saint-Jean': 'Sint-Jans-Molenbeek', Verdwenen: 'Nergens' },
};
const all = entries(index);
const named = (name: string): Entry => {
  const found = all.find((entry) => entry.name === name);
  if (!found) throw new Error(`No ${name}`);
  return found;
};

describe('entries', () => {
  it('has per region itself, its municipalities, each with its other names and its parts, then what only the region is known of', () => {
    expect(all.map(({ name, region }) => `${region.id}: ${name}`)).toEqual([
      'brussel: Sint-Jans-Molenbeek',
      'brussel: Molenbeek-Saint-Jean',
      'brussel: Brussel',
      'brussel: Laken',
      'limburg: Limburg',
      'limburg: Pelt',
      'limburg: Overpelt',
      "limburg: 's-Gravenvoeren",
      'limburg: Laken',
    ]);
  });

  it('leads a municipality and its other name to the page of today’s municipality', () => {
    for (const name of ['Sint-Jans-Molenbeek', 'Molenbeek-Saint-Jean'])
      expect(named(name)).toMatchObject({
        municipality: { name: 'Sint-Jans-Molenbeek', slug: 'sint-jans-molenbeek' },
        href: '/gemeente/sint-jans-molenbeek/',
      });
  });

  it('leads a part of a municipality to the sentence that says so', () =>
    expect(named('Laken')).toMatchObject({
      href: '/gemeente/brussel/#plaats-laken',
      municipality: { name: 'Brussel' },
    }));

  it('leads a place of which only the region is known to the region', () => {
    expect(named("'s-Gravenvoeren").href).toBe('/regio/limburg/');
    expect(named("'s-Gravenvoeren")).not.toHaveProperty('municipality');
  });

  it('gives each name the key of the whole and of its later words', () => {
    expect(named('Molenbeek-Saint-Jean')).toMatchObject({ key: 'molenbeeksintjean', words: ['sint', 'jean'] });
    expect(named("'s-Gravenvoeren")).toMatchObject({ key: 'sgravenvoeren', words: ['gravenvoeren'] });
    expect(named('Pelt').words).toEqual([]);
  });

  it('is made once per index, and anew for another', () => {
    expect(entries(index)).toBe(all);
    expect(entries({ ...index, regions: index.regions.slice(1) })).toHaveLength(5);
  });
});

describe('toMatch', () => {
  it('leaves the keys out', () => {
    expect(toMatch(named('Overpelt'))).toStrictEqual({
      name: 'Overpelt',
      region: { id: 'limburg', name: 'Limburg' },
      municipality: { name: 'Pelt', slug: 'pelt' },
      href: '/gemeente/pelt/',
    });
  });

  it('gives a place of which only the region is known no municipality, not even an undefined one', () => {
    expect(toMatch(named("'s-Gravenvoeren"))).toStrictEqual({
      name: "'s-Gravenvoeren",
      region: { id: 'limburg', name: 'Limburg' },
      href: '/regio/limburg/',
    });
  });
});

describe('hasBeginning', () => {
  it.each(['sin', 'sintjansm', 'jans', 'molen'])('takes "%s" for Sint-Jans-Molenbeek', (key) => {
    expect(hasBeginning(named('Sint-Jans-Molenbeek'), key)).toBe(true);
  });

  it.each(['ans', 'beek', 'jansmolenbeek', 'molenbeekx'])('does not take "%s"', (key) => {
    expect(hasBeginning(named('Sint-Jans-Molenbeek'), key)).toBe(false);
  });
});

describe('bySize', () => {
  it('puts municipalities first, then the larger, then by the alphabet', () => {
    const some = ['Laken', 'Pelt', 'Limburg', 'Brussel', 'Sint-Jans-Molenbeek'].map(named);
    expect(some.sort(bySize).map(({ name }) => name)).toEqual([
      'Brussel',
      'Sint-Jans-Molenbeek',
      'Pelt',
      'Limburg',
      'Laken',
    ]);
  });
});
