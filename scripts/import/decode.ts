/** From the bytes of a pasted file to clean text. */
import { ImportError, type Note } from './types.ts';

/** A page of text is at most a few dozen kB; more means that the wrong file was chosen. */
export const MAX_BYTES = 1_000_000;

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/gu;
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu;

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
 * Line ends become `\n`; no-break spaces become spaces; invisible and control characters go.
 * @returns the text and the notes about what was changed.
 * @throws ImportError when the file is empty, larger than {@link MAX_BYTES} or no text.
 */
export function decodeText(bytes: Uint8Array): { text: string; notes: Note[] } {
  if (bytes.length > MAX_BYTES) {
    const size = (bytes.length / 1_000_000).toLocaleString('nl-BE', { maximumFractionDigits: 1 });
    throw new ImportError(
      `Het bestand is te groot: ${size} MB. Eén pagina is hoogstens 1 MB. Zet elke pagina in een eigen bestand en probeer het opnieuw.`,
    );
  }
  const { text: raw, encoding } = decodeBytes(bytes);
  if (raw.includes('\u0000'))
    throw new ImportError(
      'Dit is geen tekstbestand. Kopieer de tekst van de pagina in een .txt-bestand en probeer het opnieuw.',
    );
  const notes: Note[] = [];
  if (encoding !== 'UTF-8')
    notes.push({
      kind: 'aangepast',
      text: `Tekens omgezet van ${encoding} naar UTF-8. Kijk na of de accenten kloppen.`,
    });
  const hidden = (raw.match(INVISIBLE)?.length ?? 0) + (raw.match(CONTROL)?.length ?? 0);
  const text = raw
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(/[\u00A0\u202F\u2007]/gu, ' ')
    .normalize('NFC');
  if (hidden > 0) {
    const signs = hidden === 1 ? '1 onzichtbaar teken' : `${hidden} onzichtbare tekens`;
    notes.push({ kind: 'aangepast', text: `${signs} weggehaald.` });
  }
  if (text.trim() === '')
    throw new ImportError('Het bestand is leeg. Plak eerst de tekst van de pagina erin en bewaar het.');
  const line = text.split('\n').findIndex((item) => /\S{1501}/.test(item));
  if (line >= 0)
    throw new ImportError(
      `Regel ${line + 1} bevat een woord van meer dan 1500 tekens. Dat is geen gewone tekst: haal het weg en probeer het opnieuw.`,
    );
  // The look-behind of one sign lets every run of spaces be tried once only.
  return { text: text.replace(/(?<=\S)[^\S\n]{3,}(?=\S)/g, ' '), notes };
}
