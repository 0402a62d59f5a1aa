/** Where the site shows what an editor has open in the form: for its link "Bekijk de pagina" and for `npm run dev`. */
import { pageSections } from '../model/sections.ts';
import { pageOf } from '../model/routes.ts';
import type { CollectionName } from '../schemas/fields.ts';

/** Collections that one page shows together, each entry at a place of its own. */
const shown: Partial<Record<CollectionName, string>> = {
  agenda: '/agenda/#',
  begrippen: '/begrippen/#',
  bronnen: '/bronnen/#',
  contacten: `/contact/#${pageSections.contact.contacts.prefix}`,
  wijzigingen: `/stand-van-zaken/#${pageSections['stand-van-zaken'].change.prefix}`,
};

/**
 * Address of an entry on the site, from the root.
 * @returns undefined for what no page shows by itself
 */
export function previewOf(collection: string, id: string): string | undefined {
  if (collection === 'begeleiders') return `/kaart/#${pageSections.kaart.guides.id}`;
  const place = shown[collection as CollectionName];
  return place ? `${place}${id}` : pageOf(collection, id);
}

/**
 * The same as a template of the form, with `{{slug}}` for the name of the file. Sveltia takes one for a whole collection, and
 * some general pages stand elsewhere than at their name (`/`, `/aanbod/vergelijken/`): those have none.
 */
export function previewTemplate(collection: CollectionName): string | undefined {
  return collection === 'paginas' ? undefined : previewOf(collection, '{{slug}}');
}

/**
 * Address on the site of what stands open in the form.
 * @param hash of the form's address, e.g. `#/collections/aanbod/entries/groepstraject`
 */
export function previewAt(hash: string): string | undefined {
  const [, collection, id] = /^#\/collections\/([a-z]+)\/entries\/([a-z0-9-]+)/.exec(hash) ?? [];
  return collection && id ? previewOf(collection, id) : undefined;
}

/** Whether something stands open in the form, with a page or without. */
export const isOpen = (hash: string): boolean => /^#\/collections\/\w+\/(?:new|entries\/)/.test(hash);
