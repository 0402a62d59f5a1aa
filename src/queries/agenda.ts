/** The agenda as calendars. */
import type { CalendarItem } from '../model/agenda-calendar.ts';
import { firmness } from '../model/agenda.ts';
import { find } from '../model/catalog.ts';
import { citation } from '../model/sources.ts';
import { getCatalog } from './catalog.ts';

/** Every item with what its calendar tells. @param site public address of the site */
export async function getCalendarItems(site: URL | undefined): Promise<CalendarItem[]> {
  const { agenda, sources } = await getCatalog();
  return agenda.map((entry) => ({
    ...entry,
    firmness: firmness(entry, citation(find(sources, entry.data.bron, 'bronnen', `content/agenda/${entry.id}.json`))),
    url: new URL(`/agenda/#${entry.id}`, site).href,
  }));
}

/** A calendar as an answer. */
export const calendarResponse = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
