/** How well the words of a text answer a query. Runs in the browser. */
import { root, stem } from '../../dutch/stem.ts';
import { INSIDE, MATCH } from '../../weights.ts';
import type { Lookup } from '../rank/lookup.ts';
import type { WordScore } from './marks.ts';

/** A word of the query in the forms that a text may have. */
interface Forms {
  readonly word: string;
  readonly stem: string;
  readonly root: string;
}

const formsOf = (word: string): Forms => ({ word, stem: stem(word), root: root(word) });

function formScore(candidate: Forms, asked: Forms): number {
  if (candidate.word === asked.word) return MATCH.itself;
  if (candidate.stem === asked.stem) return MATCH.form;
  if (candidate.root === asked.root) return MATCH.relative;
  const begins = asked.word.length >= 4 && candidate.word.startsWith(asked.word);
  return begins || (asked.stem.length >= 5 && candidate.word.includes(asked.stem)) ? INSIDE : 0;
}

/**
 * The score of a word: through the site's vocabulary, or by its stem or form, whichever is better. A word is scored once:
 * texts have the same ones over and over.
 * @param words of the query, folded
 */
export function wordScorer(lookup: Lookup, words: readonly string[]): WordScore {
  const known = words.map((word) => lookup.expand(word));
  const asked = words.map(formsOf);
  const scores = new Map<string, number>();
  return (word) => {
    let score = scores.get(word);
    if (score === undefined) {
      const forms = formsOf(word);
      const qualities = known.map((matches) => matches.get(word)?.quality ?? 0);
      score = Math.max(0, ...qualities, ...asked.map((each) => formScore(forms, each)));
      scores.set(word, score);
    }
    return score;
  };
}
