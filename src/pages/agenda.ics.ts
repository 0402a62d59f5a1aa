/** The whole agenda, for a calendar program. */
import type { APIRoute } from 'astro';
import { calendar } from '../model/agenda-calendar.ts';
import { calendarResponse, getCalendarItems } from '../queries/agenda.ts';
import { siteSettings } from '../queries/settings.ts';

export const GET: APIRoute = async ({ site }) =>
  calendarResponse(calendar(`Agenda van ${siteSettings.naam}`, await getCalendarItems(site)));
