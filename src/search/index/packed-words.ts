/** Lists of words as they travel: compounds with their parts marked, and what words share written once. */

/**
 * A compound with its parts marked: `begeleidingstraject` → `begeleiding|s|traject`. Linking letters stand alone.
 * @param parts as splitCompound gives them
 */
export function markParts(word: string, parts: readonly string[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const part of parts) {
    const start = word.indexOf(part, at);
    if (start > at) pieces.push(word.slice(at, start));
    pieces.push(part);
    at = start + part.length;
  }
  return pieces.join('|');
}

/** The compound and its parts from a marked word. Pieces of one or two letters are links. A plain word has no parts. */
export function readParts(marked: string): { readonly word: string; readonly parts: readonly string[] } {
  const pieces = marked.split('|');
  return { word: pieces.join(''), parts: pieces.length > 1 ? pieces.filter((piece) => piece.length > 2) : [] };
}

/**
 * Packs sorted words for the wire: a capital letter for the number of letters shared with the word before, then the
 * rest. `armoede armoede|beleid arts` → `AarmoedeH|beleidCts`. More than 25 shared letters count as 25.
 */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return String.fromCharCode(65 + shared) + word.slice(shared);
    })
    .join('');
}

/** The words of `packWords`. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return [...packed.matchAll(/([A-Z])([^A-Z]*)/g)].map(
    ([, shared = 'A', rest = '']) => (before = before.slice(0, shared.charCodeAt(0) - 65) + rest),
  );
}
