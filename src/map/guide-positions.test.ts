import { describe, expect, it } from 'vitest';
import type { BegeleiderData } from '../schemas/begeleiders.ts';
import type { Municipalities, Positions } from '../schemas/geo.ts';
import { catalog } from '../model/catalog.fixture.ts';
import type { Entry } from '../model/catalog.ts';
import { codeOfMunicipality, guidePosition } from './guide-positions.ts';

const municipalities: Municipalities = {
  'BE-VAN': ['Mechelen'],
  'BE-VLI': ['Hasselt', 'Hamont-Achel'],
  'BE-VOV': ['Gent'],
  'BE-VBR': ['Leuven'],
  'BE-VWV': ['Oostende'],
  'BE-BRU': ['Brussel', 'Elsene'],
};
const positions: Positions = { Hasselt: [50.93, 5.34], Brussel: [50.85, 4.35] };

const [{ data: town }, { data: partner }] = catalog.guides as [Entry<BegeleiderData>, Entry<BegeleiderData>];
const place = (data: BegeleiderData) => guidePosition({ id: 'nieuw', data }, municipalities, positions);

describe('codeOfMunicipality', () => {
  it.each([
    ['Mechelen', 'BE-VAN'],
    ['Hamont-Achel', 'BE-VLI'],
    ['Elsene', 'BE-BRU'],
  ])('finds the region of %s', (name, code) => {
    expect(codeOfMunicipality(municipalities, name)).toBe(code);
  });

  it.each(['Achel', 'hasselt', 'Hasselt ', ''])('knows only official names, not "%s"', (name) => {
    expect(codeOfMunicipality(municipalities, name)).toBeUndefined();
  });
});

describe('guidePosition', () => {
  it('gives the region and the position of the municipality, latitude first', () => {
    expect(place(town)).toEqual({ code: 'BE-VLI', position: [50.93, 5.34] });
  });

  it('gives a partner for the whole region no position, though its municipality has one', () => {
    expect(place(partner)).toStrictEqual({ code: 'BE-BRU' });
  });

  it('asks no position of a municipality that stands for a whole region', () => {
    expect(place({ ...partner, gemeente: 'Elsene' })).toStrictEqual({ code: 'BE-BRU' });
  });

  it.each(['gemeente', 'gewest'] as const)('refuses an unknown municipality for a guide of a %s', (gebied) => {
    expect(() => place({ ...town, gebied, gemeente: 'Hassel' })).toThrow(
      'content/begeleiders/nieuw.json, veld "gemeente": "Hassel" is geen gemeente in content/geo/gemeenten.json. ' +
        'Schrijf de officiële naam, bv. "Oostende".',
    );
  });

  it('says which line to add where for a municipality without a position', () => {
    expect(() => place({ ...town, gemeente: 'Hamont-Achel' })).toThrow(
      'content/begeleiders/nieuw.json, veld "gemeente": van "Hamont-Achel" kennen we de plaats op de kaart niet. ' +
        'Voeg ze toe in content/geo/posities-eigen.json als "Hamont-Achel": [breedte, lengte], ' +
        'met twee cijfers na de komma, bv. "Oostende": [51.22, 2.93].',
    );
  });
});
