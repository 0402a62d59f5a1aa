import { describe, expect, it } from 'vitest';
import { decodeText, MAX_BYTES } from './decode.ts';
import { ImportError } from './types.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  return order === 'le' ? bytes : new Uint8Array(Buffer.from(bytes).swap16());
};

/** The error that reading gives, so that its class and its message can both be checked. */
function errorOf(bytes: Uint8Array): unknown {
  try {
    decodeText(bytes);
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('decodeText: encodings', () => {
  it('reads UTF-8 with or without a byte order mark, without a note', () => {
    const plain = { text: 'Coördinator\n', notes: [] };
    expect(decodeText(utf8('Coördinator\n'))).toEqual(plain);
    expect(decodeText(utf8('\uFEFFCoördinator\n'))).toEqual(plain);
  });

  it.each(['le', 'be'] as const)('reads UTF-16%s with its byte order mark and asks to check the accents', (order) => {
    expect(decodeText(utf16('Coördinator één', order))).toEqual({
      text: 'Coördinator één',
      notes: [{ kind: 'aangepast', text: 'Tekens omgezet van UTF-16 naar UTF-8. Kijk na of de accenten kloppen.' }],
    });
  });

  it('reads bytes that are no UTF-8 as Windows-1252, curly quotes and euro sign included', () => {
    const { text, notes } = decodeText(Uint8Array.from([0x93, 0x64, 0xe9, 0x94, 0x20, 0x80, 0x35]));
    expect(text).toBe('“dé” €5');
    expect(notes.map((note) => note.text)).toEqual([
      'Tekens omgezet van Windows-1252 naar UTF-8. Kijk na of de accenten kloppen.',
    ]);
  });
});

describe('decodeText: cleaning', () => {
  it('gives every line end as one new line', () => {
    expect(decodeText(utf8('a\r\nb\rc\n\r\nd')).text).toBe('a\nb\nc\n\nd');
  });

  it('makes spaces of no-break spaces and puts loose accents on their letter', () => {
    expect(decodeText(utf8('10\u00A0uur\u202F30, e\u0301e\u0301n')).text).toBe('10 uur 30, één');
  });

  it('removes invisible and control characters and counts them, also when there is one', () => {
    const one = decodeText(utf8('leer\u00ADkracht'));
    expect(one.text).toBe('leerkracht');
    expect(one.notes).toEqual([{ kind: 'aangepast', text: '1 onzichtbaar teken weggehaald.' }]);
    const more = decodeText(utf8('leer\u00ADkracht\u200B\u0007'));
    expect(more.text).toBe('leerkracht');
    expect(more.notes).toEqual([{ kind: 'aangepast', text: '3 onzichtbare tekens weggehaald.' }]);
  });

  it('makes one space of three or more inside a line, and keeps indentation and double spaces', () => {
    expect(decodeText(utf8('     - een     twee  drie\t\t\tvier\n    vijf')).text).toBe(
      '     - een twee  drie vier\n    vijf',
    );
  });

  it('reads a very long run of spaces without getting stuck', () => {
    const spaces = ' '.repeat(200_000);
    expect(decodeText(utf8(`${spaces}a${spaces}b${spaces}\n`)).text).toBe(`${spaces}a b${spaces}\n`);
  }, 5000);
});

describe('decodeText: refusals', () => {
  it('refuses more than the maximum, and takes just the maximum', () => {
    const page = 'woord\n'.repeat(MAX_BYTES / 6 + 1);
    expect(decodeText(utf8(page.slice(0, MAX_BYTES))).text).toHaveLength(MAX_BYTES);
    const error = errorOf(new Uint8Array(2_340_000));
    expect(error).toBeInstanceOf(ImportError);
    expect(error).toHaveProperty(
      'message',
      'Het bestand is te groot: 2,3 MB. Eén pagina is hoogstens 1 MB. Zet elke pagina in een eigen bestand en probeer het opnieuw.',
    );
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['only spaces and line ends', utf8(' \r\n\t\u00A0')],
    ['only invisible characters', utf8('\u200B\uFEFF\n')],
  ])('calls a file with %s empty', (_, bytes) => {
    const error = errorOf(bytes);
    expect(error).toBeInstanceOf(ImportError);
    expect(error).toHaveProperty(
      'message',
      'Het bestand is leeg. Plak eerst de tekst van de pagina erin en bewaar het.',
    );
  });

  it('refuses a file that is no text', () => {
    const error = errorOf(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x41]));
    expect(error).toBeInstanceOf(ImportError);
    expect(error).toHaveProperty('message', expect.stringMatching(/^Dit is geen tekstbestand\. .*\.txt-bestand/));
  });

  it('refuses a word of more than 1500 characters and names its line', () => {
    expect(decodeText(utf8(`Titel\n${'a'.repeat(1500)} b`)).text).toContain('a b');
    const error = errorOf(utf8(`Titel\r\n\r\nlees ${'a'.repeat(1501)}`));
    expect(error).toBeInstanceOf(ImportError);
    expect(error).toHaveProperty(
      'message',
      expect.stringMatching(/^Regel 3 bevat een woord van meer dan 1500 tekens\./),
    );
  });
});
