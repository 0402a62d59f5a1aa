/** Words of a query that may be the name of a place, and what stands around them. Runs in the browser. */

import { wordsIn } from './place-words.ts';

/** No place name has more words than this: Sint-Job-in-’t-Goor. */
const MAX_WORDS = 5;

/** Words that only say what kind of place follows. */
const KIND_OF_PLACE = /^(?:provincie|prov|regio|gewest|stad|gemeente|deelgemeente|postcode)$/i;
/** Words that a place follows. */
const BEFORE_PLACE = /^(?:in|te|uit|bij|nabij|rond|omgeving|regio|stad|gemeente|deelgemeente|provincie)$/i;

/** Words of a query that stand together: they may be a place. */
export interface Candidate {
  readonly name: string;
  /** The word before, if any. */
  readonly before: string;
  /** The last of its words. */
  readonly last: string;
  /** The other words, but for those that say what kind of place it is. */
  readonly rest: string;
  /** There are no other words, but for those that say what kind of place it is. */
  readonly isWhole: boolean;
  /** No word follows. */
  readonly isLast: boolean;
}

/** The candidates of a query, the longest first. */
export function* candidatesIn(query: string): Generator<Candidate> {
  const words = wordsIn(query);
  for (let length = Math.min(words.length, MAX_WORDS); length >= 1; length--)
    for (let start = 0; start + length <= words.length; start++) {
      const own = words.slice(start, start + length);
      const others = [...words.slice(0, start), ...words.slice(start + length)];
      const telling = others.filter((word) => !KIND_OF_PLACE.test(word));
      yield {
        name: own.join(' '),
        before: words[start - 1] ?? '',
        last: own.at(-1) ?? '',
        rest: telling.join(' '),
        isWhole: telling.length === 0,
        isLast: start + length === words.length,
      };
    }
}

/** With so few other words there is no room for a verb: what stands last is a name. */
const FEW = /^\S+(?: \S+)?$/;

/** Verbs and plurals end so. */
const OTHERS = /en$/i;

const isBehind = ({ name, before }: Candidate): boolean =>
  BEFORE_PLACE.test(before) && !(/^te$/i.test(before) && OTHERS.test(name));

/** Whether a name that the site has no other word for stands where places stand: `schooluitval mol`, `scholen in geel helpen`. */
export const isLikely = (candidate: Candidate): boolean =>
  isBehind(candidate) || (candidate.isLast && FEW.test(candidate.rest) && !OTHERS.test(candidate.name));

/** Whether a name is written as one, in a question that isn't: `begeleiding Geel`. */
export const isWrittenAsName = ({ name, before, rest }: Candidate): boolean =>
  before !== '' && /^\p{Lu}\p{Ll}/u.test(name) && !/(?<!^)(?<!\p{L})\p{Lu}\p{Ll}/u.test(rest);

/** Whether the words around make a place of a name that is an everyday word: `hulp in Peer`, but not `hulp te halen`. */
export const isMeant = (candidate: Candidate): boolean =>
  candidate.isWhole || (candidate.isLast && isBehind(candidate));
