/** Learns from examples what each of their words says of where they lead. Build time only; pure. */
import { LEARNING } from '../weights.ts';

/** An example: what it is made of, and where it leads. */
export interface Example {
  readonly words: readonly string[];
  readonly label: string;
}

/** How much a word speaks for a label, in logits: 0 when it says nothing, below 0 when it speaks against it. */
export type Learned = (word: string, label: string) => number;

interface Weights {
  /** By label. */
  readonly values: Float64Array;
  /** Squares of the steps so far. */
  readonly steps: Float64Array;
}

/** The order of the examples in a round: another one each time, and the same in every build. */
function shuffled<Item>(items: readonly Item[], round: number): Item[] {
  const order = [...items];
  let state = round + 1;
  for (let last = order.length - 1; last > 0; last -= 1) {
    // Lehmer's generator, with the constants of Park and Miller (1988).
    state = (state * 48271) % 0x7fffffff;
    const other = state % (last + 1);
    const item = order[last] as Item;
    order[last] = order[other] as Item;
    order[other] = item;
  }
  return order;
}

/** Turns scores into probabilities that add up to 1, in place. */
function softmax(scores: Float64Array): void {
  const most = Math.max(...scores);
  let sum = 0;
  for (const [label, score] of scores.entries()) sum += scores[label] = Math.exp(score - most);
  for (const [label, score] of scores.entries()) scores[label] = score / sum;
}

/**
 * Multinomial logistic regression (https://en.wikipedia.org/wiki/Multinomial_logistic_regression) on the presence of words,
 * by stochastic gradient descent with a step of its own for each weight (AdaGrad: Duchi, Hazan and Singer, JMLR 12, 2011).
 */
export function learn(examples: readonly Example[]): Learned {
  const labels = [...new Set(examples.map(({ label }) => label))];
  const words = [...new Set(examples.flatMap((example) => example.words))];
  const weights = new Map(
    words.map((word): [string, Weights] => [
      word,
      { values: new Float64Array(labels.length), steps: new Float64Array(labels.length).fill(LEARNING.doubt) },
    ]),
  );
  const samples = examples.map((example) => ({
    right: labels.indexOf(example.label),
    share: 1 / Math.sqrt(example.words.length),
    own: example.words.flatMap((word) => weights.get(word) ?? []),
  }));
  const wrong = new Float64Array(labels.length);
  for (let round = 0; round < LEARNING.rounds; round += 1)
    for (const { right, share, own } of shuffled(samples, round)) {
      wrong.fill(0);
      for (const { values } of own)
        for (let label = 0; label < wrong.length; label += 1)
          wrong[label] = (wrong[label] ?? 0) + (values[label] ?? 0) * share;
      softmax(wrong);
      wrong[right] = (wrong[right] ?? 0) - 1;
      for (const { values, steps } of own)
        for (let label = 0; label < wrong.length; label += 1) {
          const step = (wrong[label] ?? 0) * share;
          const past = (steps[label] ?? 0) + step * step;
          steps[label] = past;
          values[label] = (values[label] ?? 0) - (LEARNING.rate * step) / Math.sqrt(past);
        }
    }
  return (word, label) => weights.get(word)?.values[labels.indexOf(label)] ?? 0;
}
