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

function formScore(candidate: string, asked: Forms): number {
  if (candidate === asked.word) return MATCH.itself;
  if (stem(candidate) === asked.stem) return MATCH.form;
  if (root(candidate) === asked.root) return MATCH.relative;
  const begins = asked.word.length >= 4 && candidate.startsWith(asked.word);
  return begins || (asked.stem.length >= 5 && candidate.includes(asked.stem)) ? INSIDE : 0;
}

/**
 * The score of a word: through the site's vocabulary, or by its stem or form, whichever is better.
 * @param words of the query, folded
 */
export function wordScorer(lookup: Lookup, words: readonly string[]): WordScore {
  const known = words.map((word) => lookup.expand(word));
  const forms = words.map((word): Forms => ({ word, stem: stem(word), root: root(word) }));
  return (candidate) =>
    Math.max(
      0,
      ...known.map((matches) => matches.get(candidate)?.quality ?? 0),
      ...forms.map((asked) => formScore(candidate, asked)),
    );
}
