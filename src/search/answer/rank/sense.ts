/** What a question as a whole is about, after the example questions. Runs in the browser. */
import { wordsOf } from '../../dutch/words.ts';
import { MEANING_WORDS } from '../../weights.ts';
import type { Posting, Postings } from './postings.ts';

/** What a question may be about, and how sure that is. */
export interface Meant extends Pick<Posting, 'entry' | 'section'> {
  /** Probability, 0 to 1. */
  readonly share: number;
}

/**
 * What the words of a question tell together: the softmax of how far they point where each topic does (build/learn.ts).
 * @param words content words, folded
 * @param query the words as they stand, for those around them: `mijn` tells that a parent asks, `onze school` that a school does
 * @returns all topics with probabilities that add up to 1; none when too few of the words stand in example questions, or
 * the topics have not been loaded
 */
export function topicsMeant(words: readonly string[], query: string, postings: Postings): readonly Meant[] {
  const vectors = words.map((word) => postings.senseOf(word)).filter((vector) => vector !== undefined);
  if (vectors.length < MEANING_WORDS) return [];
  for (const word of new Set(wordsOf(query))) {
    const vector = postings.functionSenses.get(word);
    if (vector) vectors.push(vector);
  }
  vectors.push(...postings.bigramSenses(query));
  const logits = postings.topics.map(({ vector }) => {
    const dot = (other: readonly number[]) => other.reduce((sum, number, at) => sum + number * (vector[at] ?? 0), 0);
    return vectors.reduce((sum, each) => sum + dot(each), 0) / Math.sqrt(vectors.length);
  });
  const most = Math.max(...logits);
  const weights = logits.map((logit) => Math.exp(logit - most));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return postings.topics.map(({ entry, section }, index) => ({ entry, section, share: (weights[index] ?? 0) / total }));
}
