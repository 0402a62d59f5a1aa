/** What the words of everyday phrases and example questions say of the pages that they lead to. Build time only; pure. */
import { bigramsOf, type Bigram } from '../dutch/bigrams.ts';
import { isFunctionWord, tokenize, wordsOf } from '../dutch/words.ts';
import { stem } from '../dutch/stem.ts';
import type { FunctionWord, InstantTarget, SenseBigram, SenseWord, Topic } from '../index/instant.ts';
import { packPlaces, type TopicsPiece } from '../index/pieces.ts';
import { packVector } from '../index/vectors.ts';
import { ELSEWHERE, FUNCTION_WORDS } from '../weights.ts';
import { learn } from './learn.ts';
import { tellingBigrams } from './telling-bigrams.ts';

/** Phrases and questions, and where they lead: the best page alone counts. */
export type ExampleRows = readonly (readonly [phrases: readonly string[], target: InstantTarget])[];

export interface Topics {
  readonly topics: readonly Topic[];
  readonly senses: readonly SenseWord[];
  readonly functionWords: readonly FunctionWord[];
  readonly bigrams: readonly SenseBigram[];
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
    .filter(({ word }) => !isFunctionWord(word) && !/^\d+$/.test(word))
    .map(({ word, start, end }) => ({ word, written: question.slice(start, end).toLowerCase() }));

/**
 * In so many examples a word must stand to get a vector. With words of one example too the figures of `npm run bench:search`
 * differ by a question or two, and the pieces weigh a third more.
 */
const SEEN = 2;

/** An example: its telling words, those around them, both side by side, and where it leads. */
interface Example {
  readonly words: readonly Telling[];
  readonly around: readonly string[];
  readonly bigrams: readonly Bigram[];
  readonly label: string;
}

/**
 * The function words that tell most of where a question leads, such as `mijn` and `hoeveel`, by mutual information (Cover
 * and Thomas, Elements of Information Theory, 2006, section 2.3): that of a word which stands as often in the examples of every
 * page is 0.
 */
function tellingFunctionWords(examples: readonly Example[]): ReadonlySet<string> {
  const total = examples.length;
  const labels = [...Map.groupBy(examples, ({ label }) => label).values()].map((list) => ({
    size: list.length,
    times: Map.groupBy(
      list.flatMap(({ around }) => around),
      (word) => word,
    ),
  }));
  const informationOf = (word: string, often: number): number => {
    const share = (both: number, times: number, size: number) =>
      both > 0 ? (both / total) * Math.log((both * total) / (times * size)) : 0;
    return labels
      .map(({ size, times }) => {
        const both = times.get(word)?.length ?? 0;
        return share(both, often, size) + share(size - both, total - often, size);
      })
      .reduce((sum, each) => sum + each, 0);
  };
  const found = [
    ...Map.groupBy(
      examples.flatMap(({ around }) => around),
      (word) => word,
    ),
  ]
    .filter(([, all]) => all.length >= FUNCTION_WORDS.seen)
    .map(([word, all]) => ({ word, tells: informationOf(word, all.length) }))
    .sort((a, b) => b.tells - a.tells);
  return new Set(found.slice(0, FUNCTION_WORDS.most).map(({ word }) => word));
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/**
 * What the words say, all together: each gets a vector, and each page that they lead to, so that a question whose words
 * point where a page does is about that page.
 * @param except words that stand in questions about anything, such as names of places: these say nothing
 */
export function topicsOf(rows: ExampleRows, except: readonly string[]): Topics {
  const silent = new Set(except.map(stem));
  const examples = rows.flatMap(([phrases, target]) =>
    phrases.flatMap((phrase): Example[] => {
      const words = tellingWords(phrase).filter(({ word }) => !silent.has(stem(word)));
      const around = [...new Set(wordsOf(phrase).filter(isFunctionWord))];
      const known = new Set(words.map(({ word }) => stem(word)));
      const bigrams = bigramsOf(phrase).filter((each) => known.has(each.stem));
      return words.length > 0 ? [{ words, around, bigrams, label: JSON.stringify(target) }] : [];
    }),
  );
  const telling = tellingFunctionWords(examples);
  const bigrams = tellingBigrams(
    examples.map(({ words, ...rest }) => ({ ...rest, stems: new Set(words.map(({ word }) => stem(word))) })),
  );
  const pairs = new Set(bigrams.map(({ pair }) => pair));
  const { vectorOf, labels } = learn(
    examples.map(({ words, around, bigrams: own, label }) => ({
      words: [
        ...new Set(words.map(({ word }) => word)),
        ...around.filter((word) => telling.has(word)),
        ...own.map(({ pair }) => pair).filter((pair) => pairs.has(pair)),
      ],
      label,
    })),
  );
  const told = examples.flatMap(({ words, label }) => words.map((each) => ({ ...each, label })));
  const elsewhere = JSON.stringify([ELSEWHERE]);
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
      ours: all.filter(({ label }) => label !== elsewhere).length,
    })),
    functionWords: [...telling].map((word) => ({ word, vector: packVector(vectorOf(word)) })),
    bigrams: bigrams.map((each) => ({ ...each, vector: packVector(vectorOf(each.pair)) })),
    speaksFor: (word, target) => {
      const vector = vectorOf(word);
      const logit = (other: readonly number[]) => other.reduce((sum, each, at) => sum + each * (vector[at] ?? 0), 0);
      const own = labels.get(JSON.stringify(target));
      return own ? logit(own) - mean([...labels.values()].map(logit)) : 0;
    },
  };
}

/** Topics as they travel, with the function words that tell of them. */
export function packTopics({ topics, functionWords }: Pick<Topics, 'topics' | 'functionWords'>): TopicsPiece {
  const led = topics
    .map(({ vector, target: [entry, section = -1] }) => ({ vector, entry, section }))
    .sort((a, b) => a.entry - b.entry || a.section - b.section);
  const ours = led.filter(({ entry }) => entry !== ELSEWHERE);
  return {
    v: [...ours, ...led.filter(({ entry }) => entry === ELSEWHERE)].map(({ vector }) => vector).join(''),
    p: packPlaces(ours),
    w: functionWords.map(({ word }) => word).join(' '),
    f: functionWords.map(({ vector }) => vector).join(''),
  };
}
