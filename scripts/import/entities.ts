/** Finds the facts in a pasted page that need care: addresses, numbers, names, days, amounts, links that lost their address. */
import { findPhoneNumbersInText } from 'libphonenumber-js';
import { isRealDate } from '../../src/model/dates.ts';

/** Something found in a text. */
export interface Fact {
  /** In the form of the content files: an address in lower case, a number as `+32470123456`, a name as written. */
  readonly value: string;
  /** As written in the text. */
  readonly text: string;
  /** Where it begins in the text. */
  readonly at: number;
}

/** The first of each value, in the order of the text. */
export function firstOfEach(facts: readonly Fact[]): Fact[] {
  const ordered = facts.toSorted((a, b) => b.at - a.at);
  return [...new Map(ordered.map((fact) => [fact.value, fact])).values()].toSorted((a, b) => a.at - b.at);
}

const AT = String.raw`(?:@| ?[([] ?(?:at|apenstaartje) ?[)\]] ?)`;
const DOT = String.raw`(?:\.| ?[([] ?(?:dot|punt) ?[)\]] ?)`;
const EMAIL = new RegExp(
  String.raw`(?<![\p{L}\d._%+-])([\p{L}\d._%+-]{1,64})${AT}([\p{L}\d-]{1,63}(?:${DOT}[\p{L}\d-]{1,63}){1,5})`,
  'giu',
);

/** E-mail addresses in a text, each once; also those written as `naam (at) school.be`. */
export function findEmails(text: string): Fact[] {
  return firstOfEach(
    [...text.matchAll(EMAIL)].map((match) => ({
      value: `${match[1]}@${(match[2] ?? '').replace(new RegExp(DOT, 'giu'), '.')}`.toLowerCase(),
      text: match[0],
      at: match.index,
    })),
  );
}

/** Belgian telephone numbers in a text, in any usual notation that starts with 0, 00 or + (so no "2021-2022"). */
export function findPhones(text: string): Fact[] {
  // "02/123.45.67-0470/00.00.01" is two numbers.
  const apart = text.replace(/(?<=\d\d)[-–,;](?=0\d{1,3}[/ .])/g, '|');
  return firstOfEach(
    findPhoneNumbersInText(apart, 'BE')
      .filter((hit) => hit.number.countryCallingCode === '32' && hit.number.isValid())
      .map((hit) => ({ value: hit.number.number, text: text.slice(hit.startsAt, hit.endsAt), at: hit.startsAt }))
      .filter((hit) => /^\(?(?:\+|0)/.test(hit.text)),
  );
}

export interface FoundDate {
  readonly text: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` when the text names no day. */
  readonly iso: string;
}

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const NUMERIC = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/g;
const WRITTEN = new RegExp(`(?:(?<!\\d)(\\d{1,2})\\s+)?(${MONTHS.join('|')})\\s+((?:19|20)\\d{2})`, 'giu');

/** What stands before the day in the name of a decree, a decision or its publication. */
const LAW =
  /\b(?:decreet|wet|wetten|besluit|omzendbrief|verordening|richtlijn|arrest|kb|mb|cao)\b[^.;:\n]{0,120}\bvan\s*$|\bB\.?S\.?,?\s*$/iu;

const pad = (value: number | string): string => String(value).padStart(2, '0');

/**
 * Days and months in a text: `25/04/24`, `1-9-2020`, `25 april 2024`, `april 2024`. Only days that exist, and not those
 * that are part of the name of a decree.
 */
export function findDates(text: string): FoundDate[] {
  const named = (at: number): boolean => LAW.test(text.slice(Math.max(0, at - 140), at));
  const numeric = [...text.matchAll(NUMERIC)].flatMap((match) => {
    const year = (match[4] ?? '').length === 2 ? `20${match[4]}` : (match[4] ?? '');
    const iso = `${year}-${pad(match[3] ?? '')}-${pad(match[1] ?? '')}`;
    return isRealDate(iso) && !named(match.index) ? [{ text: match[0], iso }] : [];
  });
  const written = [...text.matchAll(WRITTEN)].flatMap((match) => {
    const month = `${match[3]}-${pad(MONTHS.indexOf((match[2] ?? '').toLowerCase()) + 1)}`;
    return named(match.index) ? [] : [{ text: match[0], iso: match[1] ? `${month}-${pad(match[1])}` : month }];
  });
  return [...numeric, ...written];
}

/** Whether a day or month lies before `today` (`YYYY-MM-DD`); a month is past when it is over. */
export const isPast = (iso: string, today: string): boolean => iso < today.slice(0, iso.length);

/** Amounts of money in a text, as written. */
export function findAmounts(text: string): string[] {
  const found =
    text.match(
      /(?:€\s*\d(?:[\d.]*\d)?(?:,\d{1,2}|,-)?|(?<![\d.,])\d(?:[\d.]*\d)?(?:,\d{1,2})?\s*(?:€|euro\b|EUR\b)|EUR\s*\d(?:[\d.]*\d)?(?:,\d{1,2})?)/gu,
    ) ?? [];
  return [...new Set(found.map((amount) => amount.trim()))];
}

const LOST_LINKS: readonly RegExp[] = [
  /\bklik(?:ken)?(?: je)? (?:hier|door|op (?:deze|de) (?:link|knop|kaart|foto))\b/giu,
  /\b(?:zie|lees|vind(?: je)?|bekijk|download|schrijf je|inschrijven(?: kan)?|raadpleeg|registreer je|ga)(?: \p{L}+){0,2} (?:hier|hierop)\b(?! (?:al|ook|niet|geen|rekening))/giu,
  /\bhier (?:te (?:raadplegen|vinden|lezen|downloaden)|terug ?te ?vinden|in voor)\b/giu,
  /\b(?:via|op) (?:deze|onderstaande|volgende) (?:link|pagina|website|webpagina)\b/giu,
  /\b(?:deze|onze|de) (?:brochure|folder|flyer|prijslijst|website)\b(?= (?:te lezen|te downloaden|te bekijken|na te lezen))/giu,
  /\b(?:interactieve kaart|onderstaande kaart|de kaart hieronder|kaart van Vlaanderen)\b/giu,
];

/** Words that were a link on the page ("klik hier", "deze brochure"), where the address didn't survive the copy. */
export function findLostLinks(text: string): string[] {
  const found = LOST_LINKS.flatMap((pattern) => text.match(pattern) ?? []);
  return found.filter(
    (words, index) =>
      !found.some((other, at) => at !== index && other.length > words.length && other.includes(words)) &&
      found.indexOf(words) === index,
  );
}
