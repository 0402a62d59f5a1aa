/**
 * Every number on which the order of the results depends, with its reason. What matters is how they stand to each other:
 * `npm run bench:search` shows what a change does. Spelling has costs of its own (dutch/spelling.ts), which decide what a
 * visitor meant and not what comes first.
 */
import type { ResultKind } from './index/kinds.ts';

// ── How a typed word can fit a word of the site (answer/rank/lookup.ts) ──────────────────────────────────────────────

/** How well it fits, by the kind of match. */
export const MATCH = {
  /** The word as typed. */
  itself: 1,
  /** Another form of it (factuur, facturen): as good, but the very word wins from it. */
  form: 0.95,
  /** It begins with what was typed, at most; see BEGINNING. */
  beginning: 0.8,
  /** A compound that ends in it: schooluitval is a kind of uitval. */
  head: 0.7,
  /** Made from the same word (begeleider, begeleiding): near, but somebody else or something else. */
  relative: 0.65,
  /** A compound that has it elsewhere: an uitvaltraject is no uitval, it only has to do with it. */
  part: 0.5,
} as const;
export type MatchKind = keyof typeof MATCH;

/** What a beginning is worth of MATCH.beginning: this much for any, and the rest by the share of the word that was typed. */
export const BEGINNING = { any: 0.4, typed: 0.6 } as const;

/** A separable verb (meld … aan) is put together when the site has a word that fits this well; a small beginning doesn't. */
export const JOINS = 0.6;

/** A word of a text that only has the typed word somewhere inside: worth a mark, but less than a relative. */
export const INSIDE = 0.6;

// ── What a word is worth where it stands (answer/rank/postings.ts) ───────────────────────────────────────────────────

export const FIELD = {
  /** What the page is about. */
  title: 10,
  /** An everyday word is as good as a title, but where both exist the official name wins. */
  alias: 9.5,
  /** One subject among those of the page. */
  heading: 5.5,
  /** A page is filed under a region or is about it: less than a heading, more than a mention. */
  facet: 3,
  /** A mention. */
  summary: 2.5,
} as const;

/** Words of one title or phrase share its worth: each keeps the first part, and the second is divided among them. */
export const SHARE = { kept: 0.45, divided: 0.55 } as const;

/** What it adds when the query is a whole title or everyday phrase: more than any word by itself, so that it comes first. */
export const PHRASE = { title: 14, alias: 11 } as const;

/** An everyday word has its best page first: each next one counts this much of the one before. */
export const NEXT_PAGE = 0.72;

/** Words that a page gives itself count this much of those that editors weighed against the whole site. */
export const OWN_WORDS = 0.75;

/** A word is the name of something when it carries this share of a title's worth… */
export const NAME_SHARE = 0.6;
/** … in no more entries than this: beyond that it is a word that titles have in common, as traject and school. */
export const MAX_NAMED = 4;

// ── How entries are ranked (answer/rank/rank.ts) ─────────────────────────────────────────────────────────────────────

/** A relative or a part of an everyday word, not itself typed, says less than one in a title: editors chose that very word. */
export const ALIAS_RELATIVE = 0.6;

/** A phrase that is only a piece of the query. */
export const CONTAINED = 0.6;

/** A match worth this much answers the word in full, as a heading does; a mention in a summary only half. */
export const COVERS = 5;

/** From this worth on, an entry counts as having the word, when it is weighed how rare the word is. */
export const HAS_WORD = 2;

/** An entry that misses words of the query loses by this power of the share that it has: half the words, a quarter of the score. */
export const COVERAGE_POWER = 2;

/** A phrase answers the query at least this far, whatever else was typed around it. */
export const PHRASE_COVERAGE = 0.8;

/** What people look for more often than the rest, in proportion. */
export const KIND: Readonly<Record<ResultKind, number>> = {
  aanbod: 1.15,
  netwerk: 1.15,
  /** Whom to call is what most questions come to in the end. */
  regio: 1.2,
  contact: 1.15,
  begrip: 1,
  /** General pages speak about much and answer little. */
  pagina: 0.95,
  /** The place finder leads there. */
  gemeente: 0.7,
};

/** A general page below another is a step on the way more than an answer. */
export const DEEP_PAGE = 0.7;

// ── What is shown (answer/results/) ──────────────────────────────────────────────────────────────────────────────────

/** Results of the instant index, before the full text adds its own: a screen or two. */
export const MAX_HITS = 12;

/** Results with a smaller share of the best score are noise. */
export const MIN_SHARE = 0.1;

/** An entry with this share of the query's words is a good answer: what only the full text found comes after it. */
export const STRONG = 0.6;

/** Places of the same name that are shown with their contacts. */
export const MAX_PANELS = 3;

// ── The full text (browser/full-text.ts) ─────────────────────────────────────────────────────────────────────────────

export const FULL_TEXT = {
  /** Each result is a small file of its own: only the best are fetched. */
  maxResults: 4,
  /** Sections with a smaller share of the best score are left out; Pagefind's scores fall more slowly than ours. */
  minShare: 0.25,
  /** Results per word that are added up when no section has all the words. */
  perWord: 40,
  /** A section must have more than this share of the words. */
  wordShare: 0.5,
  /** A heading says what the section is about; the hidden parts and forms of words (build/records.ts) must not outweigh its text. */
  meta: { title: 4, delen: 0.4 },
} as const;
