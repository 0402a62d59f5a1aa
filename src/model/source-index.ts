/** Every source with the pages that rest on it. */
import type { Catalog } from './catalog.ts';
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

/** Every place in the content that names a source, with the page where the reader sees it. */
function uses(catalog: Catalog): Use[] {
  const contactHref = (id: string) => {
    const region = catalog.regions.find(({ data }) => data.netwerken.some(({ contacten }) => contacten.includes(id)));
    return region ? `/regio/${region.id}/` : '/contact/';
  };
  return [
    ...catalog.offers.flatMap(({ id, data }) =>
      data.bronnen.map((source): Use => [source, { name: data.titel, href: `/aanbod/${id}/` }]),
    ),
    ...catalog.networks.flatMap(({ id, data }) =>
      data.bronnen.map((source): Use => [source, { name: data.titel, href: `/netwerken/${id}/` }]),
    ),
    ...catalog.pages.flatMap(({ id, data }) =>
      (data.bronnen ?? []).map((source): Use => [source, { name: data.titel, href: `/${id}/` }]),
    ),
    ...catalog.regions.flatMap(({ id, data }) =>
      [...data.netwerken.map(({ bron }) => bron), ...data.meer.flatMap(({ bronnen }) => bronnen)].map((source): Use => [
        source,
        { name: data.naam, href: `/regio/${id}/` },
      ]),
    ),
    ...catalog.contacts.flatMap(({ id, data }) =>
      [data.bron, ...(data.emailAnders ? [data.emailAnders.bron] : [])].map((source): Use => [
        source,
        { name: data.naam, href: contactHref(id) },
      ]),
    ),
    ...catalog.guides.map(({ data }): Use => [data.bron, { name: data.organisatie, href: '/kaart/' }]),
    ...catalog.terms.map(({ id, data }): Use => [data.bron, { name: data.term, href: `/begrippen/#${id}` }]),
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
