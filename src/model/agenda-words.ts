/** What the agenda says of a day and a period, in Dutch. Runs in the browser too. */
import { dayAfter, schoolYear, standing, type Rule, type Span, type State } from './agenda-days.ts';
import { formatDate } from './dates.ts';

/** What the words depend on. */
export interface Timed extends Rule {
  readonly soort: 'aanmelden' | 'activiteit';
  readonly uren?: { readonly van: string; readonly tot: string } | undefined;
  readonly volgendSchooljaar: boolean;
}

export interface TimeWords {
  readonly state: State;
  /** Where today stands: true on that day only. */
  readonly standing: string;
  /** The period in full, with its year: true on every day. */
  readonly period: string;
}

/** "14:30" → "14.30", "16:00" → "16". */
const hour = (time: string): string => time.replace(/^0/, '').replace(':00', '').replace(':', '.');

const year = (day: string): string => day.slice(0, 4);

/** "van 1 januari tot en met 28 februari 2027", "ten laatste op 28 februari 2027", "op 25 april 2024, van 14.30 tot 16 uur". */
export function spanWords({ from, to }: Span, uren?: Timed['uren']): string {
  if (from === undefined) return `ten laatste op ${formatDate(to)}`;
  if (from === to) return `op ${formatDate(to)}${uren ? `, van ${hour(uren.van)} tot ${hour(uren.tot)} uur` : ''}`;
  const start = year(from) === year(to) ? formatDate(from).replace(` ${year(from)}`, '') : formatDate(from);
  return `van ${start} tot en met ${formatDate(to)}`;
}

/** "voor schooljaar 2027-2028": the one after the school year in which the period ends. */
export function forSchoolYear({ to }: Span): string {
  const first = schoolYear(to) + 1;
  return `voor schooljaar ${String(first)}-${String(first + 1)}`;
}

const states: Readonly<Record<Timed['soort'], Readonly<Record<State, (span: Span, ended: string) => string>>>> = {
  aanmelden: {
    open: ({ to }) => `Nu open, nog tot en met ${formatDate(to)}`,
    deadline: ({ to }) => `Kan nog tot en met ${formatDate(to)}`,
    upcoming: ({ from = '' }) => `Opent op ${formatDate(from)}`,
    closed: ({ from }, ended) =>
      `Gesloten sinds ${formatDate(dayAfter(ended))}${from ? `, opent op ${formatDate(from)}` : ''}`,
    over: () => 'Voorbij',
  },
  activiteit: {
    open: ({ from, to }) => (from === to ? 'Vandaag' : `Nu bezig, nog tot en met ${formatDate(to)}`),
    deadline: ({ to }) => `Kan nog tot en met ${formatDate(to)}`,
    upcoming: ({ from = '' }) => `Begint op ${formatDate(from)}`,
    closed: ({ from = '' }) => `Voorbij, komt terug op ${formatDate(from)}`,
    over: () => 'Voorbij',
  },
};

/** What to say of an item on a day. @param today ISO day */
export function timeWords(item: Timed, today: string): TimeWords {
  const { state, span, ended = '' } = standing(item, today);
  const period = spanWords(span, item.uren);
  return {
    state,
    standing: states[item.soort][state](span, ended),
    period: item.volgendSchooljaar ? `${period}, ${forSchoolYear(span)}` : period,
  };
}
