import { describe, expect, it } from 'vitest';
import { catalog } from '../model/catalog.fixture.ts';
import { catalogue } from './catalogue.ts';
import type { DataInput } from './dataset.ts';
import { datasets } from './datasets.ts';
import { csvFile, dataFile } from './formats.ts';

const register = { titel: 'Adressen', uitgever: 'Register', geraadpleegd: '2026-11-26' };
const input: DataInput = {
  catalog: { ...catalog, sources: [...catalog.sources, { id: 'best', data: { ...register, kopie: true } }] },
  municipalities: [
    { name: 'Genk', slug: 'genk', href: '/gemeente/genk/', region: { id: 'limburg', name: 'Limburg', code: 'BE-VLI' } },
  ],
  places: { Genk: { '3600': ['Genk'] } },
  site: new URL('https://voorbeeld.be'),
};
const of = (id: string) => {
  const found = datasets.find((dataset) => dataset.id === id);
  if (!found) throw new Error(`No dataset ${id}`);
  return found;
};

describe.each(datasets)('$id', (dataset) => {
  const { rijen } = dataFile(dataset, input);

  it('has rows that follow its schema, each with a page, a date and an id of its own', () => {
    for (const row of rijen) expect(dataset.row.safeParse(row).error?.issues ?? []).toEqual([]);
    expect(rijen.length).toBeGreaterThan(0);
    expect(new Set(rijen.map(({ id }) => id)).size).toBe(rijen.length);
  });

  it('explains every column', () => {
    for (const [name, column] of Object.entries(dataset.row.shape))
      expect([name, column.meta()?.description]).toEqual([name, expect.stringMatching(/\.$/)]);
  });
});

describe('contacts', () => {
  it('hold whom the content has, and nobody once the file is gone', () => {
    const ids = (contacts: DataInput['catalog']['contacts']) =>
      dataFile(of('contacten'), { ...input, catalog: { ...catalog, contacts } }).rijen.map(({ id }) => id);
    expect(ids(catalog.contacts)).toEqual(catalog.contacts.map(({ id }) => id));
    expect(ids([])).toEqual([]);
  });
});

describe('csvFile', () => {
  const contacts = of('contacten');
  const [first] = dataFile(contacts, input).rijen;
  const lines = (row: object) => csvFile(contacts, [{ ...first, ...row }]).split('\r\n');

  it('begins with a byte order mark and the columns, parted by semicolons', () => {
    expect(lines({})[0]).toBe(`\uFEFF${Object.keys(contacts.row.shape).join(';')}`);
  });

  it('defuses what a spreadsheet would run as a formula', () => {
    for (const value of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])
      expect(lines({ naam: value })[1]).toContain(`;'${value}`);
  });

  it('writes numbers as people do, several values in one cell, and nothing for what is not known', () => {
    const [, row = ''] = lines({ telefoon: '+32470123456', netwerken: ['een', 'twee'], email: null });
    expect(row).toContain(';0470 12 34 56;');
    expect(row).toContain(';een | twee;');
    expect(row).not.toMatch(/null|undefined/);
  });
});

describe('the catalogue', () => {
  const described = datasets.map((dataset) => ({ dataset, checked: '2026-11-26' }));
  const publisher = { name: 'vzw Voorbeeld', corrections: 'a@b.be', privacy: 'a@b.be' };
  const build = (by?: typeof publisher) =>
    catalogue({ site: input.site, name: 'Trajectwijzer', publisher: by, datasets: described });

  it('names each dataset with its files, licence and day', () => {
    expect(build(publisher)).toMatchObject({
      '@type': 'dcat:Catalog',
      'dct:publisher': { 'foaf:name': { '@value': 'vzw Voorbeeld' } },
      'dcat:dataset': datasets.map(({ id }) => ({
        'dct:identifier': id,
        'dct:modified': { '@value': '2026-11-26' },
        'dcat:distribution': [
          { 'dcat:downloadURL': { '@id': `https://voorbeeld.be/data/${id}.json` } },
          { 'dcat:downloadURL': { '@id': `https://voorbeeld.be/data/${id}.csv` } },
        ],
      })),
    });
  });

  it('claims no publisher where there is none', () => {
    expect(JSON.stringify(build())).not.toContain('publisher');
  });
});
