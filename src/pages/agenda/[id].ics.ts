/** One item of the agenda, for a calendar program. */
import type { APIRoute } from 'astro';
import { calendar, type CalendarItem } from '../../model/agenda-calendar.ts';
import { calendarResponse, getCalendarItems } from '../../queries/agenda.ts';
import { getCatalog } from '../../queries/catalog.ts';

export async function getStaticPaths() {
  const { agenda } = await getCatalog();
  return agenda.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ site, params }) => {
  const items = await getCalendarItems(site);
  const [item] = items.filter(({ id }) => id === params['id']) as [CalendarItem];
  return calendarResponse(calendar(item.data.titel, [item]));
};
