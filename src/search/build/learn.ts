/** Learns from examples what each word says of where they lead. Build time only; pure. */
import { stem } from '../dutch/stem.ts';
import { isFunctionWord } from '../dutch/words.ts';
import { DIMENSIONS } from '../index/vectors.ts';
import { LEARNING } from '../weights.ts';

// Read once: where a module is transformed, as in tests, what it imports is looked up anew at every step.
const { rate, least } = LEARNING;
const size = DIMENSIONS;

/** An example: what it is made of, and where it leads. */
export interface Example {
  readonly words: readonly string[];
  readonly label: string;
}

/** Vectors of DIMENSIONS numbers. The product of a label's and the mean of a question's words is the label's logit (answer/rank/sense.ts). */
export interface Learned {
  readonly vectorOf: (word: string) => readonly number[];
  readonly labels: ReadonlyMap<string, readonly number[]>;
}

/** Vectors that are being learned, one after the other. */
interface Vectors {
  readonly values: Float32Array;
  /** Per vector the squares of its steps so far, each the mean over its numbers. */
  readonly steps: Float32Array;
}

/** What an example is made of: the numbers of its features, and how much each counts. */
interface Sample {
  readonly right: number;
  readonly features: Int32Array;
  readonly shares: Float32Array;
}

/** Random numbers from 0 to 1, the same in every build: Lehmer's generator, with the constants of Park and Miller (1988). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 0x7fffffff) / 0x7fffffff;
}

/** Vectors that point anywhere. */
const startAnywhere = (count: number, width: number, random: () => number): Vectors => ({
  values: new Float32Array(count * DIMENSIONS).map(() => (random() - 0.5) * width),
  steps: new Float32Array(count).fill(LEARNING.doubt),
});

/** The order of the examples in a round: another one each time. */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as Item, order[last] as Item];
  }
  return order;
}

/** Turns scores into probabilities that add up to 1, in place. */
function softmax(scores: Float64Array): void {
  const most = scores.reduce((highest, score) => Math.max(highest, score), -Infinity);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) sum += scores[at] = Math.exp((scores[at] ?? 0) - most);
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum;
}

/**
 * What a word is made of: its stem, and the runs of three and four letters in it, its edges included; a function word and a
 * bigram only of themselves.
 */
function featuresOf(word: string): string[] {
  if (isFunctionWord(word) || word.includes(' ')) return [`=${word}`];
  const edged = `<${word}>`;
  const runs = [3, 4].flatMap((length) =>
    Array.from({ length: Math.max(0, edged.length - length + 1) }, (_, at) => edged.slice(at, at + length)),
  );
  return [...new Set([`=${stem(word)}`, ...runs])];
}

/** Per word its features as numbers: the stem, and of the runs those that another word has too. */
function numberFeatures(words: Iterable<string>): { readonly count: number; readonly of: Map<string, Int32Array> } {
  const all = [...new Set(words)].map((word) => ({ word, own: featuresOf(word) }));
  const often = new Map<string, number>();
  for (const { own } of all) for (const feature of own) often.set(feature, (often.get(feature) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const numberOf = (feature: string): number => {
    const number = numbers.get(feature) ?? numbers.size;
    numbers.set(feature, number);
    return number;
  };
  const of = new Map(
    all.map(({ word, own }) => {
      const shared = own.filter((feature) => feature.startsWith('=') || (often.get(feature) ?? 0) > 1);
      return [word, Int32Array.from(shared, numberOf)];
    }),
  );
  return { count: numbers.size, of };
}

/** Moves a vector down the slope times a share, less far the further it went before (AdaGrad, for whole vectors). */
function step({ values, steps }: Vectors, vector: number, slope: Float64Array, share: number): void {
  let squares = 0;
  for (let at = 0; at < size; at += 1) squares += (slope[at] ?? 0) ** 2;
  const past = (steps[vector] ?? 0) + (share * share * squares) / size;
  steps[vector] = past;
  const far = (rate * share) / Math.sqrt(past);
  const start = vector * size;
  for (let at = 0; at < size; at += 1) values[start + at] = (values[start + at] ?? 0) - far * (slope[at] ?? 0);
}

/** Adds a vector times a share. */
function add(sum: Float64Array, { values }: Vectors, vector: number, share: number): void {
  const start = vector * size;
  for (let at = 0; at < size; at += 1) sum[at] = (sum[at] ?? 0) + share * (values[start + at] ?? 0);
}

/**
 * A linear classifier over vectors of words, made up of their pieces: fastText (Joulin, Grave, Bojanowski and Mikolov, Bag
 * of Tricks for Efficient Text Classification, 2016), by stochastic gradient descent with a step of its own for each
 * vector (AdaGrad: Duchi, Hazan and Singer, JMLR 12, 2011). What is made of the same pieces points the same way:
 * an inflected form, a compound, a slip.
 */
export function learn(examples: readonly Example[]): Learned {
  const random = randomFrom(LEARNING.seed);
  const labels = [...new Set(examples.map(({ label }) => label))];
  const features = numberFeatures(examples.flatMap(({ words }) => words));
  const pieces = startAnywhere(features.count, LEARNING.piece, random);
  const topics = startAnywhere(labels.length, LEARNING.topic, random);
  const samples = examples.map(({ words, label }): Sample => {
    const shares = new Map<number, number>();
    for (const word of words) {
      const own = features.of.get(word) ?? [];
      for (const feature of own)
        shares.set(feature, (shares.get(feature) ?? 0) + 1 / Math.sqrt(own.length * words.length));
    }
    return {
      right: labels.indexOf(label),
      features: Int32Array.from(shares.keys()),
      shares: Float32Array.from(shares.values()),
    };
  });
  const question = new Float64Array(DIMENSIONS);
  const slope = new Float64Array(DIMENSIONS);
  const wrong = new Float64Array(labels.length);
  for (let round = 0; round < LEARNING.rounds; round += 1)
    for (const { right, features: own, shares } of shuffled(samples, random)) {
      question.fill(0);
      for (let each = 0; each < own.length; each += 1) add(question, pieces, own[each] ?? 0, shares[each] ?? 0);
      for (let label = 0; label < wrong.length; label += 1) {
        let logit = 0;
        for (let at = 0; at < size; at += 1) logit += (topics.values[label * size + at] ?? 0) * (question[at] ?? 0);
        wrong[label] = logit;
      }
      softmax(wrong);
      wrong[right] = (wrong[right] ?? 0) - 1;
      slope.fill(0);
      for (let label = 0; label < wrong.length; label += 1) {
        const error = wrong[label] ?? 0;
        if (Math.abs(error) < least) continue;
        add(slope, topics, label, error);
        step(topics, label, question, error);
      }
      for (let each = 0; each < own.length; each += 1) step(pieces, own[each] ?? 0, slope, shares[each] ?? 0);
    }
  return {
    vectorOf: (word) => {
      const own = features.of.get(word) ?? [];
      const sum = new Float64Array(DIMENSIONS);
      for (const feature of own) add(sum, pieces, feature, 1 / Math.sqrt(own.length));
      return [...sum];
    },
    labels: new Map(
      labels.map((label, index) => [label, [...topics.values.subarray(index * DIMENSIONS, (index + 1) * DIMENSIONS)]]),
    ),
  };
}
