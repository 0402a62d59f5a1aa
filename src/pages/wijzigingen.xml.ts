/** What changed, as an Atom feed. */
import type { APIRoute } from 'astro';
import { changes } from '../model/changes.ts';
import { today } from '../model/dates.ts';
import { getCatalog } from '../queries/catalog.ts';
import { publisher, siteSettings } from '../queries/settings.ts';
import { changesFeed } from '../seo/changes-feed.ts';

export const GET: APIRoute = async ({ site }) => {
  const names = { site: siteSettings.naam, publisher: publisher?.name ?? siteSettings.naam };
  const { changes: entries, pages } = await getCatalog();
  const [lastRead = today()] = pages.map(({ data }) => data.nagekeken).toSorted((a, b) => b.localeCompare(a));
  return new Response(changesFeed(changes(entries), site, lastRead, names));
};
