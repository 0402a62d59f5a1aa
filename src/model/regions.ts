/** Regions: who to call there for each network, and which local guides are known. */
import type { BegeleiderData } from '../schemas/begeleiders.ts';
import type { RegioData } from '../schemas/regios.ts';
import { find, type Catalog, type Entry } from './catalog.ts';
import { contactCards, type ContactCard } from './contacts.ts';
import { formatDate } from './dates.ts';
import { citations, type Citation } from './sources.ts';

/** What a region has for one network. */
export interface NetworkInRegion {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly href: string;
  readonly contacts: readonly ContactCard[];
  /** Why no contact is known, and the way on. */
  readonly unknown?: string;
  /** Whom to ask where no contact is known. */
  readonly instead: readonly ContactCard[];
  readonly explanation?: string;
  readonly website?: string;
  readonly source: Citation;
}

export interface Guide {
  readonly id: string;
  readonly organisation: string;
  readonly kind: BegeleiderData['soort'];
  readonly municipality: string;
  readonly role: string;
  readonly since: string;
  readonly audience?: string;
  readonly website?: string;
  readonly source: Citation;
  readonly checked: string;
  /** The same as an ISO day. */
  readonly checkedOn: string;
  /** The guide's own contact, where a source names one. */
  readonly contact?: ContactCard;
}

export interface More {
  /** Id of the situation in which it helps. */
  readonly situation: string;
  readonly title: string;
  readonly text: string;
  readonly website?: string;
  readonly sources: readonly Citation[];
}

export interface Region {
  readonly id: string;
  readonly name: string;
  readonly code: RegioData['code'];
  readonly href: string;
  readonly kind: RegioData['soort'];
  readonly networks: readonly NetworkInRegion[];
  readonly more: readonly More[];
  readonly checked: string;
}

type Needs = Pick<Catalog, 'contacts' | 'networks' | 'sources'>;

/** Prepares one region. @throws Error in Dutch when a reference doesn't exist */
export function region(catalog: Needs, { id, data }: Entry<RegioData>): Region {
  const from = `content/regios/${id}.json`;
  return {
    id,
    name: data.naam,
    code: data.code,
    href: `/regio/${id}/`,
    kind: data.soort,
    networks: data.netwerken.map((item) => {
      const network = find(catalog.networks, item.netwerk, 'netwerken', from);
      const [source] = citations(catalog, [item.bron], from) as [Citation];
      return {
        id: network.id,
        name: network.data.titel,
        short: network.data.kort,
        href: `/netwerken/${network.id}/`,
        contacts: contactCards(catalog, item.contacten, from),
        instead: contactCards(catalog, item.vraagHetAan ?? [], from),
        ...(item.onbekend && { unknown: item.onbekend }),
        ...(item.uitleg && { explanation: item.uitleg }),
        ...(item.website && { website: item.website }),
        source,
      };
    }),
    more: data.meer.map((item) => ({
      situation: item.situatie,
      title: item.titel,
      text: item.tekst,
      ...(item.website && { website: item.website }),
      sources: citations(catalog, item.bronnen, from),
    })),
    checked: formatDate(data.nagekeken),
  };
}

/** Prepares one local guide or partner. @throws Error in Dutch when its source doesn't exist */
export function guide(catalog: Pick<Catalog, 'contacts' | 'sources'>, { id, data }: Entry<BegeleiderData>): Guide {
  const from = `content/begeleiders/${id}.json`;
  const [source] = citations(catalog, [data.bron], from) as [Citation];
  const [contact] = data.contact ? contactCards(catalog, [data.contact], from) : [];
  return {
    id,
    organisation: data.organisatie,
    kind: data.soort,
    municipality: data.gemeente,
    role: data.rol,
    since: data.sinds,
    ...(data.doelgroep && { audience: data.doelgroep }),
    ...(data.website && { website: data.website }),
    source,
    checked: formatDate(data.nagekeken),
    checkedOn: data.nagekeken,
    ...(contact && { contact }),
  };
}

/**
 * The guides and partners that work in a region. Whoever covers a whole `gewest` belongs to Brussels.
 * @param municipalities official names of the region's municipalities
 */
export function guidesInRegion(
  catalog: Pick<Catalog, 'guides' | 'contacts' | 'sources'>,
  code: RegioData['code'],
  municipalities: Partial<Record<RegioData['code'], readonly string[]>>,
): Guide[] {
  return catalog.guides
    .filter(({ data }) =>
      data.gebied === 'gewest' ? code === 'BE-BRU' : municipalities[code]?.includes(data.gemeente),
    )
    .map((entry) => guide(catalog, entry));
}

/** `in de provincie Limburg`; Brussels' region is `in het Brussels Hoofdstedelijk Gewest`. */
export const whereIs = ({ name, kind }: Pick<Region, 'name' | 'kind'>): string =>
  kind === 'gewest' ? `in het ${name}s Hoofdstedelijk Gewest` : `in de provincie ${name}`;

/** "a, b en c". */
export function list(parts: readonly string[]): string {
  return new Intl.ListFormat('nl-BE', { type: 'conjunction' }).format(parts);
}

/** One sentence that says whom a region's page has: for the introduction and for search engines. */
export function regionSummary({ networks }: Region): string {
  const known = networks
    .filter(({ contacts }) => contacts.length > 0)
    .map(({ short, contacts }) => `${short}: ${list(contacts.map(({ name }) => name))}`);
  const unknown = networks.filter(({ contacts }) => contacts.length === 0).map(({ short }) => short);
  const parts = [
    known.length > 0 ? `${known.join('. ')}.` : '',
    unknown.length > 0 ? `${list(unknown)}: geen contact bekend.` : '',
  ];
  return parts.filter(Boolean).join(' ');
}
