/** What changed, as an Atom feed. An entry keeps its id as long as its file keeps its name. */
import { Feed } from 'feed';
import type { Change } from '../model/changes.ts';
import { pageSections } from '../model/sections.ts';
import { LOCALE } from '../model/site.ts';

/** A day without an hour begins at midnight, universal time. */
const momentOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The library says of titles and summaries that they are HTML: readers take a "<" in ours for a tag. */
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * @param list the changes, newest first
 * @param site address of the site
 * @param lastRead ISO day on which the pages were last read again: the feed's own, where no change is described yet
 * @param names of the site and of who publishes it
 */
export function changesFeed(
  list: readonly Change[],
  site: URL | undefined,
  lastRead: string,
  names: { readonly site: string; readonly publisher: string },
): string {
  const address = (path: string): string => new URL(path, site).href;
  const page = `/stand-van-zaken/#${pageSections['stand-van-zaken'].changes.id}`;
  const feed = new Feed({
    id: address('/wijzigingen.xml'),
    title: `${names.site}: wat veranderde`,
    description: 'Nieuwe en veranderde contacten, trajecten en teksten.',
    link: address(page),
    language: LOCALE,
    feedLinks: { atom: address('/wijzigingen.xml') },
    author: { name: names.publisher },
    updated: momentOf(list[0]?.on ?? lastRead),
    copyright: 'CC BY 4.0',
    generator: names.site,
  });
  for (const { anchor, title, text, on, pages } of list)
    feed.addItem({
      id: address(`/stand-van-zaken/#${anchor}`),
      title: asHtml(title),
      link: address(pages[0] ?? '/'),
      date: momentOf(on),
      description: asHtml(text),
    });
  return feed.atom1();
}
