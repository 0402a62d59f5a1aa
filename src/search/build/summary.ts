/** What a page or term is, in a line or two. Build time only; pure. */

/** Characters of a summary, about a line: all of them travel before the first result. */
const MAX = 60;
/** One sentence may be this much longer before it is cut. */
const SLACK = 1.35;

/** The first sentences that fit; at least one, cut at a word when it is too long by itself. */
export function summarize(text: string, max = MAX): string {
  const sentences = text.match(/[^.!?]+(?:[.!?]+(?!\s)[^.!?]+)*[.!?]*\s*/g) ?? [text];
  let summary = '';
  for (const sentence of sentences) {
    if (summary && (summary + sentence).trimEnd().length > max) break;
    summary += sentence;
  }
  summary = summary.trim();
  if (summary.length <= max * SLACK) return summary;
  return `${summary.slice(0, max).replace(/\s+\S*$/, '')}…`;
}
