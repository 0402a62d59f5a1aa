/**
 * Days of the agenda: yearly days in words, the period that counts on a given day, and where that day stands to it.
 * Runs in the browser too. Days are ISO days (`2027-02-28`), which sort as text; both ends of a period belong to it.
 */

const MONTHS = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

/** What a day of every year looks like, as the source of a regular expression: `1 januari`, `eind februari`. */
export const DAY_OF_YEAR = `(?:eind|[1-9]|[12]\\d|3[01]) (?:${MONTHS.join('|')})`;

/** When an item of the agenda is: words of a year's days, or full dates. */
export interface Rule {
  readonly jaarlijks: boolean;
  readonly van?: string | undefined;
  readonly tot: string;
}

/** A period; without a first day only its last is known. */
export interface Span {
  readonly from?: string;
  readonly to: string;
}

const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

const shift = (day: string, days: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return iso(year, month - 1, date + days);
};

/** The day after a day. */
export const dayAfter = (day: string): string => shift(day, 1);

const WHOLE = new RegExp(`^${DAY_OF_YEAR}$`);

/** A yearly day taken apart: its month from 0, and its day or -1 for the last one. @throws RangeError for other words */
export function partsOf(words: string): { readonly month: number; readonly day: number } {
  const [day = '', name = ''] = words.split(' ');
  const month = MONTHS.indexOf(name);
  if (!WHOLE.test(words)) throw new RangeError(`Not a day of every year: "${words}"`);
  return { month, day: day === 'eind' ? -1 : Number(day) };
}

/** A yearly day in one year: `eind februari` in 2028 is `2028-02-29`. @throws RangeError for other words */
export function dayIn(words: string, year: number): string {
  const { month, day } = partsOf(words);
  return day === -1 ? iso(year, month + 1, 0) : iso(year, month, day);
}

/** Whether words name a day that every year has: not 29 February, not 31 April. */
export function isDayOfYear(words: string): boolean {
  if (!WHOLE.test(words)) return false;
  const { month, day } = partsOf(words);
  return day === -1 || dayIn(words, 2026) === iso(2026, month, 1).slice(0, 8) + String(day).padStart(2, '0');
}

/** The period of a yearly rule that ends in a year; it may begin in the year before. */
export function spanIn({ van, tot }: Omit<Rule, 'jaarlijks'>, year: number): Span {
  const to = dayIn(tot, year);
  if (van === undefined) return { to };
  const from = dayIn(van, year);
  return { from: from <= to ? from : dayIn(van, year - 1), to };
}

/** The year in which the school year of a day begins: it runs from 1 September to 31 August. */
export const schoolYear = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0);

/**
 * - `open`: today lies in the period
 * - `deadline`: its last day is still to come, its first is not known
 * - `upcoming`: it has yet to begin
 * - `closed`: a yearly one, over for this school year
 * - `over`: one that doesn't come back
 */
export type State = 'open' | 'deadline' | 'upcoming' | 'closed' | 'over';

export interface Standing {
  readonly state: State;
  /** The period to tell about: the one that is on or comes next; of what is over, the one that was. */
  readonly span: Span;
  /** Last day of the period before, where it is closed. */
  readonly ended?: string;
}

/** Where a day stands to an item of the agenda. A yearly one counts as closed until its school year is over. */
export function standing(rule: Rule, today: string): Standing {
  const year = Number(today.slice(0, 4));
  const span = rule.jaarlijks
    ? [year, year + 1].map((each) => spanIn(rule, each)).find(({ to }) => to >= today)
    : { ...(rule.van !== undefined && { from: rule.van }), to: rule.tot };
  if (!span) throw new RangeError(`No period of "${rule.tot}" from ${today} on`);
  if (span.to < today) return { state: 'over', span };
  if (span.from !== undefined && span.from <= today) return { state: 'open', span };
  if (rule.jaarlijks) {
    const ended = spanIn(rule, Number(span.to.slice(0, 4)) - 1).to;
    if (schoolYear(ended) === schoolYear(today)) return { state: 'closed', span, ended };
  }
  return { state: span.from === undefined ? 'deadline' : 'upcoming', span };
}
