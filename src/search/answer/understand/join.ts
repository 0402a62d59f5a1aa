/** Puts together what people type apart and the site writes as one word. Runs in the browser. */
import { stem } from '../../dutch/stem.ts';
import { isFunctionWord, LINKS } from '../../dutch/words.ts';
import { JOINS } from '../../weights.ts';
import type { Lookup, WordMatch } from '../rank/lookup.ts';
import type { Postings } from '../rank/postings.ts';

/** First parts of separable verbs: in `hoe meld ik mij aan` the word is aanmelden. */
const PARTICLES = new Set('aan af deel in mee na op over toe uit'.split(' '));

/** Of these, those that may be prepositions: then a noun follows (`op de site`, `advies aan scholen`). */
const PREPOSITIONS = new Set('aan in na op over uit'.split(' '));
const DETERMINERS = new Set(
  'de het een deze die dit dat mijn je jouw uw ons onze jullie hun haar zijn elke welke'.split(' '),
);

/** A shorter word is no half of a verb: `vragen we dat aan`. */
const MIN_VERB = 3;

/**
 * The separable verbs whose second half a word may be: the first stands behind it (`meld je aan`), or before it with `te`
 * between them (`aan te melden`).
 * @param words of the query, folded
 */
export const verbsWith = (word: string, words: readonly string[]): string[] =>
  words.flatMap((particle, at) => {
    const next = words[at + 1];
    const endsHere = next === undefined || (isFunctionWord(next) && !DETERMINERS.has(next));
    const isBehind = at > words.indexOf(word) && next !== 'te' && (endsHere || !PREPOSITIONS.has(particle));
    const isBefore = next === 'te' && words[at + 2] === word;
    const isJoined = PARTICLES.has(particle) && word.length >= MIN_VERB && (isBehind || isBefore);
    return isJoined ? [particle + word] : [];
  });

/**
 * Joins the two halves of a separable verb that the site knows in one piece; a word that it knows by itself not for a
 * relative of one.
 * @param words words of the query, folded, that carry its subject
 * @param all all its words: the particle is a stopword
 */
export function joinVerbs(words: readonly string[], all: readonly string[], lookup: Lookup): string[] {
  return words.map((word) => {
    const fits = ({ kind, quality }: WordMatch) =>
      quality > JOINS && kind !== 'head' && (kind !== 'relative' || !lookup.has(word));
    return verbsWith(word, all).find((verb) => [...lookup.expand(verb).values()].some(fits)) ?? word;
  });
}

/**
 * Joins two neighbouring words that are one on the site: `school uitval`, `groeps traject`, `onderwijs beleid`; a title or
 * everyday phrase of two words (`burn-out`) stays as it is, even if somebody asked for a burnout.
 * @param words words of the query, folded, that carry its subject
 * @param all all its words: `mijn dochter op school` is about no daughter school
 */
export function joinCompounds(words: readonly string[], all: readonly string[], postings: Postings): string[] {
  const { lookup } = postings;
  const joined: string[] = [];
  for (const [index, word] of words.entries()) {
    const before = joined.at(-1);
    const isNext = all.some((each, at) => each === word && all[at - 1] === words[index - 1]);
    const isKnown = (whole: string) => lookup.has(whole) || (word.length > 4 && lookup.hasStem(stem(whole)));
    const isApart = postings.phrasesIn([before ?? '', word].map(stem)).some(({ size }) => size > 1);
    const whole = before && isNext && !isApart && LINKS.map((link) => before + link + word).find(isKnown);
    if (whole) joined.splice(-1, 1, whole);
    else joined.push(word);
  }
  return joined;
}
