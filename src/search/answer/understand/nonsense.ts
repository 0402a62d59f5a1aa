/** Whether a question is of this site's field at all. Runs in the browser. */
import { AGAINST, FIELD_SHARE, TEXT_ONLY } from '../../weights.ts';
import { stem } from '../../dutch/stem.ts';
import type { Postings } from '../rank/postings.ts';
import type { ReadWords } from './query.ts';

/** What the site is about, as stems: a word that is one of these, or a compound with one, says by itself that it is ours. */
const FIELD_STEMS = new Set(
  (
    'armoede clb gezin jeugdhulp jongere kansarm klas krijt leerling leraar onderwijs ouder school spijbelen uitval ' +
    'child children ecole eleve enfant parents pupil student'
  )
    .split(' ')
    .map(stem),
);

/** A compound of ours that the site does not use: nijverheidsschool. */
const ENDS_IN_FIELD = /.(?:school|scholen|klas|klassen|leerling|leerlingen|onderwijs|leraar|leerkracht)$/;

const isOurs = (word: string, { lookup }: Postings): boolean =>
  [word, ...lookup.partsOf(word)].some((part) => FIELD_STEMS.has(stem(part)));

/**
 * How far a known word is of the field, 0 to 1; undefined for one that only says what to do and not about what, since it
 * leads to general pages alone (aanvragen, prijs, telefoon). A word that only begins another is none of ours, unless it is
 * still being typed.
 */
function fieldOf(word: string, postings: Postings, typing: boolean): number | undefined {
  const matches = [...postings.lookup.expand(word).values()];
  if (matches.length === 0) return TEXT_ONLY;
  if (matches.some(({ kind }) => kind !== 'beginning')) return postings.fieldOf(word) || undefined;
  return typing ? undefined : 0;
}

/**
 * Whether too little of a question is of the field for any result to make sense: `paspoort aanvragen` is not about
 * applying for a trajectory. Words that the site lacks count against it, those that only say what to do don't count; one
 * word of the field typed right is enough, and so is an everyday phrase.
 */
export function isNonsense(read: ReadWords, query: string, postings: Postings, typing: boolean): boolean {
  const { words, ignored, unread, meant } = read;
  if (postings.hasPhrase(query, true)) return true;
  const elsewhere = words.filter((word) => postings.isElsewhere(word)).length;
  if (elsewhere === 0 && postings.hasPhrase(query)) return false;
  const strange = [...ignored, ...unread].filter((word) => !ENDS_IN_FIELD.test(word)).length;
  const unknown = strange + elsewhere * AGAINST;
  const corrected = new Set(meant.values());
  if (elsewhere === 0 && words.some((word) => !corrected.has(word) && isOurs(word, postings))) return false;
  const fields = words.flatMap((word) => {
    if (postings.isElsewhere(word)) return [];
    const field = isOurs(word, postings) ? 1 : fieldOf(word, postings, typing);
    return field === undefined ? [] : [corrected.has(word) ? field / 2 : field];
  });
  // Where no word is foreign, or one begins ours and stands alone, there is something to show.
  if (unknown === 0 && (fields.length < 2 || !fields.includes(0))) return false;
  const sum = fields.reduce((total, field) => total + field, 0);
  return sum < FIELD_SHARE * (fields.length + unknown);
}
