/** Characters nobody sees: control characters, zero-width and direction marks, odd spaces and line ends. */
import { problem, type Diagnostic } from './types.ts';

const names: Record<string, string> = {
  '\u00A0': 'een vaste spatie (NBSP)',
  '\u00AD': 'een zacht koppelteken',
  '\u200B': 'een spatie zonder breedte',
  '\u200C': 'een onzichtbaar scheidingsteken',
  '\u200D': 'een onzichtbaar verbindingsteken',
  '\u2028': 'een vreemd regeleinde',
  '\u2029': 'een vreemd alinea-einde',
  '\u2060': 'een onzichtbaar verbindingsteken',
  '\uFEFF': 'een byte order mark midden in de tekst',
  '\uFFFD': 'een onleesbaar teken (�)',
  '\t': 'een tab',
};

// Control characters but \n; C1; odd spaces; zero-width, direction and tag characters; private use; lone surrogates; U+FFFD.
const HIDDEN =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u00A0\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\u3164\uD800-\uDFFF\uE000-\uF8FF\uFEFF\uFFF0-\uFFFD\u{E0000}-\u{E0FFF}]/u;

/** What the character is, in Dutch, with its Unicode number. */
function describe(character: string): string {
  const number = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return `${names[character] ?? 'een onzichtbaar teken'} (${number})`;
}

/** The words around a place, with the hidden character shown as `▯`. */
function around(line: string, column: number, length: number): string {
  return `${line.slice(Math.max(0, column - 15), column)}▯${line.slice(column + length, column + length + 15)}`.trim();
}

/** A letter and its accent as two characters, as macOS and some PDFs give them: it looks right but isn't found by search. */
function looseAccent(file: string, line: string, number: number): Diagnostic {
  const column = [...line].findIndex((character) => /\p{M}/u.test(character));
  return problem(file, { line: number, column: Math.max(1, column + 1) }, 'teken-onzichtbaar', {
    message: `Hier staat een letter met een los accent: "${line.slice(Math.max(0, column - 15), column + 15).trim()}".`,
    remedy: 'Typ de letter opnieuw, zonder te plakken. Bv. "coördinator".',
  });
}

/** Finds hidden characters, at most one per line: the editor has to look at the whole line anyway. */
export function checkCharacters(file: string, text: string): Diagnostic[] {
  return text.split('\n').flatMap((line, index): Diagnostic[] => {
    const match = HIDDEN.exec(line);
    if (!match) return line === line.normalize('NFC') ? [] : [looseAccent(file, line, index + 1)];
    const [found] = match;
    return [
      problem(file, { line: index + 1, column: match.index + 1 }, 'teken-onzichtbaar', {
        message: `Hier staat ${describe(found)}: "${around(line, match.index, found.length)}".`,
        remedy:
          found === '\t'
            ? 'Vervang de tab door spaties, bv. twee per niveau.'
            : 'Wis de letters rond deze plek en typ ze opnieuw, met een gewone spatie. Bv. "5 scholen".',
      }),
    ];
  });
}

/** The first hidden character in a value, or undefined: JSON can hold one as an escape (`\u200b`). */
export function hiddenCharacter(value: string): string | undefined {
  const match = HIDDEN.exec(value);
  return match ? describe(match[0]) : undefined;
}
