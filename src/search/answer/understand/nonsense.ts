/** Whether a question is of this site's field at all. Runs in the browser. */
import {
  AGAINST,
  CLEARLY_AGAINST,
  DOUBTFUL,
  ELSEWHERE,
  FIELD_SHARE,
  OFF_TOPIC,
  OUR_PHRASE,
  SURELY_AGAINST,
  TEXT_ONLY,
  TOGETHER,
  UNKNOWN,
} from '../../weights.ts';
import { stem } from '../../dutch/stem.ts';
import type { Postings } from '../rank/postings.ts';
import { topicsMeant } from '../rank/sense.ts';
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
  if (isOurs(word, postings) && postings.againstOf(word) < SURELY_AGAINST) return 1;
  const matches = [...postings.lookup.expand(word).values()];
  if (matches.length === 0) return TEXT_ONLY;
  if (matches.some(({ kind }) => kind !== 'beginning')) return postings.fieldOf(word) || undefined;
  return typing ? undefined : 0;
}

/** What a known word says of a question: how far it is of the field, and how far it speaks against that, 0 to 1. */
interface Says {
  readonly field: number;
  readonly against: number;
}

/** What it says on balance: below 0 that the question is not ours. */
const balance = ({ field, against }: Says): number => field - FIELD_SHARE - AGAINST * against;

const isClearlyAgainst = (says: Says): boolean => says.against >= CLEARLY_AGAINST && balance(says) < 0;

/** Whether a word tells by itself that a question may be none of ours, whatever place is named in it. */
export const isAgainst = (word: string, postings: Postings): boolean =>
  postings.isElsewhere(word) || isClearlyAgainst({ field: postings.fieldOf(word), against: postings.againstOf(word) });

/**
 * Whether too little of a question is of the field for any result to make sense: `paspoort aanvragen` is not about
 * applying for a trajectory. What speaks against it are words of questions that editors gave as not ours, and words that the
 * site lacks; those that only say what to do don't count. Where nothing clearly speaks against it, one word of the field
 * typed right is enough, and so is an everyday phrase.
 * @param ours what all words together tell, added to what each tells by itself
 */
function saysTooLittle(read: ReadWords, query: string, postings: Postings, typing: boolean, ours: number): boolean {
  const { words, ignored, unread, meant } = read;
  const corrected = new Set(meant.values());
  // A number is of no field: `aanmelden 2027`.
  const strangers = [...ignored, ...unread].filter((word) => !/^\d+$/.test(word));
  const said = words.flatMap((word): Says[] => {
    const against = postings.againstOf(word);
    const field = fieldOf(word, postings, typing) ?? (against > 0 ? postings.fieldOf(word, true) : undefined);
    // What was guessed says half, either way.
    const share = corrected.has(word) ? 0.5 : 1;
    return field === undefined ? [] : [{ field: share * field, against: share * against }];
  });
  // A word that only begins ours says no more than one that the site lacks.
  const known = said.filter(({ field, against }) => field > 0 || against > 0);
  const hasPhrase = postings.hasPhrase(query);
  if (!known.some(isClearlyAgainst)) {
    if (hasPhrase || words.some((word) => !corrected.has(word) && isOurs(word, postings))) return false;
    // Where no word is foreign, or one begins ours and stands alone, there is something to show.
    const isForeign = said.length > 1 && known.length < said.length;
    if (strangers.length === 0 && !isForeign) return false;
  }
  const lacking = strangers.filter((word) => !ENDS_IN_FIELD.test(word)).length;
  const strange = lacking + said.length - known.length;
  const sum = known.reduce((total, each) => total + balance(each), (hasPhrase ? OUR_PHRASE : 0) + ours);
  return sum < UNKNOWN * strange;
}

/** How likely it is that the question is none of ours, by its words together; undefined when too few of them tell. */
const shareElsewhere = ({ words }: ReadWords, query: string, postings: Postings): number | undefined =>
  topicsMeant(words, query, postings).find(({ entry }) => entry === ELSEWHERE)?.share;

/** Whether the words together tell that the question is none of ours, whatever place is among them. */
export const isElsewhere = (read: ReadWords, query: string, postings: Postings): boolean =>
  (shareElsewhere(read, query, postings) ?? 0) > OFF_TOPIC && !postings.hasPhrase(query);

/** Whether a question is none of this site's: its words tell so all together, or too little by themselves. */
export function isNonsense(read: ReadWords, query: string, postings: Postings, typing: boolean): boolean {
  if (postings.isPhrase(query)) return false;
  if (postings.hasPhrase(query, true) || isElsewhere(read, query, postings)) return true;
  const off = shareElsewhere(read, query, postings);
  return saysTooLittle(read, query, postings, typing, off === undefined ? 0 : TOGETHER * (DOUBTFUL - off));
}
