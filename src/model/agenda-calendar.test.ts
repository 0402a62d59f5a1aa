import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendar, type CalendarItem } from './agenda-calendar.ts';
import { catalog } from './catalog.fixture.ts';

const items: CalendarItem[] = catalog.agenda.map((entry) => ({
  ...entry,
  firmness: 'Volgens een pagina zonder datum.',
  url: `https://voorbeeld.be/agenda/#${entry.id}`,
}));

/** Reads a calendar with another library than the one that wrote it. */
const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventsOf = (text: string) =>
  new Map(
    read(text)
      .getAllSubcomponents('vevent')
      .map((component) => [String(component.getFirstPropertyValue('uid')), new ICAL.Event(component)]),
  );
const text = calendar('Agenda', items);
const events = eventsOf(text);

/** The first days on which an event falls. */
function days(uid: string, count: number): string[] {
  const dates = events.get(uid)?.iterator();
  return Array.from({ length: count }, () => dates?.next().toString() ?? '');
}

describe('calendar', () => {
  it('names every event in the same way each time', () => {
    expect([...events.keys()]).toEqual([
      'kandidaten-van@trajectwijzer',
      'kandidaten-tot@trajectwijzer',
      'infosessie-dag@trajectwijzer',
    ]);
  });

  it('repeats the first day every year', () => {
    expect(days('kandidaten-van@trajectwijzer', 3)).toEqual(['2027-01-01', '2028-01-01', '2029-01-01']);
  });

  it('repeats the last day of February, in leap years too', () => {
    expect(text).toContain('RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1');
    expect(days('kandidaten-tot@trajectwijzer', 6)).toEqual([
      ...['2027-02-28', '2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29'],
    ]);
  });

  it('takes whole days, each one day long', () => {
    const last = events.get('kandidaten-tot@trajectwijzer');
    expect([last?.startDate.isDate, last?.duration.toSeconds()]).toEqual([true, 86_400]);
  });

  it('puts hours on the Belgian clock', () => {
    const session = events.get('infosessie-dag@trajectwijzer');
    expect(session?.startDate.zone?.tzid).toBe('Europe/Brussels');
    expect(session?.startDate.toJSDate().toISOString()).toBe('2024-04-25T12:30:00.000Z');
    expect(session?.endDate.toJSDate().toISOString()).toBe('2024-04-25T14:00:00.000Z');
  });

  it('says what is known, how firm it is and where it stands', () => {
    const first = events.get('kandidaten-van@trajectwijzer');
    expect(first?.summary).toBe('Vanaf vandaag: Kandidaat stellen');
    expect(first?.description).toBe('Je school stelt zich kandidaat. Volgens een pagina zonder datum.');
    expect(first?.component.getFirstPropertyValue('url')).toBe('https://voorbeeld.be/agenda/#kandidaten');
  });

  it('is stamped with the day of the check, so that the same content gives the same file', () => {
    const stamps = [...events.values()].map(({ component }) => String(component.getFirstPropertyValue('dtstamp')));
    expect(new Set(stamps)).toEqual(new Set(['2026-11-21T00:00:00Z']));
  });

  it('keeps to the lines of the format', () => {
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toMatch(/END:VCALENDAR\r\n$/);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75 || /\n/.test(line))).toEqual([]);
  });
});
