/** Networks: the contents of their page and what each region has for them. */
import type { NetwerkData } from '../schemas/netwerken.ts';
import { find, type Catalog } from './catalog.ts';
import { contents, entrySections, type Heading } from './sections.ts';

/** A region in the list beside a network's text. */
export interface NetworkRegion {
  readonly name: string;
  readonly href: string;
  /** Names of the contacts there; empty where none is known. */
  readonly people: readonly string[];
}

/** The contents of a network page: its goals, the second-level headings of its text, its sources. */
export function networkHeadings(
  headings: readonly (Heading & { readonly depth: number })[],
  data: NetwerkData,
): Heading[] {
  const { goals, sources } = entrySections.netwerken;
  return [
    ...contents([goals], data),
    ...headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ slug, text })),
    ...contents([sources], data),
  ];
}

/**
 * The regions with this network's contacts, or none for a network without contacts per region.
 * @throws Error in Dutch when a contact doesn't exist
 */
export function networkRegions(
  catalog: Pick<Catalog, 'regions' | 'contacts'>,
  id: string,
  data: NetwerkData,
): NetworkRegion[] {
  if (!data.contactenPerRegio) return [];
  return catalog.regions.map((region) => {
    const contacts = region.data.netwerken.find(({ netwerk }) => netwerk === id)?.contacten ?? [];
    return {
      name: region.data.naam,
      href: `/regio/${region.id}/#${id}`,
      people: contacts.map(
        (contact) => find(catalog.contacts, contact, 'contacten', `content/regios/${region.id}.json`).data.naam,
      ),
    };
  });
}
