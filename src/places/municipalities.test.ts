import { describe, expect, it } from 'vitest';
import { municipalities, otherNames, placeNames, regions } from '../../tests/support/geo-content.ts';
import { answer, whereabouts } from './answers.ts';
import { findPlaces } from './find.ts';
import { alphabet, listFormer, listMunicipalities } from './municipalities.ts';
import { aliases, buildPlaceIndex } from './place-index.ts';

const files = { municipalities, placeNames, otherNames };
const all = listMunicipalities(regions, files);
const former = listFormer(all, files);
const index = buildPlaceIndex(regions, files);

describe('listMunicipalities', () => {
  it('gives all 304, each at an address of its own, in the order of the alphabet', () => {
    expect(new Set(all.map(({ href }) => href)).size).toBe(304);
    const names = all.map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('nl-BE').compare));
  });

  it('knows French names and mergers', () => {
    expect(all.find(({ name }) => name === 'Elsene')?.french).toBe('Ixelles');
    expect(all.find(({ name }) => name === 'Pajottegem')?.merger).toEqual({
      parts: ['Galmaarden', 'Gooik', 'Herne'],
      since: '1 januari 2025',
    });
  });
});

describe('listFormer', () => {
  it('leads the 22 old names to the new ones, at addresses that no municipality has', () => {
    expect(former).toHaveLength(22);
    expect(former.find(({ name }) => name === 'Zwijndrecht')?.municipality.slug).toBe('beveren-kruibeke-zwijndrecht');
    const slugs = new Set(all.map(({ slug }) => slug));
    expect(former.filter(({ slug }) => slugs.has(slug))).toEqual([]);
  });
});

describe('alphabet', () => {
  it('lists every municipality, old and French name once, in order', () => {
    const letters = alphabet(all, former);
    const names = letters.flatMap((letter) => letter.names);
    expect(names).toHaveLength(304 + 22 + Object.keys(otherNames.frans).length);
    expect(letters.map(({ letter }) => letter)).toEqual([...letters.map(({ letter }) => letter)].sort());
    expect(names.find(({ name }) => name === 'Galmaarden')).toMatchObject({
      href: '/gemeente/pajottegem/',
      today: 'Pajottegem',
    });
  });

  it('says which names are French', () => {
    const french = alphabet(all, former).flatMap(({ names }) => names.filter(({ language }) => language === 'fr'));
    expect(french.map(({ name }) => name).toSorted()).toEqual(Object.keys(otherNames.frans).toSorted());
  });
});

describe('aliases', () => {
  it('refuses a name that leads nowhere, in Dutch', () => {
    const wrong = { ...otherNames, frans: { Gand: 'Gend' } };
    expect(() => aliases({ municipalities, otherNames: wrong })).toThrow(
      /andere-namen\.json: "Gand" leidt naar "Gend"/,
    );
  });
});

describe('answer', () => {
  const ask = (query: string) => answer(findPlaces(query, index));

  it('goes straight to one place or postcode', () => {
    expect(ask('9000')).toEqual({ kind: 'go', href: '/regio/oost-vlaanderen/' });
    expect(ask('ixelles')).toEqual({ kind: 'go', href: '/gemeente/elsene/' });
  });

  it('goes to a province by its name, unless a municipality has it', () => {
    expect(ask('West-Vlaanderen')).toEqual({ kind: 'go', href: '/regio/west-vlaanderen/' });
    expect(ask('vlaams brabant')).toEqual({ kind: 'go', href: '/regio/vlaams-brabant/' });
    expect(ask('Antwerpen')).toEqual({ kind: 'go', href: '/gemeente/antwerpen/' });
    const found = findPlaces('Limburg', index);
    expect(found.kind === 'place' && found.matches.map(whereabouts)).toEqual(['provincie']);
  });

  it('offers a choice between namesakes', () => {
    expect(ask('tielt')).toMatchObject({
      kind: 'say',
      text: 'Tielt bestaat in 2 regio’s. Welke bedoel je?',
      links: [{ text: 'Tielt (Vlaams-Brabant)' }, { text: 'Tielt (West-Vlaanderen)', href: '/gemeente/tielt/' }],
    });
  });

  it('is friendly about the rest of Belgium and shows the ways on', () => {
    for (const query of ['4000', 'qqqq']) {
      const found = ask(query);
      expect(found.kind === 'say' && found.links.map(({ href }) => href)).toEqual(['/kaart/', '/gemeente/']);
    }
  });

  it('says what an old name is today', () => {
    const found = findPlaces('Gooik', index);
    expect(found.kind === 'place' && found.matches.map(whereabouts)).toEqual(['Pajottegem, Vlaams-Brabant']);
  });
});
