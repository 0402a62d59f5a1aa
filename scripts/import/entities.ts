/** Finds the facts in a pasted page that need care: addresses, numbers, days, amounts, links that lost their address. */
import { findPhoneNumbersInText } from 'libphonenumber-js';

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** E-mail addresses in a text, in lower case, each once. */
export function findEmails(text: string): string[] {
  const found =
    text.match(/(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu) ?? [];
  return [...new Set(found.map((address) => address.toLowerCase()))];
}

export interface FoundPhone {
  /** E.164, as `+32470123456`. */
  readonly number: string;
  /** As written in the text. */
  readonly text: string;
}

/** Belgian telephone numbers in a text, in any usual notation that starts with 0, 00 or + (so no "2021-2022"). */
export function findPhones(text: string): FoundPhone[] {
  return findPhoneNumbersInText(text, 'BE')
    .filter((hit) => hit.number.countryCallingCode === '32' && hit.number.isValid())
    .map((hit) => ({ number: hit.number.number, text: text.slice(hit.startsAt, hit.endsAt) }))
    .filter((hit) => /^\(?(?:\+|0)/.test(hit.text));
}

export interface FoundDate {
  readonly text: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` when the text names no day. */
  readonly iso: string;
}

const pad = (value: number | string): string => String(value).padStart(2, '0');

/** Days and months in a text: `25/04/24`, `1-9-2020`, `25 april 2024`, `april 2024`. Only days that exist. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(/(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/g)) {
    const [day, month] = [Number(match[1]), Number(match[3])];
    const year = (match[4] ?? '').length === 2 ? `20${match[4]}` : (match[4] ?? '');
    const iso = `${year}-${pad(month)}-${pad(day)}`;
    const real = new Date(`${iso}T00:00:00Z`);
    if (!Number.isNaN(real.valueOf()) && real.toISOString().startsWith(iso)) found.push({ text: match[0], iso });
  }
  const months = new RegExp(`(?:(?<!\\d)(\\d{1,2})\\s+)?(${MONTHS.join('|')})\\s+((?:19|20)\\d{2})`, 'giu');
  for (const match of text.matchAll(months)) {
    const month = pad(MONTHS.indexOf((match[2] ?? '').toLowerCase()) + 1);
    found.push({ text: match[0], iso: match[1] ? `${match[3]}-${month}-${pad(match[1])}` : `${match[3]}-${month}` });
  }
  return found;
}

/** Whether a day or month lies before `today` (`YYYY-MM-DD`); a month is past when it is over. */
export const isPast = (iso: string, today: string): boolean => iso < today.slice(0, iso.length);

/** Amounts of money in a text, as written. */
export function findAmounts(text: string): string[] {
  const found =
    text.match(
      /(?:€\s*\d[\d.]*(?:,\d{1,2}|,-)?|(?<![\d.,])\d[\d.]*(?:,\d{1,2})?\s*(?:€|euro\b|EUR\b)|EUR\s*\d[\d.]*(?:,\d{1,2})?)/gu,
    ) ?? [];
  return [...new Set(found.map((amount) => amount.trim()))];
}

/** Words that were a link on the page ("klik hier", "deze brochure"), where the address didn't survive the copy. */
export function findLostLinks(text: string): string[] {
  const bare = text.replace(/\[[^\]]*\]\([^)]*\)/g, '');
  const patterns = [
    /\bklik(?:ken)?(?: je)? (?:hier|door|op (?:deze|de) (?:link|knop|kaart|foto))\b/giu,
    /\b(?:zie|lees|vind(?: je)?|bekijk|download|schrijf je|inschrijven(?: kan)?|raadpleeg|registreer je|ga)(?: \p{L}+){0,2} (?:hier|hierop)\b(?! (?:al|ook|niet|geen|rekening))/giu,
    /\bhier (?:te (?:raadplegen|vinden|lezen|downloaden)|terug ?te ?vinden|in voor)\b/giu,
    /\b(?:via|op) (?:deze|onderstaande|volgende) (?:link|pagina|website|webpagina)\b/giu,
    /\b(?:deze|onze|de) (?:brochure|folder|flyer|prijslijst|website)\b(?= (?:te lezen|te downloaden|te bekijken|na te lezen))/giu,
    /\b(?:interactieve kaart|onderstaande kaart|de kaart hieronder|kaart van Vlaanderen)\b/giu,
  ];
  const found = patterns.flatMap((pattern) => bare.match(pattern) ?? []);
  return found.filter(
    (text, index) =>
      !found.some((other, at) => at !== index && other.length > text.length && other.includes(text)) &&
      found.indexOf(text) === index,
  );
}

const NAME = String.raw`\p{Lu}[\p{Ll}’']+(?:-\p{Lu}\p{Ll}+)?(?: (?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Dd]’)\s?){0,2}\p{Lu}[\p{Ll}’']+(?:-\p{Lu}\p{Ll}+)?){0,3}`;

/**
 * Names of people in a text, from how the sentence uses them: before a bracketed address, after "contacteer" or
 * "contact op met", before ", coördinator". First names count only next to an address.
 */
export function findPeople(text: string): string[] {
  const found: string[] = [];
  const take = (pattern: string, full: boolean): void => {
    for (const match of text.matchAll(new RegExp(pattern, 'gu'))) {
      const names = [match[1], match[2]].filter((name): name is string => name !== undefined);
      found.push(...names.filter((name) => !full || name.includes(' ')));
    }
  };
  take(String.raw`(?:(${NAME}) en )?(${NAME}) ?\([^()\s]*@`, false);
  take(
    String.raw`(?:[Cc]ontacteer|[Cc]ontact (?:op )?met|[Bb]el(?: naar)?|[Mm]ail(?: naar)?|[Cc]ontactgegevens|coördinator:) (${NAME})`,
    true,
  );
  take(
    String.raw`(${NAME})(?: [–-] |, | \()(?:\S+@|coördinator|directeur|medewerker|stafmedewerker|voorzitter|projectleider)`,
    true,
  );
  take(String.raw`[Mm]inister(?: van \p{Lu}\p{L}+(?: en \p{Lu}\p{L}+)*)? (${NAME})`, true);
  return [...new Set(found)];
}
