/** A list of 300 rows, a third of them dirty, from file to content and back. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begeleidersSchema } from '../../src/schemas/begeleiders.ts';
import { contactenSchema } from '../../src/schemas/contacten.ts';
import { ImportError } from '../import/types.ts';
import { refuseSheet } from './table.ts';
import { importList, type ListOptions } from './run.ts';

const repository = join(import.meta.dirname, '..', '..', 'content');
const HEADS = 'Gemeente;Postcode;Organisatie/School;Functie;Opleiding;Voor wie;Naam;E-mail;Gsm;Website;Opmerking';
let content = '';

beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'lijst-'));
  for (const name of ['geo', 'regios']) cpSync(join(repository, name), join(content, name), { recursive: true });
});
afterAll(() => {
  rmSync(content, { recursive: true, force: true });
});

/** Puts the content back: one guide and one contact, which the list may meet. */
function reset(): void {
  for (const name of ['begeleiders', 'contacten', 'bronnen']) {
    rmSync(join(content, name), { recursive: true, force: true });
    mkdirSync(join(content, name));
  }
  const write = (path: string, data: object): void => {
    writeFileSync(join(content, `${path}.json`), JSON.stringify(data));
  };
  write('bronnen/lijst', { titel: 'De lijst' });
  write('begeleiders/oostende', {
    organisatie: 'Stad Oostende',
    soort: 'lokale-begeleider',
    gemeente: 'Oostende',
    gebied: 'gemeente',
    rol: 'Helpt scholen met hun kosten. De school kiest wat eerst komt.',
    sinds: 'schooljaar 2021-2022',
    bron: 'lijst',
    nagekeken: '2026-01-01',
  });
  const own = { netwerken: [], bron: 'lijst', nagekeken: '2026-01-01' };
  write('contacten/an', { naam: 'An', rol: 'coördinator', email: 'an.peeters@voorbeeld.be', ...own });
}

const run = (list: string | Uint8Array, options: Partial<ListOptions> = {}): string =>
  importList(typeof list === 'string' ? new TextEncoder().encode(list) : list, {
    content,
    bron: 'lijst',
    nagekeken: '2026-11-25',
    partner: false,
    schrijf: true,
    today: '2026-11-26',
    ...options,
  });

const files = (name: string): string[] => readdirSync(join(content, name)).toSorted();
const entry = (path: string): unknown => JSON.parse(readFileSync(join(content, `${path}.json`), 'utf8'));
const count = (report: string, title: string): number =>
  Number(new RegExp(`^${title} \\((\\d+)\\)`, 'm').exec(report)?.[1] ?? 0);

/** Numbers that look random and are the same each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const PLACES = [
  'Aalst',
  'Gent',
  'Brugge',
  'Leuven',
  'Hasselt',
  'Genk',
  'Turnhout',
  'Kortrijk',
  'Elsene',
  'Dendermonde',
];
/** What makes a row dirty: the column, what stands there, and what becomes of the row. */
const DIRT = [
  [0, 'Ruien', 'nu'],
  [0, 'Atlantis', 'geweigerd'],
  [0, '', 'geweigerd'],
  [1, '4000', 'geweigerd'],
  [1, '90', 'geweigerd'],
  [2, '', 'geweigerd'],
  [4, 'binnenkort', 'geweigerd'],
  [4, '2031-2032', 'geweigerd'],
  [7, 'geen adres', 'zonder'],
  [8, '12', 'zonder'],
  [9, 'kijk op onze site', 'zonder'],
  [0, 'Kruibeke', 'nu'],
] as const;

function rows(): { lines: string[]; refused: number } {
  const random = seeded(20261126);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  let refused = 0;
  const lines = Array.from({ length: 300 }, (_, index) => {
    const cells = [
      pick(PLACES),
      '',
      `Dienst ${index}`,
      'brugfiguur',
      pick(['2021-2022', '2023', 'schooljaar 2020-2021']),
    ];
    cells.push(
      'basisscholen',
      `Persoon Test${index}`,
      `persoon.test${index}@voorbeeld.be`,
      '',
      'www.voorbeeld.be',
      'x',
    );
    if (index % 3 !== 0) return cells.join(';');
    const [column, value, outcome] = pick(DIRT);
    cells[column] = value;
    if (outcome === 'geweigerd') refused += 1;
    return cells.join(';');
  });
  return { lines, refused };
}

describe('a list of 300 rows, a third of them dirty', () => {
  const { lines, refused } = rows();
  const list = [HEADS, ...lines].join('\r\n');

  it('is told whole before anything is written', () => {
    reset();
    const report = run(list, { schrijf: false });
    expect(report).toContain('300 rijen gelezen.');
    expect(report).toContain('Kolommen die ik niet ken en oversla: Opmerking.');
    expect(refused).toBeGreaterThan(40);
    expect(count(report, 'Geweigerd')).toBe(refused);
    expect(count(report, 'Nieuw')).toBe(300 - refused);
    expect(report).toContain('Er is nog niets geschreven.');
    expect([files('begeleiders'), files('contacten')]).toEqual([['oostende.json'], ['an.json']]);
  });

  it('becomes entries that follow the schemas, and nothing more the second time', () => {
    reset();
    run(list);
    for (const name of files('begeleiders')) begeleidersSchema.parse(entry(`begeleiders/${name.slice(0, -5)}`));
    for (const name of files('contacten')) contactenSchema.parse(entry(`contacten/${name.slice(0, -5)}`));
    expect(files('begeleiders')).toHaveLength(301 - refused);
    const again = run(list);
    expect(count(again, 'Hetzelfde')).toBe(300 - refused);
    expect([count(again, 'Nieuw'), count(again, 'Gewijzigd')]).toEqual([0, 0]);
    expect(again).toContain('Er valt niets te schrijven.');
  });

  it.each([
    ['commas', (text: string) => new TextEncoder().encode(text.replaceAll(';', ','))],
    ['tabs', (text: string) => new TextEncoder().encode(text.replaceAll(';', '\t'))],
    ['a byte order mark', (text: string) => new TextEncoder().encode(`\uFEFF${text}`)],
    ['Windows-1252', (text: string) => Buffer.from(`${text}\r\nGent;;Café é;x;2023`, 'latin1')],
  ])('is read alike with %s', (_, encode) => {
    reset();
    const report = run(encode(list), { schrijf: false });
    expect(count(report, 'Geweigerd')).toBe(refused);
    if (_ === 'Windows-1252') expect(report).toContain('Gent: Café é');
  });
});

describe('a row', () => {
  const line = (cells: string): string => {
    reset();
    return run(`${HEADS}\n${cells}\n`);
  };

  it('is merged with a guide that is there: its words stay, its contact comes', () => {
    const report = line(
      'Oostende;8400;stad oostende;medewerker;2021-2022;;An Peeters;AN.PEETERS (at) voorbeeld.be;0470 12 34 56;;',
    );
    expect(count(report, 'Gewijzigd')).toBe(1);
    expect(report).toContain('nagekeken: "2026-01-01" → "2026-11-25"');
    expect(entry('begeleiders/oostende')).toMatchObject({
      organisatie: 'Stad Oostende',
      rol: 'Helpt scholen met hun kosten. De school kiest wat eerst komt.',
      contact: 'an',
    });
    expect(entry('contacten/an')).toMatchObject({ naam: 'An Peeters', rol: 'coördinator', telefoon: '+32470123456' });
  });

  it('keeps cells in quotation marks whole, and names a desk after its place', () => {
    const report = line('Gent;;"Dienst; ""onderwijs""";x;2023;;;dienst@voorbeeld.be;;;');
    expect(count(report, 'Nieuw')).toBe(1);
    expect(entry('begeleiders/gent-dienst-onderwijs')).toMatchObject({ organisatie: 'Dienst; "onderwijs"' });
    expect(files('contacten')).toEqual(['an.json', 'dienst-onderwijs-gent.json']);
  });

  it.each([
    ['Gent;9000;A;x;2023;;Bo;an.peeters@voorbeeld.be;;;', 'an.peeters@voorbeeld.be is al van An'],
    ['Gent;8400;A;x;2023;;;;;;', 'postcode 8400 hoort niet bij Gent'],
    ['Luik;;A;x;2023;;;;;;', '"Luik" is geen gemeente in Vlaanderen of Brussel'],
    ['Luik;4000;A;x;2023;;;;;;', 'postcode 4000 ligt buiten Vlaanderen en Brussel'],
    ['Oostnede;;A;x;2023;;;;;;', 'Bedoel je Oostende?'],
    ['Gent;;A;x;2023;;;;;;\nGent;;A;y;2022;;;;;;', 'rij 2 gaat over dezelfde begeleider'],
    ['Gent;;A;x;2023;;An;an@elders.be;;;', 'An staat al in content/contacten/an.json'],
    ['Gent;;A;x;2023;;Bo;bo@a.be;;;\nAalst;;A;x;2023;;Bo;bo@b.be;;;', 'rij 2 zegt iets anders over Bo'],
  ])('is refused with the reason: %s', (cells, reason) => {
    const report = line(cells);
    expect(count(report, 'Geweigerd')).toBe(1);
    expect(report).toContain(reason);
  });
});

describe('what the command asks', () => {
  it.each([
    [{ bron: undefined }, 'Zeg uit welke bron'],
    [{ bron: 'andere' }, 'staat niet in content/bronnen'],
    [{ nagekeken: '2027-01-01' }, 'kan niet in de toekomst liggen'],
  ])('%j is refused', (options, message) => {
    reset();
    expect(() => run(`${HEADS}\nGent;;A;x;2023`, options)).toThrow(message);
  });

  it.each(['lijst.xlsx', 'lijst.ODS'])('%s is refused, with the way to save it as CSV', (file) => {
    expect(() => {
      refuseSheet(file, new Uint8Array(), 1);
    }).toThrow(/Opslaan als .*CSV UTF-8/);
  });

  it.each([
    ['Wie;Wat\nAn;iets', 'Ik herken de koppen'],
    [`${HEADS}\nGent;;"A;x;2023`, 'aanhalingsteken'],
    ['', 'leeg'],
  ])('a list that is none is refused: %j', (list, message) => {
    expect(() => run(list)).toThrow(ImportError);
    expect(() => run(list)).toThrow(message);
  });
});
