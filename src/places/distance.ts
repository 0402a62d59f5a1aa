/** Typing mistakes. Runs in the browser: no Node, no imports. */

/**
 * How many mistakes apart two words are: a letter too many, too few, wrong, or two neighbours swapped (restricted
 * Damerau-Levenshtein distance).
 * @param most the answer is Infinity when it would be more than this; low numbers keep it quick
 */
export function mistakes(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? Infinity) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return Infinity;
    [before, row] = [row, next];
  }
  const found = row[b.length] ?? Infinity;
  return found <= most ? found : Infinity;
}
