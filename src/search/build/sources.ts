/** What the instant index is made of: the built pages, and what only the content knows. */
import type { Splitter } from '../dutch/compounds.ts';
import type { InstantRegion } from '../index/instant.ts';
import type { PageText } from './read-page.ts';

/** A glossary term, for its own entry. */
export interface TermSource {
  readonly id: string;
  readonly term: string;
  readonly voluit?: string | undefined;
  readonly text: string;
  readonly words: readonly string[];
}

/** A person or desk, and the page where they are found. */
export interface PersonSource {
  readonly naam: string;
  readonly rol: string;
  readonly href: string;
  /** Every region where they are to be called. */
  readonly regios: readonly string[];
  readonly email?: string | undefined;
  readonly telefoon?: string | undefined;
}

/** Everyday words and the addresses that answer them, the best first; without addresses the site is not about them. */
export interface WordSource {
  readonly woorden: readonly string[];
  /** Whole questions, as examples. */
  readonly vragen?: readonly string[] | undefined;
  readonly paginas: readonly string[];
}

export interface InstantSources {
  readonly pages: readonly PageText[];
  readonly terms: readonly TermSource[];
  readonly people: readonly PersonSource[];
  /** content/zoekwoorden: every address must exist. */
  readonly words: readonly WordSource[];
  /** Words of the pages themselves; a page that is not to be found is skipped with its words. */
  readonly ownWords: readonly WordSource[];
  readonly regions: Readonly<Record<string, InstantRegion>>;
  /** Municipality and the organisation that guides schools there. */
  readonly guides: Readonly<Record<string, string>>;
  /** Per address of a page the parts of it that only the content names: `[anchor, heading]`. */
  readonly sections: Readonly<Record<string, readonly (readonly [anchor: string, heading: string])[]>>;
  /** Names of municipalities and villages. */
  readonly places: readonly string[];
  readonly split: Splitter;
}
