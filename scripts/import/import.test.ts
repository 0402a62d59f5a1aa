import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitMdx } from '../../src/beheer/entry-text.ts';
import type { KnownContact } from './contacts.ts';
import { type ImportInput, type ImportResult, importText } from './import.ts';
import { reportImport } from './report.ts';
import { ImportError } from './types.ts';

const contacts: KnownContact[] = [
  { id: 'an-peeters', naam: 'An Peeters', email: 'an.peeters@voorbeeld.be', telefoon: '+32470000001' },
  { id: 'bo-noord', naam: 'Bo' },
];
const fixture = (name: string): Buffer => readFileSync(new URL(`./fixtures/${name}`, import.meta.url));
const run = (bytes: Uint8Array, options: Partial<ImportInput> = {}): ImportResult =>
  importText({
    bytes,
    kind: 'aanbod',
    name: 'tekst',
    contacts,
    sources: [{ id: 'kompas', titel: 'Het Kompasproject' }],
    today: '2026-11-22',
    ...options,
  });
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const wordsIn = (value: string): string[] => value.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

describe('importText on a page whose accordions are copied twice', () => {
  const result = run(fixture('accordeon.txt'));
  const { data, body } = splitMdx(result.mdx);
  const front = data as Record<string, never>;
  const notes = (kind: string): string[] => result.notes.filter((note) => note.kind === kind).map((note) => note.text);

  it('names the draft after its title and links the source with that title', () => {
    expect(result.slug).toBe('het-kompasproject');
    expect(front).toMatchObject({ titel: 'Het Kompasproject', status: 'onzeker', bronnen: ['kompas'] });
  });

  it('leaves what it guessed to the editor, and lists it', () => {
    expect(front).toMatchObject({
      contact: 'TODO: misschien an-peeters',
      looptijd: { soort: 'TODO: misschien 2-schooljaren' },
      kostprijs: { soort: 'TODO: misschien deels-betalend' },
      doelgroepen: ['TODO: misschien lokaal-bestuur'],
    });
    for (const value of ['an-peeters', '2-schooljaren', 'deels-betalend', 'lokaal-bestuur'])
      expect(notes('geraden').some((text) => text.includes(`misschien "${value}"`))).toBe(true);
  });

  it('removes the copy of a section, and marks the one under another heading, whose words differ', () => {
    expect(notes('weggelaten').filter((text) => text.includes('staat net zo'))).toHaveLength(6);
    expect(body).toContain('## Voordelen Kompasproject\n\nHet project heeft verschillende vordelen');
    expect(body).toContain('TODO: "Het project heeft verschillende vordelen…" staat ook onder "Voordelen van het…".');
    expect(notes('nakijken').some((text) => text.endsWith('Allebei bewaard. Alleen hier: vordelen.'))).toBe(true);
  });

  it('reads sublists by indentation and by a lost "o", and repairs the lost space', () => {
    expect(body).toContain('\n  - Deelname van één ambtenaar aan de opleiding. Die persoon trekt het project.');
    expect(body).toContain('\n  - Een verslag op het einde van elk schooljaar');
  });

  it('turns the steps into fields with minutes and repetitions', () => {
    expect(front['fasen']).toEqual([
      {
        titel: 'Aanloopfase',
        wat: expect.stringContaining('verwacht') as string,
        onderdelen: [
          { tekst: 'Infosessie', minuten: 60 },
          { tekst: 'Kennismaking', minuten: 150 },
        ],
      },
      {
        titel: 'Fase 1: kennis',
        wat: expect.stringContaining('armoede') as string,
        onderdelen: [{ tekst: 'Werkmoment', minuten: 120 }],
      },
      {
        titel: 'Fase 2: keuze',
        wat: expect.stringContaining('thema’s') as string,
        onderdelen: [
          { tekst: 'werkmomenten', minuten: 120, aantal: 3 },
          { tekst: 'Werkmoment', minuten: 120 },
        ],
      },
    ]);
  });

  it('replaces the lines of a known contact by a card and proposes the unknown one', () => {
    expect(body).toContain('<Contact id="an-peeters" />');
    expect(body).not.toContain('0470 00 00 01');
    expect(result.proposals).toEqual([
      {
        id: 'jef-mertens',
        entry: expect.objectContaining({
          naam: 'Jef Mertens',
          email: 'jef.mertens@voorbeeld.be',
          bron: 'TODO',
        }) as object,
      },
    ]);
  });

  it('marks past days, lost links and headings without text, and lists amounts', () => {
    expect(body).toContain('TODO: de datum "25/04/24" (2024-04-25) is voorbij.');
    expect(body).toContain('"hier te raadplegen"');
    expect(body).toContain('TODO: onder "Tijdslijn" staat niets:');
    expect(result.notes).toContainEqual({ kind: 'gevonden', text: 'Bedrag: € 250. Kijk na of het nog klopt.' });
  });

  it.each(['accordeon.txt', 'tabel.txt'])('loses no word of %s: each is in the draft or in the account', (name) => {
    const imported = run(fixture(name));
    const account = new Set(
      wordsIn(
        `${imported.mdx} ${imported.notes.map((note) => note.text).join(' ')} ${JSON.stringify(imported.proposals)}`,
      ),
    );
    const lost = wordsIn(fixture(name).toString('utf8')).filter((word) => !account.has(word));
    // Durations and repetitions became numbers of minutes.
    expect(lost.filter((word) => !/^\d?u?\d*$/.test(word) && word !== 'x' && word !== 'o')).toEqual([]);
  });
});

describe('importText on phases', () => {
  const page = (phase: string): string =>
    `Het traject\n\nWe helpen de school stap voor stap.\n\nVerloop\n\nFase 1\n\n${phase}\n\nFase 2\n\nWe sluiten samen af.`;
  const read = (phase: string) => {
    const { data, body } = splitMdx(run(text(page(phase))).mdx);
    return { fasen: (data as Record<string, unknown>)['fasen'], body };
  };

  it('keeps the order of what a phase holds, and what stands under an item with that item', () => {
    const { fasen, body } = read(
      'Eerst kijken we.\n\n- Start (1u)\n  - noden\n  - wensen\n\nDan kiezen we.\n\n- Keuze',
    );
    expect(fasen).toEqual([
      {
        titel: 'Fase 1',
        wat: 'Eerst kijken we.',
        onderdelen: [{ tekst: 'Start: noden; wensen', minuten: 60 }, { tekst: 'Dan kiezen we.' }, { tekst: 'Keuze' }],
      },
      { titel: 'Fase 2', wat: 'We sluiten samen af.', onderdelen: [] },
    ]);
    expect(body).not.toContain('Verloop');
  });

  it.each([
    ['a table', 'Zo.\n\n| a | b |\n| c | d |'],
    ['a link', 'Lees [meer](https://voorbeeld.be/).'],
    ['an address', 'Mail jef@voorbeeld.be voor meer.'],
    ['a long text', 'Dit is een lange zin over het traject. '.repeat(20)],
  ])('leaves all phases in the text when one holds %s', (_, phase) => {
    const { fasen, body } = read(phase);
    expect(fasen).toEqual([]);
    expect(body).toMatch(/## Verloop\n\n### Fase 1\n[^]*### Fase 2\n/);
  });
});

describe('importText on a page without blank lines and with a broken table', () => {
  const result = run(fixture('tabel.txt'), { kind: 'netwerken', name: 'Kompas netwerken' });
  const { body } = splitMdx(result.mdx);

  it('asks for a title and names the draft after the file', () => {
    expect(result.slug).toBe('kompas-netwerken');
    expect(result.mdx).toContain("titel: 'TODO: titel'");
    expect(result.mdx).not.toContain('status:');
  });

  it('keeps numbered lines with their number, also where text stands between them', () => {
    expect(body).toContain(
      '## Actieplan\n\n1. Het opmaken van een analyse\n\nActie 1.1. In kaart brengen van:\n\n- best',
    );
    expect(body).toContain('\n2. Delen van kennis\n');
    expect(body).toContain('\n3. Overleg met de overheid\n');
    expect(body).toContain(
      '1. Een bewezen bereidheid van de scholen om mee te stappen in het project.\n2. Iemand van de gemeente',
    );
  });

  it('keeps two items that differ in one real word', () => {
    expect(body).toContain('secundair onderwijs');
    expect(body).toContain('leerlingen uit het basisonderwijs');
  });

  it('puts the table together, marks its empty cell and replaces the addresses of known contacts by cards', () => {
    expect(body).toContain('| Noord | An | Bo en Cem (cem@voorbeeld.be; |');
    expect(body).toContain('| Zuid | Dirk (dirk.maes@voorbeeld.be) | TODO: leeg in de bron |');
    expect(body.indexOf('<Contact id="an-peeters" />')).toBeGreaterThan(body.indexOf('| Zuid'));
    expect(body).toContain('<Contact id="bo-noord" />');
    expect(result.proposals.map((proposal) => proposal.entry['naam'])).toEqual(['Cem', 'Dirk']);
  });

  it.each([
    [
      'an unknown address in a cell with a known one',
      'Wie | Bij\nAn (an.peeters@voorbeeld.be, nieuw@voorbeeld.be) | ons',
      'nieuw@voorbeeld.be',
    ],
    [
      'an unknown address beside a known one',
      'Mail an.peeters@voorbeeld.be of nieuw@voorbeeld.be.',
      'nieuw@voorbeeld.be',
    ],
    ['a sentence that says more than an address', 'Mail an.peeters@voorbeeld.be vóór 1 maart.', 'vóór 1 maart'],
  ])('keeps %s', (_, passage, kept) => {
    expect(splitMdx(run(text(`Titel\n\nTekst.\n\n${passage}\n`), { kind: 'paginas' }).mdx).body).toContain(kept);
  });

  it('asks for no address of a link that kept it', () => {
    const { notes } = run(text('Titel\n\nOm te lezen [klik hier](https://voorbeeld.be/).'), { kind: 'paginas' });
    expect(notes.filter((note) => note.kind === 'nakijken')).toEqual([]);
  });
});

describe('importText on nasty input', () => {
  it.each([
    ['an empty file', text(''), /leeg/],
    ['only blank lines', text('\n \n\t\n'), /leeg/],
    ['5 MB', new Uint8Array(5_000_000).fill(97), /te groot: 5 MB/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /geen tekstbestand/],
    ['a word without end', text(`Titel\n\nlees ${'a'.repeat(1501)}`), /Regel 3 bevat een woord van meer dan 1500/],
    ['HTML nested too deeply', text('<div>\n'.repeat(30_000)), /te diep/],
    ['only a title', text('Titel alleen\n'), /te weinig tekst/],
  ])(
    'refuses %s with a plain message',
    (_, bytes, message) => {
      let caught: unknown;
      try {
        run(bytes);
      } catch (error) {
        caught = error;
      }
      expect(caught).toBeInstanceOf(ImportError);
      expect((caught as Error).message).toMatch(message);
    },
    60_000,
  );

  it('takes one long line without a title', () => {
    const result = run(text(`Dit is één lange regel. ${'De school werkt samen met de gemeente. '.repeat(3)}`), {
      kind: 'paginas',
    });
    expect(result.mdx).toContain('Dit is één lange regel.');
    expect(result.slug).toBe('tekst');
  });

  it('reads Windows-1252', () => {
    const bytes = Buffer.from('Coördinatie\n\nEén coördinator begeleidt de scholen – elk jaar.\n', 'latin1').map(
      (byte) => (byte === 0x13 ? 0x96 : byte),
    );
    const result = run(bytes, { kind: 'paginas' });
    expect(result.mdx).toContain("titel: 'Coördinatie'");
    expect(result.mdx).toContain('Eén coördinator begeleidt de scholen – elk jaar.');
    expect(result.notes.some((note) => note.text.includes('Windows-1252'))).toBe(true);
  });

  it('reads pasted HTML: headings, nested lists, tables, links; scripts go and are named', () => {
    const html =
      '<h1>Het project</h1><script>alert(1)</script><p>We helpen <b>scholen</b>.<br>Lees <a href="https://voorbeeld.be/">meer</a>.</p><h3>Doelen</h3><ul><li>Eerste<ul><li>Onder</li></ul></li></ul><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td></td></tr></table>';
    const result = run(text(html), { kind: 'paginas' });
    const { body } = splitMdx(result.mdx);
    expect(result.slug).toBe('het-project');
    expect(body).toContain('We helpen scholen.');
    expect(body).toContain('Lees [meer](https://voorbeeld.be/).');
    expect(body).toContain('## Doelen\n\n- Eerste\n  - Onder');
    expect(body).toContain('| A | B |\n| --- | --- |\n| 1 | TODO: leeg in de bron |');
    expect(body).not.toContain('alert');
    expect(result.notes.some((note) => note.text.includes('<script>'))).toBe(true);
  });

  it('escapes what MDX would read as code', () => {
    const { body } = splitMdx(
      run(text('Titel\n\nAls x < 3 en {y} * 2 dan is de prijs lager.\n'), { kind: 'paginas' }).mdx,
    );
    expect(body).toContain('Als x \\< 3 en \\{y} \\* 2 dan');
  });

  it('reads a page as long as the largest that is taken', () => {
    const lines = Array.from(
      { length: 9000 },
      (_, index) => `Alinea ${index} gaat over school ${index * 7919} en An (an${index}@voorbeeld.be).`,
    );
    const sentences = 'De school werkt samen met de gemeente. '.repeat(5000);
    const result = run(text(`Titel\n\n${lines.join('\n\n')}\n\n${sentences}`), { kind: 'paginas' });
    expect(result.mdx).toContain(lines.at(-1));
  }, 60_000);

  it('reports every group in Dutch', () => {
    const report = reportImport(run(fixture('accordeon.txt')), 'content/aanbod/het-kompasproject.mdx');
    for (const part of [
      'Klad geschreven',
      'Weggelaten',
      'Vervangen',
      'Gevonden',
      'Geraden',
      'Zelf na te kijken',
      'Voorstel voor content/contacten/jef-mertens.json',
    ])
      expect(report).toContain(part);
  });
});
