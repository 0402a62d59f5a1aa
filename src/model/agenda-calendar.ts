/**
 * The agenda as iCalendar (RFC 5545). The same content gives the same bytes: nothing depends on the day of the build.
 * A yearly period becomes its first and its last day, each repeating by itself: the last day of February moves.
 */
import ical, {
  ICalCalendarMethod,
  ICalEventRepeatingFreq,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { AgendaData } from '../schemas/agenda.ts';
import { dayAfter, partsOf, spanIn, type Span } from './agenda-days.ts';
import type { Entry } from './catalog.ts';

/** Times of day in the content are Belgian ones. */
const ZONE = 'Europe/Brussels';

/** An item with what a calendar tells about it. */
export interface CalendarItem extends Entry<AgendaData> {
  /** How firm it is, in a sentence. */
  readonly firmness: string;
  /** Full address of the item on the site. */
  readonly url: string;
}

const atMidnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The library writes a time with a zone as the computer's own clock shows it. */
const onTheClock = (day: string, time: string): Date => new Date(`${day}T${time}`);

const wholeDays = ({ from, to }: Span) => ({
  allDay: true,
  start: atMidnight(from ?? to),
  end: atMidnight(dayAfter(to)),
});

const hours = (day: string, { van, tot }: { readonly van: string; readonly tot: string }) => ({
  timezone: ZONE,
  start: onTheClock(day, van),
  end: onTheClock(day, tot),
});

/** The first and the last day of a yearly period, from the first period on that ends after the entry was checked. */
function yearly(data: AgendaData): readonly (ICalEventData & { readonly part: string })[] {
  const year = Number(data.nagekeken.slice(0, 4));
  const { from, to } =
    [year, year + 1].map((each) => spanIn(data, each)).find((span) => span.to >= data.nagekeken) ??
    spanIn(data, year + 2);
  const repeating = (words: string) => {
    const { month, day } = partsOf(words);
    return { freq: ICalEventRepeatingFreq.YEARLY, byMonth: month + 1, byMonthDay: day };
  };
  const last = {
    part: 'tot',
    summary: `Laatste dag: ${data.titel}`,
    ...wholeDays({ to }),
    repeating: repeating(data.tot),
  };
  if (data.van === undefined || from === undefined) return [last];
  const first = {
    part: 'van',
    summary: `Vanaf vandaag: ${data.titel}`,
    ...wholeDays({ to: from }),
    repeating: repeating(data.van),
  };
  return [first, last];
}

/** What happens once: whole days, or hours on one day. */
function once({ titel, van, tot, uren }: AgendaData) {
  const when = uren ? hours(tot, uren) : wholeDays({ ...(van !== undefined && { from: van }), to: tot });
  return { part: 'dag', summary: titel, ...when };
}

function eventsOf({ id, data, firmness, url }: CalendarItem): ICalEventData[] {
  return (data.jaarlijks ? yearly(data) : [once(data)]).map(({ part, ...event }) => ({
    ...event,
    id: `${id}-${part}@trajectwijzer`,
    stamp: atMidnight(data.nagekeken),
    description: [data.tekst, data.opmerking, firmness].filter(Boolean).join(' '),
    url,
    transparency: ICalEventTransparency.TRANSPARENT,
  }));
}

/** The library writes the name of a calendar as it is, where a comma or a new line would mean something. */
const escaped = (name: string): string => name.replace(/\s+/g, ' ').replace(/[\\;,]/g, String.raw`\$&`);

/**
 * A calendar of these items.
 * @param name what a calendar program calls it
 */
export function calendar(name: string, items: readonly CalendarItem[]): string {
  const made = ical({
    name: escaped(name),
    prodId: { company: 'trajectwijzer', product: 'agenda', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: (zone) => tzlib_get_ical_block(zone)[0] ?? null },
    events: items.flatMap(eventsOf),
  });
  return `${made.toString()}\r\n`;
}
