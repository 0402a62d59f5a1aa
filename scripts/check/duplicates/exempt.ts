/** Passages that may stand twice, because the file says so with a reason. */
import type { Passage } from './passages.ts';
import { wordsOf } from './words.ts';

export interface Exempted {
  readonly passages: readonly Passage[];
  /** Texts of exceptions that stand nowhere in the passages. */
  readonly unused: readonly string[];
}

/** Places where `needle` stands in the words of a passage. */
function occurrences({ words }: Passage, needle: readonly string[]): number[] {
  const found: number[] = [];
  for (let at = 0; at + needle.length <= words.length; at += 1)
    if (needle.every((word, step) => words[at + step]?.word === word)) found.push(at);
  return found;
}

/** Leaves the exempted texts out: what remains on either side becomes a passage of its own. */
export function exempt(passages: readonly Passage[], texts: readonly string[]): Exempted {
  let rest = [...passages];
  const unused: string[] = [];
  for (const text of texts) {
    const needle = wordsOf(text).map(({ word }) => word);
    if (needle.length === 0) continue;
    let used = false;
    rest = rest.flatMap((item) => {
      const places = occurrences(item, needle);
      if (places.length === 0) return [item];
      used = true;
      const cuts = [-needle.length, ...places, item.words.length];
      return cuts
        .slice(1)
        .map((to, index) => ({ ...item, words: item.words.slice((cuts[index] ?? 0) + needle.length, to) }));
    });
    if (!used) unused.push(text);
  }
  return { passages: rest, unused };
}
