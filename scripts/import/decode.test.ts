import { describe, expect, it } from 'vitest';
import { checkCharacters } from '../check/characters.ts';
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

  it('makes a bullet of the signs of Word, a line end of every kind of one, and letters of a ligature', () => {
    expect(decodeText(utf8('\uF0B7 punt\n  \uF0A7\tpunt')).text).toBe('• punt\n  •\tpunt');
    expect(decodeText(utf8('a\u2028b\u000Bc')).text).toBe('a\nb\nc');
    expect(decodeText(utf8('e\uFB03ciënt')).text).toBe('efficiënt');
  });

  it('leaves a sign for a letter that could not be read, so that the check finds it', () => {
    expect(decodeText(utf8('co\uFFFDrdinator'))).toEqual({ text: 'co\uFFFDrdinator', notes: [] });
  });

  it('leaves nothing that the check calls invisible', () => {
    const every = Array.from({ length: 0xffff }, (_, code) => String.fromCodePoint(code))
      .join('')
      .replace('\u0000', '');
    const { text } = decodeText(utf8(every.replaceAll(/[\uD800-\uDFFF\uFFFD]/g, '')));
    expect(
      checkCharacters('x.mdx', text.replaceAll('\t', '')).filter(({ message }) => !message.includes('los accent')),
    ).toEqual([]);
  });
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

  it.each([
    ['a PDF', '%PDF-1.7\n', 'een PDF'],
    ['RTF', '{\\rtf1\\ansi', 'een RTF-bestand'],
    ['docx', 'PK\u0003\u0004\u0000', 'een Word- of LibreOffice-bestand'],
  ])('refuses %s and says how to get at its text', (_, start, name) => {
    for (const error of [errorOf(utf8(start)), errorOf(utf8(start + 'x'.repeat(MAX_BYTES)))]) {
      expect(error).toBeInstanceOf(ImportError);
      expect(error).toHaveProperty(
        'message',
        expect.stringMatching(new RegExp(`^Dit is ${name}.*, geen gewone tekst\\. Open het, .*\\.txt-bestand`)),
      );
    }
  });

  it('refuses another file that is no text', () => {
    const error = errorOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x41]));
    expect(error).toBeInstanceOf(ImportError);
    expect(error).toHaveProperty('message', expect.stringMatching(/^Dit is geen tekstbestand\. .*\.txt-bestand/));
  });
});
