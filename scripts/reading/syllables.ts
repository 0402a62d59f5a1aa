/** Counts syllables of Dutch words, by vowel groups. */

/** Vowels that sound as one, the longest first. A vowel with a trema starts a syllable of its own. */
const NUCLEUS = /aai|ooi|oei|eeu|ieu|ëi|üi|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|ai|ay|ey|oy|[aeiouyàâèêìîòôùûäëïöü]/g;

/** Parts of (mostly English) words whose letters say something else than how they sound, with their syllables. */
const SPECIAL: readonly (readonly [RegExp, number])[] = [
  [/coaches/g, 2],
  [/coach/g, 1],
  [/team/g, 1],
  [/online/g, 2],
  [/offline/g, 2],
  [/website/g, 2],
  [/google/g, 2],
  [/selfie/g, 2],
  [/museum/g, 3],
  [/petroleum/g, 4],
  [/lyceum/g, 3],
  [/e(?=inclusie)/g, 1],
];

const isAcronym = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

/**
 * The number of syllables in a word, at least 1. Letter words are spelt out: CLB has 3, vzw has 3. The parts of a word
 * with hyphens are counted apart. A number counts as 1; the accents of stress ("één") don't count.
 */
export function countSyllables(word: string): number {
  const parts = word.split(/[-/]/).filter(Boolean);
  if (parts.length > 1) return parts.reduce((sum, part) => sum + countSyllables(part), 0);
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters === '') return 1;
  if (isAcronym(letters)) return letters.length;
  let rest = letters
    .toLowerCase()
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC')
    .replace(/qu/g, 'kw');
  if (!/[aeiouyàâèêìîòôùûäëïöü]/.test(rest)) return rest.length;
  let count = 0;
  for (const [pattern, syllables] of SPECIAL) {
    rest = rest.replace(pattern, () => {
      count += syllables;
      return '.';
    });
  }
  return Math.max(1, count + (rest.match(NUCLEUS)?.length ?? 0));
}
