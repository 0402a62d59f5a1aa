/** From the bytes of a pasted file to clean text. */
import { ImportError, type Note } from './types.ts';

/** A page of text is at most a few dozen kB; more means that the wrong file was chosen. */
export const MAX_BYTES = 1_000_000;

/** How files begin that hold text in a form of their own. */
const FORMATS: readonly (readonly [string, string])[] = [
  ['%PDF-', 'een PDF'],
  ['{\\rtf', 'een RTF-bestand'],
  ['PK\u0003\u0004', 'een Word- of LibreOffice-bestand (of een zip)'],
  ['\u00D0\u00CF\u0011\u00E0', 'een oud Word-bestand (.doc)'],
];

/** Spaces that look like one; what ends a line; bullets of Word's Symbol and Wingdings; what nobody sees. */
const SPACE = /\p{Zs}/gu;
const LINE_END = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/gu;
const SYMBOL_BULLET = /^([ \t]*)[\uF000-\uF0FF](?=\s)/gmu;
const HIDDEN = /[\p{Cf}\p{Co}\p{Cs}\u034F\u115F\u1160\u17B4\u17B5\u2065\u3164\uFFF0-\uFFFC]|(?![\n\t])\p{Cc}/gu;
const LIGATURE = /[\uFB00-\uFB06]/gu;

/** Text as an editor would type it: plain spaces and line ends, letters with their accent, nothing invisible. */
export function cleanText(raw: string): { text: string; hidden: number } {
  const plain = raw.replace(LINE_END, '\n').replace(SPACE, ' ').replace(SYMBOL_BULLET, '$1•');
  const text = plain
    .replace(HIDDEN, '')
    .replace(LIGATURE, (sign) => sign.normalize('NFKC'))
    .normalize('NFC');
  return { text, hidden: plain.match(HIDDEN)?.length ?? 0 };
}

/**
 * Refuses a file that can't be a pasted page, by its first bytes and its size.
 * @throws ImportError when it is larger than {@link MAX_BYTES}, a PDF, RTF or Word file.
 */
export function refuseFile(head: Uint8Array, size: number): void {
  const start = Buffer.from(head.subarray(0, 8)).toString('latin1');
  const format = FORMATS.find(([sign]) => start.startsWith(sign))?.[1];
  if (format !== undefined)
    throw new ImportError(
      `Dit is ${format}, geen gewone tekst. Open het, selecteer alles (Ctrl+A) en kopieer (Ctrl+C). Plak het in Kladblok, bewaar dat als een .txt-bestand en haal dat binnen.`,
    );
  if (size <= MAX_BYTES) return;
  const megabytes = (size / 1_000_000).toLocaleString('nl-BE', { maximumFractionDigits: 1 });
  throw new ImportError(
    `Het bestand is te groot: ${megabytes} MB. Eén pagina is hoogstens 1 MB. Zet elke pagina in een eigen bestand en probeer het opnieuw.`,
  );
}

function decodeBytes(bytes: Uint8Array): { text: string; encoding: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
  }
}

/**
 * Decodes a pasted file: UTF-8 when it is valid UTF-8, UTF-16 with a byte order mark, otherwise Windows-1252.
 * @returns the clean text (see {@link cleanText}) and the notes about what was changed.
 * @throws ImportError when the file is empty, larger than {@link MAX_BYTES} or no text.
 */
export function decodeText(bytes: Uint8Array): { text: string; notes: Note[] } {
  refuseFile(bytes, bytes.length);
  const { text: raw, encoding } = decodeBytes(bytes);
  if (raw.includes('\u0000'))
    throw new ImportError(
      'Dit is geen tekstbestand. Kopieer de tekst van de pagina in een .txt-bestand en probeer het opnieuw.',
    );
  const { text, hidden } = cleanText(raw);
  if (text.trim() === '')
    throw new ImportError('Het bestand is leeg. Plak eerst de tekst van de pagina erin en bewaar het.');
  const notes: Note[] = [];
  if (encoding !== 'UTF-8')
    notes.push({
      kind: 'aangepast',
      text: `Tekens omgezet van ${encoding} naar UTF-8. Kijk na of de accenten kloppen.`,
    });
  if (hidden > 0) {
    const signs = hidden === 1 ? '1 onzichtbaar teken' : `${hidden} onzichtbare tekens`;
    notes.push({ kind: 'aangepast', text: `${signs} weggehaald.` });
  }
  return { text, notes };
}
