/**
 * A light Dutch stemmer, made for finding and not for linguistics: both the site's words and the visitor's go through
 * it, so a stem need not be a word, it only has to be the same for all forms. Words arrive folded (see words.ts).
 * Own code, since it must be the same in Node and in the browser, and know words that are made from each other (`root`);
 * the kind `inflected` of `npm run bench:search` shows what that brings.
 */

/** Plurals and forms that no rule covers, and other words for the same people. */
const IRREGULAR: Readonly<Record<string, string>> = {
  kinderen: 'kind',
  steden: 'stad',
  leden: 'lid',
  schepenen: 'schepen',
  kost: 'kosten',
  wegen: 'weg',
  leerkracht: 'leraar',
  leerkrachten: 'leraar',
  onderwijzer: 'leraar',
  onderwijzers: 'leraar',
  leraren: 'leraar',
  spijbelt: 'spijbelen',
};

/** `lokaal`, `lokale` → `lokal`: long vowels are written double only in closed syllables. */
const shortenVowels = (word: string): string => word.replace(/([aeou])\1(?=[^aeiou]|$)/g, '$1');

/** `uitvall` → `uitval`, and a voiced end as its voiceless partner: `reiz` → `reis`, `briev` → `brief`. */
const closeEnd = (word: string): string =>
  word
    .replace(/([bcdfgklmnprst])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');

const VOWEL = /[aeiouy]/;
/** Whether enough is left to still be a word: a vowel and three letters. */
const enough = (rest: string): boolean => rest.length >= 3 && VOWEL.test(rest);

/** A plural in -s: after an unstressed syllable (begeleiders), -ing, an open vowel (foto’s) or -de, -ge, -te, -ie. */
const PLURAL_S = /(?:er|el|en|em|ar|or|ing|aard|erd|[^aeou][ao]|[dgt]e|ie)s$/;

/** Endings of inflection, the longest first; the first that leaves a word is taken off. */
const ENDINGS: readonly (readonly [ending: RegExp, by: string])[] = [
  [/heden$/, 'heid'],
  [/(?:etjes?|(?<=[aeilnoruwy])tjes?|(?<=m)pjes?|(?<=[bdfgkpst])jes?)$/, ''],
  [/ende?$/, ''],
  [/en$/, ''],
  [/e$/, ''],
];

/**
 * The stem that all inflected forms of a word share: plural and singular, the forms of a verb in the present tense
 * and of an adjective. `coordinatoren`, `coordinator` → `cordinator`; `facturen`, `factuur` → `factur`.
 */
export function stem(word: string): string {
  let rest = IRREGULAR[word] ?? word;
  if (rest.length < 4 || /\d/.test(rest)) return rest;
  if (PLURAL_S.test(rest) && enough(rest.slice(0, -1))) rest = rest.slice(0, -1);
  for (const [ending, by] of ENDINGS) {
    if (!ending.test(rest)) continue;
    const shorter = rest.replace(ending, by);
    if (!enough(shorter)) continue;
    rest = shorter;
    break;
  }
  rest = closeEnd(shortenVowels(rest));
  // Third person and participle: `begeleidt`, `betaald`. The noun `traject` loses its t too, in all its forms alike.
  if (/[^aeiou][td]t?$|[ai]dt$/.test(rest) && enough(rest.replace(/[td]+$/, '')))
    rest = closeEnd(rest.replace(/[td]+$/, ''));
  else if (/[aeiou]d$/.test(rest) && rest.length > 5) rest = rest.slice(0, -1);
  return rest;
}

/** Separable particles, before `ge` in a participle: aangemeld, ingeschreven, afgehaakt. */
const PARTICLES = '(?:aan|af|bij|door|in|mee|na|om|op|over|toe|uit|voor|weg|samen)';
const PARTICIPLE = new RegExp(`^(${PARTICLES}?)ge(?=[a-z]{4})`);
/** Endings that make one word from another: the doer, the deed, the quality. */
const DERIVED = /(?:ingen|ing|sters|ster|aars|aar|ers|er|heid|baar|lijk|atie|aties|eer|eren|erend)$/;

/**
 * A coarser key, shared by words made from each other: begeleiden, begeleider and begeleiding; aanmelden, aanmelding
 * and aangemeld. A match on the root counts for less than one on the stem.
 */
export function root(word: string): string {
  const base = word.replace(PARTICIPLE, '$1');
  const shorter = base.replace(DERIVED, '');
  return stem(shorter.length >= 4 && VOWEL.test(shorter) ? shorter : base);
}
