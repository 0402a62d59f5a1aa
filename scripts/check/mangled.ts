/** Text that lost its letters on the way: read in the wrong encoding, ligatures of a PDF, letters of another alphabet. */

/** What the bytes of UTF-8 look like when they are read as Windows-1252: `Ã©`, `â€™`, `Â `. */
const MOJIBAKE =
  /[\u00C2-\u00F4][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013\u2014\u2018-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]{1,3}/gu;
const LIGATURE = /[\uFB00-\uFB06]/gu;
const MIXED = /(?=\p{L}*\p{Script=Latin})(?=\p{L}*[\p{Script=Cyrillic}\p{Script=Greek}])\p{L}+/u;

/** Letters that a text of this site has no other use for. */
const OTHER_ALPHABET = /[\u0370-\u03FF\u0400-\u052F]/u;
const PLAIN = /^[\u0000-\u007F]*$/u;

const windows = new TextDecoder('windows-1252');
const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [windows.decode(Uint8Array.of(byte)), byte]));
const strict = new TextDecoder('utf-8', { fatal: true });

/** `Ã©` → `é`; undefined when it is no letter that was read wrongly. */
function restore(characters: string): string | undefined {
  for (let length = characters.length; length > 1; length -= 1) {
    const bytes = [...characters.slice(0, length)].map((character) => byteOf.get(character));
    if (bytes.includes(undefined)) continue;
    try {
      return strict.decode(Uint8Array.from(bytes as number[])) + characters.slice(length);
    } catch {
      // Fewer characters may be one letter.
    }
  }
  return undefined;
}

/** Puts wrongly read letters and ligatures right, also those that were read wrongly twice; a text without them stays the same. */
export function restoreLetters(text: string): string {
  const restored = text
    .replaceAll(MOJIBAKE, (characters) => restore(characters) ?? characters)
    .replaceAll(LIGATURE, (character) => character.normalize('NFKC'));
  return restored === text ? text : restoreLetters(restored);
}

/** What is damaged in a line, and the line as it was meant where that is known. */
export function damageIn(line: string): { message: string; at: number; meant?: string } | undefined {
  if (PLAIN.test(line)) return undefined;
  const restored = restoreLetters(line);
  if (restored !== line) {
    const at = [...line].findIndex((character, index) => character !== [...restored][index]);
    const from = line.lastIndexOf(' ', at) + 1;
    const word = (text: string): string => /^\S{1,40}/.exec(text.slice(from))?.[0] ?? '';
    const kind = LIGATURE.test(line)
      ? 'letters die aan elkaar hangen, zoals in een pdf'
      : 'letters die verkeerd ingelezen zijn';
    LIGATURE.lastIndex = 0;
    return { message: `Hier staan ${kind}: "${word(line)}".`, at, meant: word(restored) };
  }
  const mixed = OTHER_ALPHABET.test(line) ? MIXED.exec(line) : null;
  if (!mixed) return undefined;
  return {
    message: `In "${mixed[0]}" staat een letter uit een ander alfabet: ze lijkt op een gewone letter.`,
    at: mixed.index,
  };
}
