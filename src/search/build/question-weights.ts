/** The words of example questions that lead to few pages. Build time only; pure. */
import { stem } from '../dutch/stem.ts';
import type { InstantTarget, QuestionWord } from '../index/instant.ts';
import { ELSEWHERE, FIELD, TELLING } from '../weights.ts';
import { tellingWords, type Topics } from './topics.ts';

/** `vraag|andere vraag`, and where they lead, the best first. */
export type QuestionRows = readonly (readonly [questions: string, targets: readonly InstantTarget[]])[];

/** Where a question leads that is not ours. */
const NOT_OURS: InstantTarget = [ELSEWHERE];

/**
 * The words of example questions, for the best page of each list, by two measures. The first is the share of all questions with the
 * word that lead to the list: it is worth most that only leads to one, and `school` or `leerling` little to each. The second
 * is what the words of all questions tell together (topics.ts): where one of them says enough, the others needn't. The
 * weight goes by the geometric mean of the two.
 * @param rows example questions and where they lead
 * @param phrases everyday phrases and where they lead: too short to say which of their words counts, so that only the share does
 */
export function questionWeights(
  rows: QuestionRows,
  phrases: QuestionRows,
  speaksFor: Topics['speaksFor'],
): QuestionWord[] {
  const lists = [...rows, ...phrases].map(([questions, targets], index) => {
    const words = questions.split('|').flatMap(tellingWords);
    return {
      target: targets[0] ?? NOT_OURS,
      words,
      counts: Map.groupBy(words, ({ word }) => stem(word)),
      learns: index < rows.length,
    };
  });
  const totals = new Map<string, number>();
  for (const { counts } of lists)
    for (const [stemmed, words] of counts) totals.set(stemmed, (totals.get(stemmed) ?? 0) + words.length);
  return lists.flatMap(({ target, words, counts, learns }) =>
    [...new Map(words.map((each) => [each.word, each])).values()].flatMap(({ word, written }) => {
      const own = counts.get(stem(word))?.length ?? 0;
      const share = (own / ((totals.get(stem(word)) ?? 0) + TELLING.doubt)) ** TELLING.power;
      const learned = Math.min(1, Math.max(0, speaksFor(word, target) / TELLING.sure));
      const weight = FIELD.question * (learns ? Math.sqrt(share * learned) : share);
      return weight < TELLING.least ? [] : [{ word, written, target, weight }];
    }),
  );
}
