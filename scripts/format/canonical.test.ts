import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aanbodSchema } from '../../src/schemas/aanbod.ts';
import { begrippenSchema } from '../../src/schemas/begrippen.ts';
import { bronnenSchema } from '../../src/schemas/bronnen.ts';
import { contactenSchema } from '../../src/schemas/contacten.ts';
import { canonicalBody } from '../../src/beheer/canonical-body.ts';
import { canonicalFile } from './file.ts';
import { cleanText } from './repair.ts';
import { splitMdx } from '../../src/beheer/entry-text.ts';
import { canonicalTypography } from '../../src/beheer/typography.ts';
import { UnreadableError } from '../../src/model/front-matter.ts';

describe('canonicalFile', () => {
  it('orders the keys of JSON as the schema does, indents by two and drops empty optional fields', () => {
    const source =
      '{"bron":"x","naam":"An","rol":"coördinator","opmerking":"","nagekeken":"2026-11-21","netwerken":["a"],"website":null}';
    expect(canonicalFile(source, 'json', contactenSchema)).toBe(
      '{\n  "naam": "An",\n  "rol": "coördinator",\n  "netwerken": [\n    "a"\n  ],\n  "bron": "x",\n  "nagekeken": "2026-11-21"\n}\n',
    );
  });

  it('keeps required lists that are empty, and unknown keys for the check to report', () => {
    const source = '{"foutje":1,"naam":"An","rol":"r","netwerken":[],"bron":"x","nagekeken":"2026-11-21"}';
    expect(Object.keys(JSON.parse(canonicalFile(source, 'json', contactenSchema)) as object)).toEqual([
      'naam',
      'rol',
      'netwerken',
      'bron',
      'nagekeken',
      'foutje',
    ]);
  });

  it('writes front matter with single quotes, unfolded and without comments, and orders nested keys', () => {
    const long = 'Een lange zin die niet gevouwen mag worden. '.repeat(6).trim();
    const source = `---\n# Naam van het aanbod\nsamenvatting: ${long}\ntitel: "Het 'A-Z'-project"\nlooptijd:\n  tekst: 2 jaar\n  soort: 2-schooljaren\n---\nTekst.\n`;
    expect(canonicalFile(source, 'mdx', aanbodSchema)).toBe(
      `---\ntitel: 'Het ''A-Z''-project'\nsamenvatting: '${long}'\nlooptijd:\n  soort: '2-schooljaren'\n  tekst: '2 jaar'\n---\n\nTekst.\n`,
    );
  });

  it('leaves the title of a source to the letter', () => {
    const source =
      '{"titel":"Zo\'n titel - letterlijk","uitgever":"X","geraadpleegd":"2026-11-21","kopie":false,"opmerking":"Zo\'n opmerking."}';
    const result = JSON.parse(canonicalFile(source, 'json', bronnenSchema, 'bronnen')) as Record<string, string>;
    expect(result).toMatchObject({ titel: "Zo'n titel - letterlijk", opmerking: 'Zo’n opmerking.' });
  });

  it('reads byte order marks and Windows line ends', () => {
    expect(canonicalFile('\uFEFF---\r\nterm: CLB\r\n---\r\n\r\nTekst.\r\n', 'mdx', begrippenSchema)).toBe(
      "---\nterm: 'CLB'\n---\n\nTekst.\n",
    );
  });

  it.each([
    ['broken JSON', '{"naam": ', 'json' as const],
    ['no front matter', 'Tekst zonder blok', 'mdx' as const],
    ['broken YAML', '---\nterm: "CLB\n---\nTekst', 'mdx' as const],
  ])('refuses %s in Dutch', (_, source, extension) => {
    expect(() => canonicalFile(source, extension, begrippenSchema)).toThrow(UnreadableError);
  });

  it('is idempotent and never changes the value of a field that is no running text', () => {
    const contact = fc.record({
      rol: fc.string(),
      bron: fc.string(),
      naam: fc.string({ unit: 'grapheme' }),
      netwerken: fc.array(fc.string()),
    });
    fc.assert(
      fc.property(contact, (entry) => {
        const once = canonicalFile(JSON.stringify(entry), 'json', contactenSchema);
        expect(canonicalFile(once, 'json', contactenSchema)).toBe(once);
        const read = JSON.parse(once) as typeof entry;
        expect(read.naam).toBe(cleanText(entry.naam).trim());
        expect(read.bron).toBe(cleanText(entry.bron).trim());
      }),
    );
  });
});

describe('canonicalBody', () => {
  it('puts blank lines, bullets and line ends in order', () => {
    const body = '\n\n##   Kop  ##\nTekst   \n\n\n\n* een\n* twee\n\n* drie\n## Volgende\nMeer\n\n';
    expect(canonicalBody(body)).toBe('## Kop\n\nTekst\n\n- een\n- twee\n- drie\n\n## Volgende\n\nMeer');
  });

  it('keeps a forced new line, tables and fenced code', () => {
    expect(canonicalBody('Regel een  \nRegel twee')).toBe('Regel een\\\nRegel twee');
    const table = '| a - b | c |\n| --- | --- |\n| 1 | 2 |';
    expect(canonicalBody(table)).toBe(table);
    const code = "```\n* 'x' - y  \n\n\n```";
    expect(canonicalBody(code)).toBe(code);
  });

  it('is idempotent on any text', () => {
    const lines = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '- a', '* b', '## c', '1. d', '```', "zo'n - x")),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(lines, (parts) => {
        const once = canonicalBody(parts.join('\n'));
        expect(canonicalBody(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it('comes back the same through the front matter of a file', () => {
    const file = canonicalFile('---\nterm: x\n---\n\nEen.\n\nTwee.\n', 'mdx', begrippenSchema);
    expect(splitMdx(file).body.trim()).toBe('Een.\n\nTwee.');
  });
});

describe('canonicalTypography', () => {
  it.each([
    ["zo'n pagina's", 'zo’n pagina’s'],
    ["'s avonds en 't jaar", '’s avonds en ’t jaar'],
    ['jeugdhulp - onderwijs — samen', 'jeugdhulp – onderwijs – samen'],
    ['2021-2022 en A-Z', '2021-2022 en A-Z'],
    ['en zo verder...', 'en zo verder…'],
    ["een 'woord' tussen tekens", "een 'woord' tussen tekens"],
    ["https://x.be/zo'n-pad en `a - b`", "https://x.be/zo'n-pad en `a - b`"],
    ['<LetOp titel="zo\'n titel">zo\'n tekst</LetOp>', '<LetOp titel="zo\'n titel">zo’n tekst</LetOp>'],
    ["[zo'n link](/pad/zo'n/)", "[zo’n link](/pad/zo'n/)"],
  ])('%s', (input, expected) => {
    expect(canonicalTypography(input)).toBe(expected);
  });
});
