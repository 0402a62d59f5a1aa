import { describe, expect, it } from 'vitest';
import { municipalities, otherNames, placeFiles as files, regions } from '../../tests/support/geo-content.ts';
import { answer, whereabouts } from './answers.ts';
import { findPlaces } from './find-places.ts';
import { alphabet, listFormer, listMunicipalities } from './municipalities.ts';
import { aliases, buildPlaceIndex, partsOf } from './place-index.ts';

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

describe('partsOf', () => {
  it('has villages, former municipalities and names that the register lacks, but not the municipality', () => {
    expect(partsOf('Hasselt', files)).toEqual(expect.arrayContaining(['Kermt', 'Kortessem']));
    expect(partsOf('Hasselt', files)).not.toContain('Hasselt');
    expect(partsOf('Sint-Niklaas', files)).toContain('Sinaai');
    expect(partsOf('Brussel', files)).toContain('Laeken');
    expect(partsOf('Tessenderlo-Ham', files)).toContain('Ham');
  });

  it('refuses a municipality without places, in Dutch', () => {
    expect(() => partsOf('Nergens', files)).toThrow('content/geo/plaatsen.json: "Nergens" ontbreekt.');
  });
});

describe('content/geo/plaatsen.json', () => {
  it('has the municipalities of today and no others', () =>
    expect(Object.keys(files.places).sort()).toEqual(Object.values(municipalities).flat().sort()));
});

describe('answer', () => {
  const elsewhere = { ...index, outside: ['Luik', 'Charleroi'] };
  const ask = (query: string) => answer(findPlaces(query, elsewhere));
  const said = (query: string) => {
    const found = ask(query);
    return found.kind === 'say' ? found : undefined;
  };

  it('goes straight to one place or postcode', () => {
    expect(ask('9000')).toEqual({ kind: 'go', href: '/gemeente/gent/' });
    expect(ask('ixelles')).toEqual({ kind: 'go', href: '/gemeente/elsene/' });
    expect(ask('Laken')).toEqual({ kind: 'go', href: '/gemeente/brussel/#plaats-laken' });
  });

  it('goes to a province by its name, unless a municipality has it', () => {
    expect(ask('West-Vlaanderen')).toEqual({ kind: 'go', href: '/regio/west-vlaanderen/' });
    expect(ask('vlaams brabant')).toEqual({ kind: 'go', href: '/regio/vlaams-brabant/' });
    expect(ask('Antwerpen')).toEqual({ kind: 'go', href: '/gemeente/antwerpen/' });
    expect(ask('provincie Antwerpen')).toEqual({ kind: 'go', href: '/regio/antwerpen/' });
    const found = findPlaces('Limburg', index);
    expect(found.kind === 'place' && found.matches.map(whereabouts)).toEqual(['provincie']);
  });

  it('offers a choice between namesakes', () => {
    expect(ask('tielt')).toMatchObject({
      kind: 'say',
      text: 'Er zijn 2 plaatsen met de naam Tielt. Welke bedoel je?',
      links: [
        { text: 'Tielt (West-Vlaanderen)', href: '/gemeente/tielt/' },
        { text: 'Tielt (Tielt-Winge, Vlaams-Brabant)' },
      ],
    });
  });

  it('offers a choice between the municipalities of a postcode', () => {
    expect(ask('1040')).toEqual({
      kind: 'say',
      text: 'Postcode 1040 hoort bij Brussel en Etterbeek. Welke gemeente bedoel je?',
      links: [
        { text: 'Brussel', href: '/gemeente/brussel/' },
        { text: 'Etterbeek', href: '/gemeente/etterbeek/' },
      ],
    });
  });

  it('never acts on a guess', () => {
    expect(ask('lakn')).toEqual({
      kind: 'say',
      text: 'Bedoel je Laken (Brussel)?',
      links: [{ text: 'Ja, naar Laken (Brussel)', href: '/gemeente/brussel/#plaats-laken' }],
    });
    expect(said('sint')?.text).toContain('Bedoel je een van deze plaatsen?');
    expect(said('charlerio')?.text).toMatch(/^Bedoel je Charleroi\? Charleroi ligt buiten Vlaanderen en Brussel\./);
  });

  it('says what to type when nothing was', () =>
    expect(said(' ')).toEqual({
      kind: 'say',
      text: 'Typ een postcode, een gemeente of een deelgemeente, bv. 9000 of Genk.',
      links: [],
    }));

  it('is friendly about the rest of the world and shows the ways on', () => {
    expect(said('4000')?.text).toMatch(/^Postcode 4000 ligt buiten/);
    expect(said('luik')?.text).toMatch(/^Luik ligt buiten/);
    for (const query of ['4000', 'Luik', 'qqqq'])
      expect(said(query)?.links.map(({ href }) => href)).toEqual(['/kaart/', '/gemeente/']);
  });

  it('says what an old name is today', () => {
    const found = findPlaces('Gooik', index);
    expect(found.kind === 'place' && found.matches.map(whereabouts)).toEqual(['Pajottegem, Vlaams-Brabant']);
  });
});
