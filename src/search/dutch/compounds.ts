/**
 * Splits Dutch compounds into their parts: schooluitval → school + uitval, begeleidingstraject → begeleiding + traject.
 * At build time the parts come from a dictionary; in the browser from the index's own words. Words arrive folded.
 * Own code, since Pagefind finds no word inside another; the kind `compound` of `npm run bench:search` shows what that brings.
 */
import { LINKS } from './words.ts';

/** What the splitter knows. */
export interface Lexicon {
  /** Whether this is a word that can stand inside a compound. */
  readonly has: (word: string) => boolean;
  /** Whether the site itself uses the word alone: such a part is preferred. */
  readonly prefers?: (word: string) => boolean;
}

/** The parts of a compound; `[]` for another word. */
export type Splitter = (word: string) => readonly string[];

const MIN_COMPOUND = 7;
const MIN_PART = 3;
const MAX_PARTS = 4;

/**
 * Particles, prefixes and suffixes that a dictionary lists as words but that begin or end a derivation: `uitval` is not
 * uit + val for somebody who searches, and `partnerschap` not partner + schap.
 */
const NEVER_PART = new Set(
  `aan aas ach achter af alle als alt arend bar baar beer bij bond boven buiten daar dage dan dat dele den der dicht
  ding dom door een eens eer eet eind elen ende ens erts ets eten gaan gaat geen gen haar hal heen heid hel hem her hier
  hoe iets ijs ing ins ion ist kun lei lei lijk lijke lijks loos loze mee men met min mis naar nar nen niet nis nog
  nota nut oen om onder ons ont oor oot op open over rand raam ren rijk rin sam samen schap schap
  schappen sel sen sie ster ten tend ter tegen terug tien tijd toe tot tra tres tussen uit van vat ven ver
  veel vol voor voort vre waar waard weg wel wen wijs zaam zame zien zins zoo`
    .split(/\s+/)
    .filter(Boolean),
);

/** An ending after a doubled consonant, as in `stap-pen` and `verschil-lende`: inflection, no second part. */
const isInflection = (part: string, rest: string): boolean =>
  part.at(-1) === rest[0] && /^[bcdfgklmnprst](?:en|ende?|ing|ingen|ers?|e|ering|elijke?)$/.test(rest);

/** One way to cut the rest of a word. */
interface Cut {
  readonly parts: readonly string[];
  readonly cost: number;
}

/** Cost of one part: few, long and well-known parts win over many short ones. */
const partCost = (part: string, lexicon: Lexicon): number =>
  4 + (part.length <= 3 ? 5 : part.length === 4 ? 1 : 0) - (lexicon.prefers?.(part) ? 2 : 0);

const LINK_COST: Readonly<Record<(typeof LINKS)[number], number>> = { '': 0, s: 0.5, en: 1, e: 1.5, n: 1.5 };

/**
 * The parts of a compound, in order and without linking letters, or `[]` when the word is none.
 * Of several ways the one with the fewest, longest and best-known parts is taken.
 * @param word folded
 * @param isEnd whether a word can be the last part; that one is inflected (schoolfacturen), so ask about its stem too
 */
export function splitCompound(
  word: string,
  lexicon: Lexicon,
  isEnd: (part: string) => boolean = lexicon.has,
): string[] {
  if (word.length < MIN_COMPOUND || /\d/.test(word)) return [];
  const memo = new Map<number, Cut | undefined>();
  const from = (start: number, depth: number): Cut | undefined => {
    if (depth > MAX_PARTS) return undefined;
    const known = memo.get(start);
    if (known || memo.has(start)) return known;
    const rest = word.slice(start);
    let best: Cut | undefined;
    if (depth > 1 && rest.length >= MIN_PART && !NEVER_PART.has(rest) && isEnd(rest))
      best = { parts: [rest], cost: partCost(rest, lexicon) };
    for (let length = MIN_PART; length <= rest.length - MIN_PART; length++) {
      const part = rest.slice(0, length);
      if (NEVER_PART.has(part) || !lexicon.has(part)) continue;
      for (const link of LINKS) {
        if (!rest.startsWith(link, length) || (link === 's' && part.endsWith('s'))) continue;
        if (isInflection(part, rest.slice(length + link.length))) continue;
        const tail = from(start + length + link.length, depth + 1);
        const cost = tail && tail.cost + partCost(part, lexicon) + LINK_COST[link];
        if (tail && cost !== undefined && (!best || cost < best.cost)) best = { parts: [part, ...tail.parts], cost };
      }
    }
    memo.set(start, best);
    return best;
  };
  return [...(from(0, 1)?.parts ?? [])];
}
