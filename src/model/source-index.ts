/** Every source with the pages that rest on it. */
import type { Catalog } from './catalog.ts';
import { pageOf } from './routes.ts';
import { citation, type Citation } from './sources.ts';

export interface SourceUse {
  readonly name: string;
  readonly href: string;
}

export interface SourceRow extends Citation {
  readonly usedBy: readonly SourceUse[];
}

export interface Publisher {
  readonly name: string;
  readonly sources: readonly SourceRow[];
}

type Use = readonly [source: string, use: SourceUse];

/** What one entry rests on, with the page where the reader sees it; nothing for an entry without a page. */
const use = (sources: readonly string[], name: string, href: string | undefined): Use[] =>
  href ? sources.map((source) => [source, { name, href }]) : [];

/** Every place in the content that names a source. */
function uses({ offers, networks, pages, regions, contacts, guides, terms }: Catalog): Use[] {
  const contactHref = (contact: string) => {
    const region = regions.find(({ data }) => data.netwerken.some(({ contacten }) => contacten.includes(contact)));
    return region ? pageOf('regios', region.id) : '/contact/';
  };
  return [
    ...offers.flatMap(({ id, data }) => use(data.bronnen, data.titel, pageOf('aanbod', id))),
    ...networks.flatMap(({ id, data }) => use(data.bronnen, data.titel, pageOf('netwerken', id))),
    ...pages.flatMap(({ id, data }) => use(data.bronnen ?? [], data.titel, pageOf('paginas', id))),
    ...regions.flatMap(({ id, data: { naam, netwerken, meer } }) =>
      use(
        [...netwerken.map(({ bron }) => bron), ...meer.flatMap(({ bronnen }) => bronnen)],
        naam,
        pageOf('regios', id),
      ),
    ),
    ...contacts.flatMap(({ id, data: { naam, bron, emailAnders } }) =>
      use([bron, ...(emailAnders ? [emailAnders.bron] : [])], naam, contactHref(id)),
    ),
    ...guides.flatMap(({ data }) => use([data.bron], data.organisatie, '/kaart/')),
    ...terms.flatMap(({ id, data }) => use([data.bron], data.term, `/begrippen/#${id}`)),
  ];
}

/** All sources by publisher, both in the order of the Dutch alphabet; each use once. */
export function sourceIndex(catalog: Catalog): Publisher[] {
  const collator = new Intl.Collator('nl-BE');
  const all = uses(catalog);
  const publishers = new Map<string, SourceRow[]>();
  for (const entry of catalog.sources) {
    const usedBy = new Map(all.filter(([source]) => source === entry.id).map(([, use]) => [use.href + use.name, use]));
    const rows = publishers.get(entry.data.uitgever) ?? [];
    rows.push({ ...citation(entry), usedBy: [...usedBy.values()] });
    publishers.set(entry.data.uitgever, rows);
  }
  return [...publishers]
    .map(([name, sources]) => ({ name, sources: sources.sort((a, b) => collator.compare(a.title, b.title)) }))
    .sort((a, b) => collator.compare(a.name, b.name));
}
