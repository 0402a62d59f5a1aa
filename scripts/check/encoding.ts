/** From bytes to text: UTF-8 only, with a plain remark on what else a file seems to be. */
import { problem, TOP, type Diagnostic } from './types.ts';

/** Larger than any text of this site: a file above it is a mistake and is not read further. */
export const MAX_BYTES = 200_000;

export interface Decoded {
  /** Absent when the bytes cannot be read as text. */
  readonly text?: string;
  readonly diagnostics: readonly Diagnostic[];
}

const SAVE = 'Open het bestand in je editor en bewaar het opnieuw als "UTF-8" (zonder BOM).';

/** Names the encoding that bytes which are not UTF-8 most likely have. */
function guess(bytes: Uint8Array): string {
  const zeros = bytes.subarray(0, 200).filter((byte) => byte === 0).length;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || zeros > 20)
    return 'UTF-16';
  return zeros > 0 ? 'een binair bestand' : 'Windows-1252';
}

/** Line of the first byte sequence that is not UTF-8, from 1. */
function firstBadLine(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.indexOf('\uFFFD');
  return bad < 0 ? 1 : text.slice(0, bad).split('\n').length;
}

/**
 * Decodes the bytes of one file.
 * @returns the text without its byte order mark and with `\n` at the end of each line, and what is wrong with the
 * encoding; never throws.
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES)
    return {
      diagnostics: [
        problem(file, TOP, 'bestand-te-groot', {
          message: `Het bestand is ${Math.round(bytes.length / 1000)} kB groot. Meer dan ${MAX_BYTES / 1000} kB is hier altijd een vergissing.`,
          remedy:
            'Haal weg wat er per ongeluk in geplakt is, of splits de tekst in twee bestanden, bv. "a-z-project.mdx" en "groepstraject.mdx".',
        }),
      ],
    };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).replaceAll('\r\n', '\n');
    if (!text.startsWith('\uFEFF')) return { text, diagnostics: [] };
    const bom = problem(file, { line: 1, column: 1 }, 'bom', {
      message: 'Vooraan staat een onzichtbaar merkteken (byte order mark).',
      remedy: `${SAVE} In Kladblok kies je bij "Codering" voor "UTF-8" en niet voor "UTF-8 met BOM".`,
    });
    return { text: text.slice(1), diagnostics: [bom] };
  } catch {
    const line = firstBadLine(bytes);
    const broken = problem(file, { line }, 'codering-fout', {
      message: `Het bestand is niet als UTF-8 bewaard; het lijkt ${guess(bytes)}. Letters als "é" en "ö" worden dan onleesbaar.`,
      remedy: `${SAVE} Kijk daarna regel ${line} na op vreemde tekens.`,
    });
    return { diagnostics: [broken] };
  }
}
