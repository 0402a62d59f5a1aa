/**
 * Every number on which the order of the results depends, with its reason. What counts is how they stand to each other.
 * Where a question is named, it goes wrong when the number is moved in the direction that is named, by a factor of 1.6 at
 * most; the other numbers put matches and places in order, and no question of tests/search/queries-tuned.json hangs on their
 * exact value. `npm run bench:search` shows what a change does. Spelling has costs of its own (dutch/spelling.ts): they
 * decide what a visitor meant, not what comes first.
 */
import type { ResultKind } from './index/kinds.ts';

// How a typed word can fit a word of the site (answer/rank/lookup.ts).

/** How well it fits, by the kind of match. */
export const MATCH = {
  /** The word as typed. */
  itself: 1,
  /** Another form of it (factuur, facturen): as good, but the very word wins from it. */
  form: 0.95,
  /** It begins with what was typed: at most this; see BEGINNING. */
  beginning: 0.8,
  /** A compound that ends in it: schooluitval is a kind of uitval. */
  head: 0.7,
  /** Made from the same word (begeleider, begeleiding): near, but somebody or something else. */
  relative: 0.65,
  /** A compound that has it elsewhere: an uitvaltraject is no uitval, it only has to do with it. */
  part: 0.5,
} as const;
export type MatchKind = keyof typeof MATCH;

/** Of MATCH.beginning this much for any beginning, and the rest by the share of the word that was typed: less is guessed. */
export const BEGINNING = { any: 0.4, typed: 0.6 } as const;

/** A separable verb (meld … aan) is put together when the site has a word that fits this well: no short beginning does. */
export const JOINS = 0.6;

/** A word of a text that only has the typed word somewhere inside: worth a mark, but less than a relative. */
export const INSIDE = 0.6;

// What a word is worth where it stands (answer/rank/postings.ts).

export const FIELD = {
  /** What the page is about. Lower: `bestuur` leads to an everyday word for another page. */
  title: 10,
  /** An everyday word says as much, but where both exist the page of that name wins. Higher: `bestuur`, `beleid`. */
  alias: 9.5,
  /** A word that only the example questions of one list of pages have: see TELLING. */
  question: 8,
  /** One subject among those of the page. Higher: a heading passes for a name, and `aardappelen koken` finds something. */
  heading: 5.5,
  /** The region that a page or person belongs to: less than a heading, more than a mention. */
  facet: 3,
  /** A mention. */
  summary: 2.5,
  /** It is known, and says nothing by itself. */
  none: 0.1,
} as const;

/**
 * Where a word stands in more places than this, those of no more worth don't travel: a mention, or a heading of many words, says
 * next to nothing there. More places (all), or less worth (2.5): with 300 offers more `begeleiding voor scholen` weighs 0.4 or 0.8
 * kB more, and the figures are the same.
 */
export const MENTIONED = { places: 100, worth: 4 } as const;

/**
 * Words of one title or phrase share its worth: each keeps the first part, and the second is divided among them. Higher:
 * single words of a long phrase outweigh a whole phrase (`kind wil niet naar school`).
 */
export const SHARE = { kept: 0.45, divided: 0.55 } as const;

/**
 * What it adds when the query is a title or everyday phrase as a whole: more than a word can, so that it comes first. A
 * title adds little more than a phrase; with much more `hoeveel kost de opleiding train the trainer` goes to the term.
 */
export const PHRASE = { title: 14, alias: 11 } as const;

/** Each next page of an everyday word counts this much of the one before. Higher: `factuur`, `kosten` and many more. */
export const NEXT_PAGE = 0.72;

/**
 * Words that a page gives itself count this much of those that editors weighed for the whole site. Higher:
 * `scholengemeenschappen`, `schoolfacturen`.
 */
export const OWN_WORDS = 0.75;

/**
 * A word of example questions is worth its share of all questions with it, to this power; a word that is seen once or twice
 * proves less, as if it stood in so many other questions too. What is learned of it counts in full from `sure` on, in
 * logits. What is worth less than `least` doesn't travel. Higher (5): one question in a hundred more goes wrong. Lower (1): the
 * figures are the same, and with 300 offers more the first results don't stay within 25 kB.
 */
export const TELLING = { power: 0.7, doubt: 0.3, sure: 4, least: 3 } as const;

/**
 * The function words that count: so many of those that tell most, among those that stand in so many examples. More (400): the
 * figures are the same, and a question weighs 0.6 kB more. None: one more question in two hundred goes wrong.
 */
export const FUNCTION_WORDS = { most: 32, seen: 20 } as const;

/**
 * The bigrams that count, such as `onze school`: so many of those that tell most, so many of one word, among those that stand in
 * so many examples; what few examples say is doubted as if so many others said what the word does. None: one in a hundred
 * questions more goes wrong. More (1,200, or 60 of one word): no fewer, and they weigh more.
 */
export const BIGRAMS = { most: 600, each: 8, seen: 3, doubt: 3 } as const;

/**
 * How the example questions are learned (build/learn.ts): how often all of them are gone through, how large the first steps
 * are, the mean square of a step that each vector has before it is seen, and in how wide a range the vectors begin. An error
 * below `least` is let be. With half or twice the rounds or the rate the figures differ by a question or two.
 */
export const LEARNING = { rounds: 8, rate: 0.1, doubt: 0.01, piece: 0.5, topic: 1, least: 0.001, seed: 3 } as const;

/** The entry of words that the site is not about. */
export const ELSEWHERE = -1;

// Whether a question is of the field (answer/understand/nonsense.ts).

/**
 * A question is ours when its words are of the site's field further than this, on average. Higher (0.5): one in a hundred of
 * the spoken questions finds nothing.
 */
export const FIELD_SHARE = 0.4;

/**
 * What a word of questions that are not ours weighs against its being of the field. Lower (0.6): a tenth of the kept questions
 * that are not ours find pages.
 */
export const AGAINST = 0.8;

/** From this on a word speaks against a question so clearly that a word of ours beside it is no longer enough. */
export const CLEARLY_AGAINST = 0.5;

/** From this on no part of a word makes it ours: `lerarentekort`. */
export const SURELY_AGAINST = 0.9;

/** What a word weighs that nothing on the site resembles. */
export const UNKNOWN = 0.6;

/** What an everyday phrase of two words or more weighs for a question. */
export const OUR_PHRASE = 1;

/** How far a word is of the field that only the running text has. */
export const TEXT_ONLY = 0.3;

/** From this probability on that a question is not ours, it isn't. */
export const OFF_TOPIC = 0.55;

/**
 * With this probability that a question is not ours, its words together speak neither for it nor against it. Lower (0.06): one
 * in two hundred of our questions more finds nothing, and two in a hundred that are not ours find nothing that did.
 */
export const DOUBTFUL = 0.15;

/** What the distance from DOUBTFUL weighs. Lower (1): one in a hundred of the questions finds nothing. */
export const TOGETHER = 5;

// How entries are ranked (answer/rank/rank.ts).

/**
 * A relative or a part of an everyday word counts this much of one in a title: editors chose the very word. Higher:
 * `beleid`, `figuur`.
 */
export const ALIAS_RELATIVE = 0.6;

/** A phrase that is only a piece of the query. Lower: `kind wil niet naar school`. */
export const CONTAINED = 0.6;

/** What each next word of a phrase adds that is all of the query: `clb weet het niet meer` says more than `clb`. */
export const LONGER = 0.2;

/** A match worth this much answers the word in full, as a heading does; a mention in a summary only half. */
export const COVERS = 5;

/** From this worth on an entry counts as having a word, when it is weighed how rare the word is. */
export const HAS_WORD = 2;

/** What an entry scores falls by this power of the share of the query that it has: with half the words a quarter is left. */
export const COVERAGE_POWER = 2;

/** An entry whose phrase was asked covers the query at least this far, whatever else was typed around it. */
export const PHRASE_COVERAGE = 0.8;

/** A word for whom or where (answer/rank/roles.ts) counts this much of another, beside others. */
export const ROLE = 0.7;

/** How much each kind of page counts, other things being equal. */
export const KIND: Readonly<Record<ResultKind, number>> = {
  /** What to do in a situation comes before what one can apply for: it names whom first. */
  wegwijzer: 1.25,
  /** What one can apply for, before the word for it. Higher: `factuur` and `kosten` lose their term. Lower: `zelfscan`. */
  aanbod: 1.15,
  /** As an offer. Higher: `psycholoog`, `ROTS`. */
  netwerk: 1.15,
  /** Whom to call, before what it is about. */
  regio: 1.2,
  contact: 1.15,
  /** The measure of the others. */
  begrip: 1,
  /** General pages speak about much. Higher: `school uitval`, `wat kost een groepstraject`. Lower: `kosten`. */
  pagina: 0.95,
  /** None is in the index: a place that is named has its answer above the results. */
  gemeente: 0.7,
};

/** A term, as KIND. */
export const TERM = {
  /** Its meaning was asked: before anything else. Lower: `wat is een CLB`. */
  asked: 1.6,
  /** It is one of the words of another question. Higher: `nascholing leerkrachten armoede`, `selfie tool vragenlijst`. */
  mentioned: 0.75,
} as const;

/** So many words of example questions make a question; what one says, editors weighed. */
export const MEANING_WORDS = 2;

/** What the question as a whole is about, beside what its words find: this much of the best score, when it is certain. */
export const MEANT = 1.2;

/** Less likely topics are noise. */
export const LEAST_MEANT = 0.05;

// What is shown (answer/results/).

/** Results of the instant index. */
export const MAX_HITS = 12;

/** Results with a smaller share of the best score are noise. */
export const MIN_SHARE = 0.1;

/** An entry that covers this share of the query is a good answer: what only the full text found comes after it. */
export const STRONG = 0.6;

/** Places of the same name that are shown with their contacts. */
export const MAX_PANELS = 3;

// The full text (browser/full-text.ts, browser/pagefind.ts).

export const FULL_TEXT = {
  /** Each result is a small file of its own: only the best are fetched. */
  maxResults: 4,
  /** Sections with a smaller share of the best score are left out. */
  minShare: 0.25,
  /** Results per word that are added up when no section has all the words. */
  perWord: 40,
  /** A section must have more than this share of the words. */
  wordShare: 0.5,
  /** A heading says what the section is about; the hidden parts and forms of words must not outweigh its own text. */
  meta: { title: 4, delen: 0.4 },
} as const;
