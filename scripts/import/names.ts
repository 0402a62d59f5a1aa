/** Names of people in a pasted page. */
import { type Fact, firstOfEach } from './entities.ts';

const WORD = String.raw`\p{Lu}[\p{Ll}’']+(?:-\p{Lu}\p{Ll}+)?`;
const NAME = String.raw`${WORD}(?: (?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Dd]’)\s?){0,2}${WORD}){0,3}`;
const ROLES =
  'coördinator|directeur|directrice|medewerker|stafmedewerker|voorzitter|projectleider|begeleider|brugfiguur|zorgcoördinator';

/** How a sentence uses a name in full, without an address or number beside it. */
const USES: readonly RegExp[] = [
  String.raw`(?:[Cc]ontacteer|[Cc]ontact (?:op )?met|[Bb]el(?: naar)?|[Mm]ail(?: naar)?|[Cc]ontactgegevens|[Cc]ontactpersoon:?|[Cc]oördinator:) (${NAME})`,
  String.raw`(${NAME})(?: [–-] |, | \()(?:\S+@|${ROLES})`,
  String.raw`[Mm]inister(?: van \p{Lu}\p{L}+(?: en \p{Lu}\p{L}+)*)? (${NAME})`,
].map((pattern) => new RegExp(pattern, 'gdu'));

/** Right before an address or number: one or two first names and a bracket, or a full name and a label. */
const BEFORE: readonly RegExp[] = [
  String.raw`(?:(${NAME}) en )?(${NAME}) ?\($`,
  String.raw`(?:(${NAME}) en )?(${NAME}),?(?: *[–:;|(-]| op| via| \p{L}*(?:tel|telefoon|gsm|mobiel|mail)\b\.?:?)* *$`,
].map((pattern) => new RegExp(pattern, 'du'));

/** Words that begin a sentence or a line, and are no first name. */
const OPENING =
  /^(?:Contacteer|Contactgegevens|Contactpersoon|Contact|Bel|Mail|Vraag|Neem|Via|Bij|Met|Voor|Info|De|Het|Een|En) /;

/** Whether a line is nothing but a name of two words or more, and no other words with capitals. */
export const isName = (text: string): boolean =>
  text.includes(' ') && new RegExp(`^${NAME}$`, 'u').test(text) && !OPENING.test(text);

function namesIn(match: RegExpExecArray, offset: number): Fact[] {
  return [1, 2].flatMap((group) => {
    const text = match[group];
    const start = match.indices?.[group]?.[0];
    if (text === undefined || start === undefined) return [];
    const value = text.replace(OPENING, '');
    return [{ value, text: value, at: offset + start + text.length - value.length }];
  });
}

/**
 * Names in a passage, from how it uses them: before an address or number, after "contacteer", before ", coördinator".
 * A first name alone counts only before a bracket with an address or number.
 * @param facts the addresses and numbers in the passage
 */
export function findPeople(text: string, facts: readonly Fact[]): Fact[] {
  const full = (fact: Fact): boolean => fact.value.includes(' ');
  const found = USES.flatMap((use) => [...text.matchAll(use)].flatMap((match) => namesIn(match, 0).filter(full)));
  for (const { at } of facts) {
    const from = Math.max(0, at - 90);
    const [bracket, label] = BEFORE.map((pattern) => pattern.exec(text.slice(from, at)));
    if (bracket) found.push(...namesIn(bracket, from));
    else if (label) found.push(...namesIn(label, from).filter(full));
  }
  return firstOfEach(found);
}
