/**
 * "Bedoelde je …?": the word of the site that a visitor meant. Words arrive folded. Runs in the browser.
 * Own code, since mistakes in Dutch are made by ear (ei and ij, d and t) and a plain edit distance knows nothing of that; the
 * kind `misspelled` of `npm run bench:search` shows what that brings.
 */

/** The sound of each word that was asked for: one slip after the other is compared with the same words. */
const heard = Object.create(null) as Record<string, string>;

/**
 * How a word sounds to somebody who writes Dutch by ear: ei/ij/y, ou/au, d/t at the end, k/c/qu, g/ch, s/z, f/v,
 * single or double letters. Two spellings with the same sound are taken for the same word.
 */
export const sound = (word: string): string =>
  (heard[word] ??= word
    .replace(/ij|ei|y/g, 'y')
    .replace(/au|ou/g, 'w')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/sch(?=$|e$|e?r|s)/g, 's')
    .replace(/ch/g, 'g')
    .replace(/qu/g, 'kw')
    .replace(/ck/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/ie/g, 'i')
    .replace(/oe/g, 'u')
    .replace(/dt$|d$/, 't')
    .replace(/b$/, 'p')
    .replace(/(.)\1+/g, '$1'));

/** Rows of the Belgian (azerty) and the Dutch (qwerty) keyboard: letters side by side or above each other. */
const KEYBOARDS = [
  ['azertyuiop', 'qsdfghjklm', 'wxcvbn'],
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
] as const;

const neighbours = new Set(
  KEYBOARDS.flatMap((rows) =>
    rows.flatMap((row, y) =>
      [...row].flatMap((key, x) =>
        [row[x + 1], rows[y + 1]?.[x], rows[y + 1]?.[x - 1]].flatMap((other) =>
          other ? [key + other, other + key] : [],
        ),
      ),
    ),
  ),
);

/** Letters that are mistaken for each other by ear: cheaper than any other change. */
const ALIKE = new Set([...'dt td kc ck sz zs fv vf gh hg iy yi bp pb ao ei ie uo ou ae ea'.split(' ')]);

const substitution = (a: string, b: string): number =>
  a === b ? 0 : ALIKE.has(a + b) ? 0.6 : neighbours.has(a + b) ? 0.7 : 1;

/** What two letters that changed places cost. */
const SWAPPED = 0.8;
/** What a swap saves at most: another letter costs 1. */
const SAVED = 0.2;

/**
 * Damerau-Levenshtein distance (optimal string alignment) in which likely slips cost less than a full mistake: a
 * neighbouring key 0.7, letters that sound alike 0.6, a letter doubled or not 0.5, two letters swapped 0.8. A wrong
 * first letter costs 0.4 more: people rarely miss it.
 * @param limit above this the answer is Infinity, found early
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit * 2) return Infinity;
  const gap = (word: string, at: number) => (word[at] === word[at - 1] ? 0.5 : 1);
  let before: number[] = [];
  let previous = [0];
  for (let j = 1; j <= b.length; j++) previous[j] = (previous[j - 1] ?? 0) + gap(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    const row = [(previous[0] ?? 0) + gap(a, i - 1)];
    let lowest = row[0] ?? 0;
    for (let j = 1; j <= b.length; j++) {
      const change = substitution(a[i - 1] ?? '', b[j - 1] ?? '');
      const first = i === 1 && j === 1 && change > 0 ? 0.4 : 0;
      let cost = Math.min(
        (previous[j - 1] ?? 0) + change + first,
        (previous[j] ?? 0) + gap(a, i - 1),
        (row[j - 1] ?? 0) + gap(b, j - 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + SWAPPED);
      row[j] = cost;
      lowest = Math.min(lowest, cost);
    }
    // Nothing further on is cheaper, but for a swap: that goes on from the row before, at most 1 cheaper than this one.
    if (lowest > limit + SAVED) return Infinity;
    before = previous;
    previous = row;
  }
  const total = previous[b.length] ?? Infinity;
  return total > limit ? Infinity : total;
}

/** What may differ, by length of the typed word: nothing up to three letters, two slips in a long word. */
const limitFor = (length: number): number =>
  length <= 3 ? 0 : length === 4 ? 0.8 : length === 5 ? 1 : length <= 8 ? 1.35 : 1.6;

/** A word of the running text must be this much nearer than one of a title. */
const RARER = 0.3;

/**
 * The known word that is nearest to a typed one.
 * @param known words of titles and headings: of two equally near words one of these wins
 * @param rarer words of the running text
 * @param most greatest distance, where less than usual is asked
 * @returns undefined when nothing is near enough to be a slip
 */
export function suggest(
  word: string,
  known: Iterable<string>,
  rarer: Iterable<string> = [],
  most = Infinity,
): string | undefined {
  const limit = Math.min(most, limitFor(word.length));
  if (limit === 0 || /\d/.test(word)) return undefined;
  const typedSound = sound(word);
  let best: string | undefined;
  let lowest = Infinity;
  const nearer = (candidate: string, malus: number) => {
    if (candidate.length < 4 || candidate === word) return;
    // Nobody types two letters too many in front: "opstellen" is another word than "stellen".
    if (word.endsWith(candidate) && word.length >= candidate.length + 2) return;
    const typed = distance(word, candidate, limit);
    const spoken = sound(candidate);
    // Same sound is a spelling mistake, whatever the letters; nearly the same sound still needs near letters.
    const cost =
      spoken === typedSound ? Math.min(typed, 0.4) : Math.min(typed, distance(typedSound, spoken, limit * 0.7) + 0.5);
    if (cost + malus < lowest && cost <= limit) [best, lowest] = [candidate, cost + malus];
  };
  for (const candidate of known) nearer(candidate, 0);
  for (const candidate of rarer) nearer(candidate, RARER);
  return best;
}
