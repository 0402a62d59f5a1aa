/** Dates of the content: ISO 8601 strings in, Dutch text out. No time zones: a date is a calendar day. */

/** Made once: making one takes longer than a thousand dates in it. */
const MONTH_WORDS = new Intl.DateTimeFormat('nl-BE', { year: 'numeric', month: 'long', timeZone: 'UTC' });
const DAY_WORDS = new Intl.DateTimeFormat('nl-BE', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const BRUSSELS_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether `value` is `YYYY-MM-DD` and that day exists (2024-02-30 doesn't). */
export function isRealDate(value: string): boolean {
  const match = DAY.exec(value);
  if (!match) return false;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const parsed = new Date(Date.UTC(year, month - 1, date));
  return year >= 1900 && parsed.getUTCMonth() === month - 1 && parsed.getUTCDate() === date;
}

/** Whether `value` is an existing day, month (`2024-03`) or year (`2024`). */
export function isRealPartialDate(value: string): boolean {
  if (/^\d{4}$/.test(value)) return isRealDate(`${value}-01-01`);
  if (/^\d{4}-\d{2}$/.test(value)) return isRealDate(`${value}-01`);
  return isRealDate(value);
}

/**
 * Writes a full or partial ISO date in Dutch: `2024-04-25` → "25 april 2024", `2024-03` → "maart 2024", `2024` → "2024".
 * @throws RangeError when the date doesn't exist.
 */
export function formatDate(value: string): string {
  if (!isRealPartialDate(value)) throw new RangeError(`Not an ISO date: "${value}"`);
  const [year = '', month, day] = value.split('-');
  if (!month) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')));
  return (day ? DAY_WORDS : MONTH_WORDS).format(date);
}

/** Months from one ISO day, month or year to an ISO day; the day of the month doesn't count. */
export function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 1] = from.split('-').map(Number);
  const [lastYear = 0, lastMonth = 1] = to.split('-').map(Number);
  return (lastYear - year) * 12 + lastMonth - month;
}

/** Today's calendar day in Belgium as `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  return BRUSSELS_DAY.format(now);
}
