/** What the words of everyday phrases and example questions say of the pages that they lead to. Build time only; pure. */
import { isFiller, isStopword, tokenize } from '../dutch/words.ts';
import { stem } from '../dutch/stem.ts';
import type { InstantTarget, SenseWord, Topic } from '../index/instant.ts';
import { packPlaces, type TopicsPiece } from '../index/pieces.ts';
import { packVector } from '../index/vectors.ts';
import { ELSEWHERE } from '../weights.ts';
import { learn } from './learn.ts';

/** Phrases and questions, and where they lead: the best page alone counts. */
export type ExampleRows = readonly (readonly [phrases: readonly string[], target: InstantTarget])[];

export interface Topics {
  readonly topics: readonly Topic[];
  readonly senses: readonly SenseWord[];
  /** How much a word speaks for a page, in logits: 0 when it says no more than of any, below 0 when it speaks against it. */
  readonly speaksFor: (word: string, target: InstantTarget) => number;
}

/** A word of a text, folded, and as the text writes it. */
export interface Telling {
  readonly word: string;
  readonly written: string;
}

/** The words of a question that may carry its subject. */
export const tellingWords = (question: string): Telling[] =>
  tokenize(question)
    .filter(({ word }) => !isStopword(word) && !isFiller(word) && !/^\d+$/.test(word))
    .map(({ word, start, end }) => ({ word, written: question.slice(start, end).toLowerCase() }));

/**
 * In so many examples a word must stand to get a vector. With words of one example too the figures of `npm run bench:search`
 * differ by a question or two, and the pieces weigh a third more.
 */
const SEEN = 2;

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/**
 * What the words say, all together: each gets a vector, and each page that they lead to, so that a question whose words
 * point where a page does is about that page.
 * @param except words that stand in questions about anything, such as names of places: these say nothing
 */
export function topicsOf(rows: ExampleRows, except: readonly string[]): Topics {
  const silent = new Set(except.map(stem));
  const examples = rows.flatMap(([phrases, target]) =>
    phrases.flatMap((phrase) => {
      const words = tellingWords(phrase).filter(({ word }) => !silent.has(stem(word)));
      return words.length > 0 ? [{ words, target }] : [];
    }),
  );
  const { vectorOf, labels } = learn(
    examples.map(({ words, target }) => ({
      words: [...new Set(words.map(({ word }) => word))],
      label: JSON.stringify(target),
    })),
  );
  const told = examples.flatMap(({ words, target }) => words.map((each) => ({ ...each, target })));
  const often = [...Map.groupBy(told, ({ word }) => word)].filter(([, all]) => all.length >= SEEN);
  return {
    topics: [...labels].map(([label, vector]) => ({
      target: JSON.parse(label) as InstantTarget,
      vector: packVector(vector),
    })),
    senses: often.map(([word, all]) => ({
      word,
      written: all[0]?.written ?? word,
      vector: packVector(vectorOf(word)),
      ours: all.filter(({ target }) => target[0] !== ELSEWHERE).length,
    })),
    speaksFor: (word, target) => {
      const vector = vectorOf(word);
      const logit = (other: readonly number[]) => other.reduce((sum, each, at) => sum + each * (vector[at] ?? 0), 0);
      const own = labels.get(JSON.stringify(target));
      return own ? logit(own) - mean([...labels.values()].map(logit)) : 0;
    },
  };
}

/** Topics as they travel. */
export const packTopics = (topics: readonly Topic[]): TopicsPiece => ({
  v: topics.map(({ vector }) => vector).join(''),
  p: topics.map(({ target: [entry, section = -1] }) =>
    entry === ELSEWHERE ? ELSEWHERE : (packPlaces([{ entry, section }])[0] ?? ELSEWHERE),
  ),
});
