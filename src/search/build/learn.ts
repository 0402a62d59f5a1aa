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
  readonly values: Float64Array;
  /** Squares of the steps so far. */
  readonly steps: Float64Array;
}

/** What an example is made of, and how much each counts. */
interface Sample {
  readonly right: number;
  readonly features: readonly (readonly [start: number, share: number])[];
}

/** Random numbers from 0 to 1, the same in every build: Lehmer's generator, with the constants of Park and Miller (1988). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 0x7fffffff) / 0x7fffffff;
}

/** Vectors that point anywhere. */
const startAnywhere = (count: number, width: number, random: () => number): Vectors => ({
  values: new Float64Array(count * DIMENSIONS).map(() => (random() - 0.5) * width),
  steps: new Float64Array(count * DIMENSIONS).fill(LEARNING.doubt),
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

/** What a word is made of: its stem, and the runs of three to five letters in it, its edges included; a function word only of itself. */
function featuresOf(word: string): string[] {
  if (isFunctionWord(word)) return [`=${word}`];
  const edged = `<${word}>`;
  const runs = [3, 4, 5].flatMap((length) =>
    Array.from({ length: Math.max(0, edged.length - length + 1) }, (_, at) => edged.slice(at, at + length)),
  );
  return [...new Set([`=${stem(word)}`, ...runs])];
}

/** Goes a step down the slope, less far where it went before (AdaGrad). */
function step({ values, steps }: Vectors, at: number, slope: number): void {
  const past = (steps[at] ?? 0) + slope * slope;
  steps[at] = past;
  values[at] = (values[at] ?? 0) - (rate * slope) / Math.sqrt(past);
}

/**
 * A linear classifier over vectors of words, made up of their pieces: fastText (Joulin, Grave, Bojanowski and Mikolov, Bag
 * of Tricks for Efficient Text Classification, 2016), by stochastic gradient descent with a step of its own for each
 * number (AdaGrad: Duchi, Hazan and Singer, JMLR 12, 2011). What is made of the same pieces points the same way:
 * an inflected form, a compound, a slip.
 */
export function learn(examples: readonly Example[]): Learned {
  const random = randomFrom(LEARNING.seed);
  const labels = [...new Set(examples.map(({ label }) => label))];
  const features = new Map<string, number>();
  const startsOf = new Map<string, readonly number[]>();
  for (const word of new Set(examples.flatMap(({ words }) => words))) {
    const own = featuresOf(word);
    for (const feature of own) if (!features.has(feature)) features.set(feature, features.size);
    startsOf.set(
      word,
      own.map((feature) => (features.get(feature) ?? 0) * DIMENSIONS),
    );
  }
  const pieces = startAnywhere(features.size, LEARNING.piece, random);
  const topics = startAnywhere(labels.length, LEARNING.topic, random);
  const samples = examples.map(({ words, label }): Sample => {
    const shares = new Map<number, number>();
    for (const word of words) {
      const starts = startsOf.get(word) ?? [];
      for (const start of starts)
        shares.set(start, (shares.get(start) ?? 0) + 1 / Math.sqrt(starts.length * words.length));
    }
    return { right: labels.indexOf(label), features: [...shares] };
  });
  const question = new Float64Array(DIMENSIONS);
  const slope = new Float64Array(DIMENSIONS);
  const wrong = new Float64Array(labels.length);
  for (let round = 0; round < LEARNING.rounds; round += 1)
    for (const { right, features: own } of shuffled(samples, random)) {
      question.fill(0);
      for (const [start, share] of own)
        for (let at = 0; at < size; at += 1)
          question[at] = (question[at] ?? 0) + share * (pieces.values[start + at] ?? 0);
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
        for (let at = 0; at < size; at += 1) {
          const place = label * size + at;
          slope[at] = (slope[at] ?? 0) + error * (topics.values[place] ?? 0);
          step(topics, place, error * (question[at] ?? 0));
        }
      }
      for (const [start, share] of own)
        for (let at = 0; at < size; at += 1) step(pieces, start + at, share * (slope[at] ?? 0));
    }
  return {
    vectorOf: (word) => {
      const starts = startsOf.get(word) ?? [];
      return Array.from(question, (_, at) =>
        starts.reduce((sum, start) => sum + (pieces.values[start + at] ?? 0) / Math.sqrt(starts.length), 0),
      );
    },
    labels: new Map(
      labels.map((label, index) => [label, [...topics.values.subarray(index * DIMENSIONS, (index + 1) * DIMENSIONS)]]),
    ),
  };
}
