/** What a question asks for, beside what it is about: the meaning of a word, or two things side by side. Runs in the browser. */
import { fold, isFiller, isStopword, queryWords } from '../../dutch/words.ts';

/** Questions for a meaning, folded. */
const MEANING = new RegExp(
  '^(?:en )?(?:wat (?:is|zijn|betekent|betekenen|houdt|doet|wil\\b.* zeggen|bedoel\\w*)|waar(?:voor| )? ?sta(?:at|an)\\b|' +
    'what (?:is|are|does)|(?:qu ?est ce que )?c ?est quoi|que (?:signifie|veut dire))\\b|' +
    '\\b(?:betekenis|definitie|afkorting|betekent|verklaring|uitleg|uitleggen|leg\\b.*\\buit|meaning|definition)\\b|' +
    '\\bweten wat\\b.*\\b(?:is|zijn|betekent|doet)$|' +
    '\\bwat (?:is|zijn|betekent) (?:da|dat|dit|het|die)(?: (?:juist|precies|eigenlijk|nu|weer|ook))*$|' +
    '^hoe (?:heet|heten|noem)|\\bwelke? (?:term|woord)\\b|' +
    '^is (?:een |het )?.* (?:hetzelfde (?:als|van)|ook een)\\b|' +
    '^(?:ik |wij |we )?(?:ken|kennen|snap|begrijp|weet|weten)\\b.*\\b(?:niet|niks|niets|geen|term|woord)\\b',
);

/** Words that only ask for a meaning. */
const ASKING = new Set(
  'afkorting begrip definitie definition heet meaning noem term uitleggen verklaring woord'.split(' '),
);

const plain = (query: string): string =>
  fold(query)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a question asks what a word means: `wat is een CLB`, `betekenis brugfiguur`, `ik ken niks van prodia`. */
export const asksMeaning = (query: string): boolean => MEANING.test(plain(query));

/** The words of a question without those that only ask for a meaning, unless it has no others. */
export function withoutAsking(words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !ASKING.has(word));
  return rest.length > 0 ? rest : words;
}

/** Where somebody asks from, without a name: `in onze gemeente`, `bij ons in de buurt`. */
const WHERE =
  /\b(?<!\b(?:iemand|persoon) )(?:bij ons |bij mij |hier )?(?:(?:in|uit) (?:mijn|onze|ons|de|het|jullie|een|haar|zijn) (?:eigen )?(?:gemeente|stad|regio|provincie|buurt|streek|omgeving|dorp)|(?:van|voor) (?:mijn|onze|ons) (?:regio|provincie|buurt|streek|omgeving))\b/gi;

/** A question without where it is asked from, unless that is all that it says. */
export function withoutWhere(query: string): string {
  const rest = query.replace(WHERE, ' ');
  return queryWords(rest).some((word) => !isStopword(word) && !isFiller(word)) ? rest : query;
}

/** Between the two things of a comparison. */
const BETWEEN = /\s+(?:of|vs\.?|versus|en|met)\s+/i;
const COMPARING = /^.*?\b(?:verschil(?:len)?|onderscheid|vergelijk\w*)\b(?:\s+(?:tussen|van))?\s+|[?.!]+$/gi;

/**
 * The two things that a question compares: `verschil tussen X en Y`, `X of Y`, `X vs Y`. Whether both are on the site is
 * for whoever ranks them.
 * @returns undefined when it compares nothing
 */
export function comparedIn(query: string): readonly [string, string] | undefined {
  const rest = query.trim().replace(COMPARING, '');
  const compares = rest !== query.trim().replace(/[?.!]+$/, '');
  const [first, second, more] = rest.split(compares ? BETWEEN : /\s+(?:of|vs\.?|versus)\s+/i);
  return first && second && more === undefined ? [first, second] : undefined;
}
