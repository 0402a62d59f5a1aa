import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitMdx } from '../../src/beheer/entry-text.ts';
import type { KnownContact } from './contacts.ts';
import { type ImportInput, type ImportResult, importText, reportImport } from './import.ts';
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

  it('names the draft after its title and links the source with that title', () => {
    expect(result.slug).toBe('het-kompasproject');
    expect(front).toMatchObject({
      titel: 'Het Kompasproject',
      status: 'onzeker',
      bronnen: ['kompas'],
      contact: 'an-peeters',
    });
  });

  it('removes the second passage though a word is misspelt and another is missing, and says so', () => {
    expect(body.match(/verschillende voordelen/g)).toHaveLength(1);
    expect(body).not.toContain('vordelen');
    expect(body.match(/Een vaste afspraak per maand/g)).toHaveLength(1);
    const gone = result.notes.filter((note) => note.kind === 'weggelaten').map((note) => note.text);
    expect(gone.some((note) => note.includes('Alleen hier stond: vordelen'))).toBe(true);
    expect(gone.some((note) => note.includes('Kop "Voordelen Kompasproject"'))).toBe(true);
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
    expect(body).toContain('TODO: de datum "25/04/24" (2024-04-25) is voorbij:');
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

describe('importText on a page without blank lines and with a broken table', () => {
  const result = run(fixture('tabel.txt'), { kind: 'netwerken', name: 'Kompas netwerken' });
  const { body } = splitMdx(result.mdx);

  it('asks for a title and names the draft after the file', () => {
    expect(result.slug).toBe('kompas-netwerken');
    expect(result.mdx).toContain("titel: 'TODO: titel'");
    expect(result.mdx).not.toContain('status:');
  });

  it('makes headings of numbers that run on across the text, and a list of those that follow each other', () => {
    expect(body).toContain('## Het opmaken van een analyse');
    expect(body).toContain('### Actie 1.1. In kaart brengen van');
    expect(body).toContain('## Overleg met de overheid');
    expect(body).toContain(
      '1. Een bewezen bereidheid van de scholen om mee te stappen in het project.\n1. Iemand van de gemeente',
    );
  });

  it('keeps two items that differ in one real word', () => {
    expect(body).toContain('secundair onderwijs');
    expect(body).toContain('leerlingen uit het basisonderwijs');
  });

  it('puts the table together, marks its empty cell and replaces addresses by cards', () => {
    expect(body).toContain('| Noord | An | Bo en Cem (cem@voorbeeld.be; |');
    expect(body).toContain('| Zuid | Dirk (dirk.maes@voorbeeld.be) | TODO: leeg in de bron |');
    expect(body.indexOf('<Contact id="an-peeters" />')).toBeGreaterThan(body.indexOf('| Zuid'));
    expect(body).toContain('<Contact id="bo-noord" />');
    expect(result.proposals.map((proposal) => proposal.entry['naam'])).toEqual(['Cem', 'Dirk']);
  });
});

describe('importText on nasty input', () => {
  it.each([
    ['an empty file', text(''), /leeg/],
    ['only blank lines', text('\n \n\t\n'), /leeg/],
    ['5 MB', new Uint8Array(5_000_000).fill(97), /te groot: 5 MB/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /geen tekstbestand/],
    ['a word without end', text(`Titel\n\n${'a'.repeat(900_000)}`), /Regel 3 bevat een woord/],
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

  it('keeps passages that differ in a number, with a note', () => {
    const line = (count: number): string =>
      `De vzw begeleidt dit schooljaar ${count} scholen in de hele provincie en volgt ze op.`;
    const result = run(text(`Titel\n\n${line(4)}\n\n${line(7)}\n`), { kind: 'paginas' });
    expect(result.mdx).toContain(line(4));
    expect(result.mdx).toContain(line(7));
    expect(result.notes.some((note) => note.kind === 'nakijken' && note.text.includes('getal'))).toBe(true);
  });

  it('stays near-linear: ten times the text takes far less than a hundred times the work', () => {
    const page = (count: number): Uint8Array =>
      text(
        `Titel\n\n${Array.from({ length: count }, (_, index) => `Alinea ${index} gaat over school ${index * 7919} en gemeente ${index * 104729} met een eigen afspraak.`).join('\n\n')}\n`,
      );
    // Processor time, so that a busy machine doesn't count.
    const work = (count: number): number => {
      const start = process.cpuUsage().user;
      run(page(count), { kind: 'paginas' });
      return process.cpuUsage().user - start;
    };
    work(200);
    const small = Math.max(work(200), 5000);
    expect(work(2000)).toBeLessThan(small * 50);
  }, 60_000);

  it('reports every group in Dutch', () => {
    const report = reportImport(run(fixture('accordeon.txt')), 'content/aanbod/het-kompasproject.mdx');
    for (const part of [
      'Klad geschreven',
      'Weggelaten',
      'Vervangen',
      'Gevonden',
      'Zelf na te kijken',
      'Voorstel voor content/contacten/jef-mertens.json',
    ])
      expect(report).toContain(part);
  });
});
