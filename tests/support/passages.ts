/** Finds passages that stand on more than one page. */

/** One passage on two pages. */
export interface Repetition {
  readonly passage: string;
  readonly pages: readonly [string, string];
}

/** Letters and digits only, in lower case: punctuation and capitals make no other passage. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * Runs of `length` words that an earlier page already has. Overlapping runs are one passage: only where a repetition
 * begins is it reported, with at most 30 words. A text is a block: a run does not go on from one block into the next.
 */
export function repetitions(
  pages: readonly { path: string; blocks: readonly string[] }[],
  length: number,
): Repetition[] {
  const first = new Map<string, string>();
  const found: Repetition[] = [];
  for (const { path, blocks } of pages) {
    const own = new Map<string, string>();
    for (const words of blocks.map(wordsOf)) {
      let inside = false;
      for (let start = 0; start + length <= words.length; start += 1) {
        const run = words.slice(start, start + length).join(' ');
        const other = first.get(run);
        if (other && !inside) found.push({ passage: words.slice(start, start + 30).join(' '), pages: [other, path] });
        inside = other !== undefined;
        own.set(run, path);
      }
    }
    for (const [run, page] of own) if (!first.has(run)) first.set(run, page);
  }
  return found;
}
