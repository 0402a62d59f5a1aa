/** What a word of the example questions says of the pages that they lead to. Build time only; pure. */
import { isFiller, isStopword, tokenize } from '../dutch/words.ts';
import { stem } from '../dutch/stem.ts';
import type { InstantData, InstantTarget } from '../index/instant.ts';
import { FIELD, TELLING } from '../weights.ts';

/** A word that leads to pages. */
export interface QuestionWord {
  /** Folded. */
  readonly word: string;
  /** As the question writes it. */
  readonly written: string;
  /** The best first. */
  readonly targets: readonly InstantTarget[];
  /** For the best. */
  readonly weight: number;
}

/** The words of a question that may carry its subject. */
const telling = (question: string) =>
  tokenize(question).filter(({ word }) => !isStopword(word) && !isFiller(word) && !/^\d+$/.test(word));

/**
 * The words of example questions, for each list of pages. A word that only leads to one list is worth most; one that stands
 * in the questions of many (school, leerling) is worth less to each, by its share.
 */
export function questionWeights(rows: InstantData['questions']): QuestionWord[] {
  const lists = rows.map(([questions, targets]) => {
    const words = questions
      .split('|')
      .flatMap((question) =>
        telling(question).map(({ word, start, end }) => ({ word, written: question.slice(start, end).toLowerCase() })),
      );
    return { targets, words, counts: Map.groupBy(words, ({ word }) => stem(word)) };
  });
  const total = (stemmed: string) => lists.reduce((sum, { counts }) => sum + (counts.get(stemmed)?.length ?? 0), 0);
  return lists.flatMap(({ targets, words, counts }) =>
    [...new Map(words.map((each) => [each.word, each])).values()].map(({ word, written }) => {
      const own = counts.get(stem(word))?.length ?? 0;
      return {
        word,
        written,
        targets,
        weight: FIELD.question * (own / (total(stem(word)) + TELLING.doubt)) ** TELLING.power,
      };
    }),
  );
}
