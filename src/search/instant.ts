/**
 * The instant index: what the search page loads first. Made at build from the built pages (build/build-instant.ts), read
 * in the browser (answer/lookup.ts). Keys are short because they travel.
 */
import { SOORTEN } from './facets.ts';

/** Kinds of result: those of a page, and a person or desk to call. */
export const RESULT_KINDS = [...SOORTEN, 'contact'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

/** A page, a glossary term or a person. */
export interface InstantEntry {
  /** Address, from the root. */
  readonly u: string;
  /** Title. */
  readonly t: string;
  /** Position in RESULT_KINDS. */
  readonly k: number;
  /** What it is, in a sentence. */
  readonly s: string;
  /** Sections that a result can link to: `[anchor, heading]`. */
  readonly h?: readonly (readonly [anchor: string, heading: string])[];
  /** Facets: keys of doelgroepen, names of regions. */
  readonly d?: readonly string[];
  readonly r?: readonly string[];
}

/** Where an everyday word leads: position of the entry and, if not the page as a whole, of its section. */
export type InstantTarget = readonly [entry: number, section?: number];

/** A contact as the place panel shows it. `netwerk` is empty for who answers about offers. */
export interface InstantContact {
  readonly naam: string;
  readonly rol: string;
  readonly netwerk: string;
  readonly email?: string;
  readonly telefoon?: string;
}

export interface InstantRegion {
  readonly naam: string;
  readonly contacten: readonly InstantContact[];
  /** Networks without a known contact here. */
  readonly onbekend: readonly string[];
}

export interface InstantData {
  readonly entries: readonly InstantEntry[];
  /** Everyday words: `woord|andere woordgroep`, the targets with the best first, and 1 when the page gave them itself. */
  readonly words: readonly (readonly [phrases: string, targets: readonly InstantTarget[], own?: 1])[];
  /** Compounds among the words above with their parts, see `markParts`, separated by spaces. */
  readonly compounds: string;
  /** Words above that are also the name of a place, separated by spaces: they ask for the list of places. */
  readonly placeWords: string;
  /** Per region id: who to call. */
  readonly regions: Readonly<Record<string, InstantRegion>>;
  /** Municipality and the organisation that guides schools there. */
  readonly guides: Readonly<Record<string, string>>;
}

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
