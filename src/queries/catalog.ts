/** Fetches the whole content once per build and hands it, sorted, to the pure functions of the model. */
import { getCollection } from 'astro:content';
import type { Catalog, Entry, TextEntry } from '../model/catalog.ts';

interface Ordered {
  readonly data: { readonly volgorde: number };
}

const byOrder = (a: Ordered, b: Ordered) => a.data.volgorde - b.data.volgorde;
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
const plain = <Data>({ id, data }: { id: string; data: Data }): Entry<Data> => ({ id, data });
const withText = <Data>({ id, data, body = '' }: { id: string; data: Data; body?: string }): TextEntry<Data> => ({
  id,
  data,
  body,
});

async function load(): Promise<Catalog> {
  const [situations, offers, networks, pages, terms, regions, contacts, guides, agenda, sources, changes] =
    await Promise.all([
      getCollection('situaties'),
      getCollection('aanbod'),
      getCollection('netwerken'),
      getCollection('paginas'),
      getCollection('begrippen'),
      getCollection('regios'),
      getCollection('contacten'),
      getCollection('begeleiders'),
      getCollection('agenda'),
      getCollection('bronnen'),
      getCollection('wijzigingen'),
    ]);
  return {
    situations: situations.map(withText).sort(byOrder),
    offers: offers.map(withText).sort(byOrder),
    networks: networks.map(withText).sort(byOrder),
    pages: pages.map(withText).sort(byId),
    terms: terms.map(withText).sort(byId),
    regions: regions.map(plain).sort(byOrder),
    contacts: contacts.map(plain).sort(byId),
    guides: guides.map(plain).sort(byId),
    agenda: agenda.map(plain).sort(byId),
    sources: sources.map(plain).sort(byId),
    changes: changes.map(plain).sort(byId),
  };
}

let cached: Promise<Catalog> | undefined;

/** The content. Read once in a build; read anew for each request in `astro dev`, so that changes show. */
export function getCatalog(): Promise<Catalog> {
  if (import.meta.env.DEV) return load();
  return (cached ??= load());
}
