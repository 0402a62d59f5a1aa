/** Puts together what people type apart and the site writes as one word. Runs in the browser. */
import { stem } from '../../dutch/stem.ts';
import { LINKS } from '../../dutch/words.ts';
import { JOINS } from '../../weights.ts';
import { isPiece, type Lookup } from '../rank/lookup.ts';

/** First parts of separable verbs: in `hoe meld ik mij aan` the word is aanmelden. */
export const PARTICLES = new Set('aan af deel in mee na op over toe uit'.split(' '));

/**
 * Joins the two halves of a separable verb that the site knows in one piece.
 * @param words words of the query, folded, that carry its subject
 * @param all all its words: the particle is a stopword
 */
export function joinVerbs(words: readonly string[], all: readonly string[], lookup: Lookup): string[] {
  const particles = all.filter((word) => PARTICLES.has(word));
  const isKnown = (verb: string) =>
    [...lookup.expand(verb).values()].some((match) => !isPiece(match) && match.quality > JOINS);
  return words.map((word) => particles.map((particle) => particle + word).find(isKnown) ?? word);
}

/** Joins two neighbouring words that are one on the site: `school uitval`, `groeps traject`, `onderwijs beleid`. */
export function joinCompounds(words: readonly string[], lookup: Lookup): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const isKnown = (whole: string) => lookup.has(whole) || (word.length > 4 && lookup.hasStem(stem(whole)));
    const whole = before && LINKS.map((link) => before + link + word).find(isKnown);
    if (whole) joined.splice(-1, 1, whole);
    else joined.push(word);
  }
  return joined;
}
