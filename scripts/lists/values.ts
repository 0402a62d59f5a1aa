/** From the cells of a list to the values that the content keeps. */
import { formatDate, isRealDate } from '../../src/model/dates.ts';
import { findDates, findEmails, findPhones } from '../import/entities.ts';

export interface Value {
  readonly value?: string;
  /** What was left out, and why. */
  readonly remark?: string;
}

const first = (values: readonly string[], cell: string, what: string): Value => {
  const [value, ...others] = values;
  if (value === undefined) return { remark: `"${cell}" is geen ${what}: weggelaten` };
  return others.length === 0
    ? { value }
    : { value, remark: `${others.join(' en ')} weggelaten: er is plaats voor één ${what}` };
};

/** The first address in a cell, in lower case; also from `An (at) voorbeeld.be` and `mailto:`. */
export const emailIn = (cell: string): Value =>
  first(
    findEmails(cell.replace(/^mailto:/i, '')).map(({ value }) => value),
    cell,
    'mailadres',
  );

/** The first Belgian number in a cell, as `+32470123456`; a sheet may have eaten the 0 in front. */
export const phoneIn = (cell: string): Value =>
  first(
    findPhones(/^[1-9]\d[\d ./]{6,11}$/.test(cell) ? `0${cell}` : cell).map(({ value }) => value),
    cell,
    'Belgisch telefoonnummer',
  );

/** A web address; `www.voorbeeld.be` gets its `https://`. */
export function websiteIn(cell: string): Value {
  const address = /^https?:\/\//i.test(cell) ? cell : `https://${cell}`;
  const fits = /^https?:\/\/[^\s/@]+\.\p{L}{2,}(?:[/?#]\S*)?$/iu.test(address) && URL.canParse(address);
  return fits ? { value: new URL(address).href } : { remark: `"${cell}" is geen webadres: weggelaten` };
}

/**
 * When somebody was trained: a year, a school year ("2021-22" becomes "schooljaar 2021-2022"), a month or a day.
 * @param today ISO day: what lies ahead is no answer
 * @returns undefined when the cell names no year, or one to come
 */
export function sinceIn(cell: string, today: string): string | undefined {
  const school = /^(?:schooljaar )?(20\d\d) ?[-–/] ?(?:20)?(\d\d)$/i.exec(cell);
  if (school) {
    const [from, to] = [Number(school[1]), 2000 + Number(school[2])];
    return to === from + 1 && `${from}-09-01` <= today ? `schooljaar ${from}-${to}` : undefined;
  }
  const day = isRealDate(cell) ? cell : findDates(cell)[0]?.iso;
  if (day !== undefined) return day <= today ? formatDate(day.slice(0, 7)) : undefined;
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(cell)?.[0];
  return year !== undefined && year <= today.slice(0, 4) && cell.length <= 60 ? cell : undefined;
}

/** What somebody does, as a sentence: "brugfiguur" becomes "Brugfiguur." */
export function sentenceOf(text: string): string {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}
