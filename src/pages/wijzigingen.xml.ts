/** What changed, as an Atom feed. An entry keeps its id as long as its file keeps its name. */
import type { APIRoute } from 'astro';
import { Feed } from 'feed';
import { changes } from '../model/changes.ts';
import { today } from '../model/dates.ts';
import { pageSections } from '../model/sections.ts';
import { LOCALE } from '../model/site.ts';
import { getCatalog } from '../queries/catalog.ts';
import { publisher, siteSettings } from '../queries/settings.ts';

/** A day without an hour begins at midnight, universal time. */
const momentOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

export const GET: APIRoute = async ({ site }) => {
  const address = (path: string): string => new URL(path, site).href;
  const catalog = await getCatalog();
  const list = changes(catalog.changes);
  /** Of a site in which no change is described yet: the day on which its pages were last read again. */
  const [lastRead = today()] = catalog.pages.map(({ data }) => data.nagekeken).toSorted((a, b) => b.localeCompare(a));
  const page = `/stand-van-zaken/#${pageSections['stand-van-zaken'].changes.id}`;
  const feed = new Feed({
    id: address('/wijzigingen.xml'),
    title: `${siteSettings.naam}: wat veranderde`,
    description: 'Nieuwe en veranderde contacten, trajecten en teksten.',
    link: address(page),
    language: LOCALE,
    feedLinks: { atom: address('/wijzigingen.xml') },
    author: { name: publisher?.name ?? siteSettings.naam },
    updated: momentOf(list[0]?.on ?? lastRead),
    copyright: 'CC BY 4.0',
    generator: siteSettings.naam,
  });
  for (const { anchor, title, text, on, pages } of list)
    feed.addItem({
      id: address(`/stand-van-zaken/#${anchor}`),
      title,
      link: address(pages[0] ?? '/'),
      date: momentOf(on),
      description: text,
    });
  return new Response(feed.atom1());
};
