/** The passage of a long text that shows why it was found, with the words marked. Runs in the browser, with the full text. */
import { hitsIn, segments, type Segment, type WordScore } from './marks.ts';

/** Characters of a passage, about two lines. */
const LENGTH = 170;

/**
 * The stretch of a text in which most of the words looked for stand together.
 * @returns the passage and how many different words it marks; the beginning of the text when none is found
 */
export function passage(
  text: string,
  score: WordScore,
): { readonly segments: readonly Segment[]; readonly found: number } {
  const hits = hitsIn(text, score);
  if (text.length <= LENGTH * 1.2)
    return {
      segments: segments(
        text,
        hits.map(({ start, end }) => [start, end]),
      ),
      found: new Set(hits.map(({ word }) => word)).size,
    };

  let best = { from: 0, value: 0 };
  for (const first of hits) {
    const seen = new Map<string, number>();
    for (const { word, start, value } of hits)
      if (start >= first.start && start < first.start + LENGTH) seen.set(word, Math.max(seen.get(word) ?? 0, value));
    const value = [...seen.values()].reduce((sum, each) => sum + each, 0);
    if (value > best.value) best = { from: first.start, value };
  }
  const before = text.slice(0, best.from);
  const sentence = Math.max(before.lastIndexOf('. '), before.lastIndexOf('? ')) + 2;
  const near =
    best.from - sentence < LENGTH * 0.4 && sentence > 1
      ? sentence
      : Math.max(0, before.lastIndexOf(' ', best.from - 40) + 1);
  const from = best.from < 60 ? 0 : near;
  const cut = text.indexOf(' ', from + LENGTH);
  const to = cut === -1 ? text.length : cut;
  const marks = hits
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => [start - from, end - from] as const);
  const made = segments(text.slice(from, to), marks);
  const found = new Set(hits.filter(({ start, end }) => start >= from && end <= to).map(({ word }) => word)).size;
  return {
    segments: [
      ...(from > 0 ? [{ text: '… ', mark: false }] : []),
      ...made,
      ...(to < text.length ? [{ text: ' …', mark: false }] : []),
    ],
    found,
  };
}
