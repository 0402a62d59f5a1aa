/** Puts together what people type apart and the site writes as one word. Runs in the browser. */
import { stem } from '../../dutch/stem.ts';
import { LINKS } from '../../dutch/words.ts';
import { JOINS } from '../../weights.ts';
import { isPiece, isSameWord, type Lookup } from '../rank/lookup.ts';

/** First parts of separable verbs: in `hoe meld ik mij aan` the word is aanmelden. */
export const PARTICLES = new Set('aan af deel in mee na op over toe uit'.split(' '));

/**
 * Joins the two halves of a separable verb that the site knows in one piece; a word that it knows by itself only when it knows
 * that very verb: `aan deze gegevens` is not about aangeven.
 * @param words words of the query, folded, that carry its subject
 * @param all all its words: the particle is a stopword
 */
export function joinVerbs(words: readonly string[], all: readonly string[], lookup: Lookup): string[] {
  const particles = all.filter((word) => PARTICLES.has(word));
  return words.map((word) => {
    const isVerb = (verb: string) =>
      [...lookup.expand(verb).values()].some((match) =>
        lookup.has(word) ? isSameWord(match) : !isPiece(match) && match.quality > JOINS,
      );
    return particles.map((particle) => particle + word).find(isVerb) ?? word;
  });
}

/**
 * Joins two neighbouring words that are one on the site: `school uitval`, `groeps traject`, `onderwijs beleid`.
 * @param words words of the query, folded, that carry its subject
 * @param all all its words: `mijn dochter op school` is about no daughter school
 */
export function joinCompounds(words: readonly string[], all: readonly string[], lookup: Lookup): string[] {
  const joined: string[] = [];
  for (const [index, word] of words.entries()) {
    const before = joined.at(-1);
    const isNext = all.some((each, at) => each === word && all[at - 1] === words[index - 1]);
    const isKnown = (whole: string) => lookup.has(whole) || (word.length > 4 && lookup.hasStem(stem(whole)));
    const whole = before && isNext && LINKS.map((link) => before + link + word).find(isKnown);
    if (whole) joined.splice(-1, 1, whole);
    else joined.push(word);
  }
  return joined;
}
