/** The bigrams that tell where a question leads, and how they travel. Build time only; pure. */
import type { Bigram } from '../dutch/bigrams.ts';
import type { SenseBigram } from '../index/instant.ts';
import type { WordsPiece } from '../index/pieces.ts';
import { BIGRAMS } from '../weights.ts';

/** An example question: the stems of its telling words, its bigrams, and where it leads. */
interface Example {
  readonly stems: ReadonlySet<string>;
  readonly bigrams: readonly Bigram[];
  readonly label: string;
}

/** How often each of some things leads to each label. */
class Counts {
  readonly #of = new Map<string, Map<string, number>>();

  add(thing: string, label: string): void {
    const labels = this.#of.get(thing) ?? new Map<string, number>();
    this.#of.set(thing, labels.set(label, (labels.get(label) ?? 0) + 1));
  }

  of(thing: string): ReadonlyMap<string, number> {
    return this.#of.get(thing) ?? new Map<string, number>();
  }

  total(thing: string): number {
    return [...this.of(thing).values()].reduce((sum, each) => sum + each, 0);
  }
}

/**
 * The bigrams that tell most beside their word: by how much more likely where their examples lead is made by them than by the
 * word alone (log-likelihood ratio: Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, 1993).
 */
export function tellingBigrams(examples: readonly Example[]): Bigram[] {
  const words = new Counts();
  const pairs = new Counts();
  for (const { stems, bigrams, label } of examples) {
    for (const each of stems) words.add(each, label);
    for (const { pair } of bigrams) pairs.add(pair, label);
  }
  const ratioOf = ({ pair, stem: word }: Bigram): number => {
    const total = pairs.total(pair);
    return [...pairs.of(pair)].reduce((sum, [label, often]) => {
      const expected = (words.of(word).get(label) ?? 0) / words.total(word);
      return sum + often * Math.log((often / expected + BIGRAMS.doubt) / (total + BIGRAMS.doubt));
    }, 0);
  };
  const all = new Map(examples.flatMap(({ bigrams }) => bigrams.map((each) => [each.pair, each] as const)));
  const found = [...all.values()]
    .filter(({ pair }) => pairs.total(pair) >= BIGRAMS.seen)
    .map((bigram) => ({ bigram, tells: ratioOf(bigram) }))
    .sort((a, b) => b.tells - a.tells);
  const best = [...Map.groupBy(found, ({ bigram }) => bigram.stem).values()].flatMap((own) =>
    own.slice(0, BIGRAMS.each),
  );
  return best
    .sort((a, b) => b.tells - a.tells)
    .slice(0, BIGRAMS.most)
    .map(({ bigram }) => bigram);
}

/** Bigrams as they travel. */
export const packBigrams = (bigrams: readonly SenseBigram[]): WordsPiece['b'] =>
  Object.fromEntries(bigrams.map(({ pair, vector }) => [pair, vector]));
