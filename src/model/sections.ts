/**
 * Places on pages that a link can point to, one line each: what the templates make, beside the headings of a text.
 * The models make the contents of a page from these, and the check knows from these what an editor can link to.
 */
import type { entryPages, PageId } from './pages.ts';

export interface Section {
  readonly id: string;
  /** Its heading; a field has none. */
  readonly title?: string;
  /** Field of the page's entry without which the place isn't there: a list that holds something, or `true`. */
  readonly needs?: string;
}

/** A place for each entry of a collection, named after its file. */
export interface NamedPlaces {
  readonly of: string;
  /** Stands before the name of the file. */
  readonly prefix?: string;
  /** Field of the named entry without which it has no place. */
  readonly needs?: string;
}

type Sections = Readonly<Record<string, Section | NamedPlaces>>;

const finder: Section = { id: 'plaats' };
const brief = { id: 'in-het-kort', title: 'In het kort' };
export const sources = { id: 'bronnen', title: 'Hoe weten we dit?' };

/** On the page of each entry, by collection. */
export const entrySections = {
  situaties: { finder: { ...finder, needs: 'perPlaats' } },
  aanbod: {
    brief: { id: 'in-het-kort', title: 'Iets voor jullie?' },
    apply: { id: 'aanmelden', title: 'Aanmelden' },
    phases: { id: 'hoe-verloopt-het', title: 'Hoe verloopt het?', needs: 'fasen' },
    conditions: { id: 'voorwaarden', title: 'Voorwaarden', needs: 'voorwaarden' },
    sources,
  },
  netwerken: {
    brief,
    goals: { id: 'doelen', title: 'Wat wil het netwerk?', needs: 'doelen' },
    sources,
  },
  regios: {
    networks: { of: 'netwerken', needs: 'contactenPerRegio' },
    guides: { id: 'lokale-begeleiders' },
    situations: { of: 'situaties', needs: 'perPlaats' },
  },
} as const satisfies Record<keyof typeof entryPages, Sections>;

/** On the other pages. */
export const pageSections = {
  start: {
    finder,
    situations: { id: 'situaties', title: 'Wat speelt er?' },
    offers: { id: 'aanbod', title: 'Hulp tegen armoede en schoolkosten' },
    regions: { id: 'regios', title: 'Of kies je regio' },
  },
  wegwijzer: { finder },
  gemeente: { finder },
  kaart: {
    finder,
    choice: { id: 'regios', title: 'Kies een regio' },
    regions: { of: 'regios' },
    guides: { id: 'begeleiders', title: 'Lokale begeleiders en partners' },
    about: { id: 'over-de-kaart', title: 'Over deze kaart' },
  },
  data: { files: { id: 'bestanden', title: 'De bestanden' } },
  agenda: { items: { of: 'agenda' } },
  bronnen: { sources: { of: 'bronnen' } },
  'stand-van-zaken': {
    changes: { id: 'wat-veranderde', title: 'Wat veranderde er?' },
    change: { of: 'wijzigingen', prefix: 'wijziging-' },
  },
  begrippen: { terms: { of: 'begrippen' } },
  contact: { contacts: { of: 'contacten', prefix: 'contact-' } },
} as const satisfies Partial<Record<PageId, Sections>>;

/** Whether an entry has what a place needs. */
export function isShown({ needs }: Pick<Section, 'needs'>, data: unknown): boolean {
  if (needs === undefined) return true;
  const value = (data as Readonly<Record<string, unknown>> | null | undefined)?.[needs];
  return value === true || (Array.isArray(value) && value.length > 0);
}

/** A heading one can jump to. */
export interface Heading {
  readonly slug: string;
  readonly text: string;
}

/** The sections that an entry shows, as the contents of its page name them. */
export function contents(sections: readonly (Section & { readonly title: string })[], data: unknown): Heading[] {
  return sections.filter((section) => isShown(section, data)).map(({ id, title }) => ({ slug: id, text: title }));
}
