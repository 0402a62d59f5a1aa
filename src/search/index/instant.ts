/**
 * The instant index as a whole: pages, terms and people, with the words that lead to them. Made after the build from the
 * built pages (build/build-instant.ts); it travels in pieces (pieces.ts). Keys are short because they travel.
 */
import type { Bigram } from '../dutch/bigrams.ts';

/** A page, a glossary term or a person. */
export interface InstantEntry {
  /** Address, from the root. */
  readonly u: string;
  /** Title. */
  readonly t: string;
  /** Position in RESULT_KINDS (kinds.ts). */
  readonly k: number;
  /** What it is, in a sentence. */
  readonly s: string;
  /** Sections that a result can link to: `[anchor, heading]`. */
  readonly h?: readonly (readonly [anchor: string, heading: string])[];
  /** Facets: keys of doelgroepen, names of regions. */
  readonly d?: readonly string[];
  readonly r?: readonly string[];
  /** How to reach a person. */
  readonly c?: { readonly email?: string; readonly telefoon?: string };
}

/** Where an everyday word leads: position of the entry and, if not the page as a whole, of its section. */
export type InstantTarget = readonly [entry: number, section?: number];

/** A contact as the place panel shows it. `netwerk` is empty for someone who answers about offers. */
export interface InstantContact {
  readonly naam: string;
  readonly rol: string;
  readonly netwerk: string;
  /** The part of the region's page that is about the network. */
  readonly anker: string;
  readonly email?: string;
  readonly telefoon?: string;
}

export interface InstantRegion {
  readonly naam: string;
  readonly contacten: readonly InstantContact[];
  /** Networks without a known contact here. */
  readonly onbekend: readonly string[];
}

/** A word of example questions, which leads to a page, or elsewhere. */
export interface QuestionWord {
  /** Folded. */
  readonly word: string;
  /** As the question writes it. */
  readonly written: string;
  readonly target: InstantTarget;
  readonly weight: number;
}

/** What a word says, beside others, of where a question leads. */
export interface SenseWord {
  /** Folded. */
  readonly word: string;
  /** As the question writes it. */
  readonly written: string;
  /** Packed (vectors.ts). */
  readonly vector: string;
  /** In how many examples it stands of what leads to a page of the site. */
  readonly ours: number;
}

/** A function word that tells of where a question leads: who asks, or what of. */
export type FunctionWord = Pick<SenseWord, 'word' | 'vector'>;

/** A word with the function word beside it that tells more than the word alone. */
export interface SenseBigram extends Bigram {
  /** Packed (vectors.ts). */
  readonly vector: string;
}

/** What questions may be about: a page, or nothing of the site. */
export interface Topic {
  readonly target: InstantTarget;
  /** Where the words of its questions point, packed. */
  readonly vector: string;
}

export interface InstantData {
  readonly entries: readonly InstantEntry[];
  /** Everyday words: `woord|andere woordgroep`, the targets with the best first (none: the site is not about it), and 1 when the page gave them itself. */
  readonly words: readonly (readonly [phrases: string, targets: readonly InstantTarget[], own?: 1])[];
  /** The words that lead to few pages, once for each. */
  readonly questions: readonly QuestionWord[];
  /** The words of everyday phrases and example questions; the questions themselves don't travel. */
  readonly senses: readonly SenseWord[];
  readonly topics: readonly Topic[];
  readonly functionWords: readonly FunctionWord[];
  readonly bigrams: readonly SenseBigram[];
  /** Compounds among the words above with their parts, see packed-words.ts, separated by spaces. */
  readonly compounds: string;
  /** Words of places' names that the words above would answer too, separated by spaces: they ask for the list of places. */
  readonly placeWords: string;
  /** Per region id: who to call. */
  readonly regions: Readonly<Record<string, InstantRegion>>;
  /** Municipality and the organisation that guides schools there. */
  readonly guides: Readonly<Record<string, string>>;
}
