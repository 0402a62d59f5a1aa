/** What a word of the example questions says of the pages that they lead to. Build time only; pure. */
import { isFiller, isStopword, tokenize } from '../dutch/words.ts';
import { stem } from '../dutch/stem.ts';
import type { InstantTarget, QuestionWord } from '../index/instant.ts';
import { ELSEWHERE, FIELD, TELLING } from '../weights.ts';
import { learn } from './learn.ts';

/** `vraag|andere vraag`, and where they lead, the best first. */
export type QuestionRows = readonly (readonly [questions: string, targets: readonly InstantTarget[]])[];

/** The words of a question that may carry its subject. */
const telling = (question: string) =>
  tokenize(question).filter(({ word }) => !isStopword(word) && !isFiller(word) && !/^\d+$/.test(word));

/** Where a question leads that is not ours. */
const NOT_OURS: readonly InstantTarget[] = [[ELSEWHERE]];

/** Where questions lead: those with the same first page are of one kind. */
const labelOf = ([best]: readonly InstantTarget[]): string => String(best ?? NOT_OURS[0]);

/** What each word says of where questions lead, from 0 (nothing, or against it) to 1. */
function learnFrom(rows: QuestionRows): (word: string, targets: readonly InstantTarget[]) => number {
  const learned = learn(
    rows.flatMap(([questions, targets]) =>
      questions
        .split('|')
        .map((question) => [...new Set(telling(question).map(({ word }) => stem(word)))])
        .filter((words) => words.length > 0)
        .map((words) => ({ words, label: labelOf(targets) })),
    ),
  );
  return (word, targets) => Math.min(1, Math.max(0, learned(word, labelOf(targets)) / TELLING.sure));
}

/**
 * The words of example questions, for each list of pages, by two measures. The first is the share of all questions with the
 * word that lead to the list: it is worth most that only leads to one, and `school` or `leerling` little to each. The second
 * is what the words of the questions tell together (learn.ts): where one of them says enough, the others needn't. The
 * weight goes by the geometric mean of the two.
 * @param rows example questions and where they lead
 * @param phrases everyday phrases and where they lead: too short to learn from, so that only the share counts
 */
export function questionWeights(rows: QuestionRows, phrases: QuestionRows): QuestionWord[] {
  const learned = learnFrom(rows);
  const lists = [...rows, ...phrases].map(([questions, targets], index) => {
    const words = questions
      .split('|')
      .flatMap((question) =>
        telling(question).map(({ word, start, end }) => ({ word, written: question.slice(start, end).toLowerCase() })),
      );
    return {
      targets: targets.length > 0 ? targets : NOT_OURS,
      words,
      counts: Map.groupBy(words, ({ word }) => stem(word)),
      learns: index < rows.length,
    };
  });
  const totals = new Map<string, number>();
  for (const { counts } of lists)
    for (const [stemmed, words] of counts) totals.set(stemmed, (totals.get(stemmed) ?? 0) + words.length);
  return lists.flatMap(({ targets, words, counts, learns }) =>
    [...new Map(words.map((each) => [each.word, each])).values()].flatMap(({ word, written }) => {
      const own = counts.get(stem(word))?.length ?? 0;
      const share = (own / ((totals.get(stem(word)) ?? 0) + TELLING.doubt)) ** TELLING.power;
      const weight = FIELD.question * (learns ? Math.sqrt(share * learned(stem(word), targets)) : share);
      const least = targets === NOT_OURS ? TELLING.leastAgainst : TELLING.least;
      return weight < least ? [] : [{ word, written, targets, weight }];
    }),
  );
}
