/** One typing mistake, and no more. Runs in the browser: no Node, no imports. */

/**
 * Whether two words are the same or one mistake apart: a letter too many, too few, wrong, or two neighbours swapped
 * (Damerau-Levenshtein distance, restricted, at most 1). Linear in the length of the words.
 */
export function atMostOneMistake(a: string, b: string): boolean {
  if (a.length > b.length) return atMostOneMistake(b, a);
  if (b.length - a.length > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  if (b.length > a.length) return a.slice(start) === b.slice(start + 1);
  if (a.slice(start + 1) === b.slice(start + 1)) return true;
  return a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2);
}
