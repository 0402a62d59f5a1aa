/** What the content adds to the built pages: terms, people, regions, guides and everyday words. Build time only; pure. */
import type { BegeleiderData } from '../../schemas/begeleiders.ts';
import type { BegripData } from '../../schemas/begrippen.ts';
import type { ContactData } from '../../schemas/contacten.ts';
import type { NetwerkData } from '../../schemas/netwerken.ts';
import type { PaginaData } from '../../schemas/paginas.ts';
import type { RegioData } from '../../schemas/regios.ts';
import type { InstantContact, InstantRegion } from '../index/instant.ts';
import type { InstantSources, PersonSource, TermSource, WordSource } from './sources.ts';

/** A file of the content. */
export interface Entry<Data> {
  readonly id: string;
  readonly data: Data;
  /** Text below the front matter. */
  readonly body: string;
}

type Term = Pick<BegripData, 'term' | 'voluit' | 'zoekwoorden'>;
type Person = Pick<ContactData, 'naam' | 'rol' | 'organisatie' | 'email' | 'telefoon'>;
type RegionNetwork = Pick<RegioData['netwerken'][number], 'netwerk' | 'contacten'>;
type Region = Pick<RegioData, 'naam'> & { readonly netwerken: readonly RegionNetwork[] };
type Guide = Pick<BegeleiderData, 'gebied' | 'soort' | 'gemeente' | 'organisatie'>;
type OwnWords = Pick<PaginaData, 'zoekwoorden'>;

/** The collections that the search reads, and what it reads of them. */
export interface Collections {
  readonly situaties: readonly Entry<OwnWords>[];
  readonly begrippen: readonly Entry<Term>[];
  readonly contacten: readonly Entry<Person>[];
  readonly regios: readonly Entry<Region>[];
  readonly begeleiders: readonly Entry<Guide>[];
  readonly zoekwoorden: readonly Entry<WordSource>[];
  readonly aanbod: readonly Entry<OwnWords>[];
  readonly netwerken: readonly Entry<OwnWords & Pick<NetwerkData, 'kort'>>[];
  readonly paginas: readonly Entry<OwnWords>[];
}

export type ContentSources = Omit<InstantSources, 'pages' | 'places' | 'split'>;

const termSource = ({ id, data, body }: Entry<Term>): TermSource => ({
  id,
  term: data.term,
  voluit: data.voluit,
  text: body,
  words: data.zoekwoorden ?? [],
});

const isReachable = ({ email, telefoon }: Pick<PersonSource, 'email' | 'telefoon'>): boolean =>
  email !== undefined || telefoon !== undefined;

/** A person, found at the first network of the first region that has them, or else on the page of contacts. */
function personSource({ id, data }: Entry<Person>, all: Collections['regios']): PersonSource {
  const has = ({ contacten }: RegionNetwork) => contacten.includes(id);
  const regions = all.filter((each) => each.data.netwerken.some(has));
  const [region] = regions;
  const network = region?.data.netwerken.find(has);
  const regios = regions.map((each) => each.data.naam);
  const elsewhere = isReachable(data) ? `/contact/#contact-${id}` : '/contact/';
  return {
    naam: data.naam,
    rol: [data.rol, data.organisatie, ...regios].filter(Boolean).join(', '),
    href: region && network ? `/regio/${region.id}/#${network.netwerk}` : elsewhere,
    regios,
    email: data.email,
    telefoon: data.telefoon,
  };
}

/** Someone without an address is no result: the name leads to the page that says whom else to ask. */
const nameOnly = ({ naam, href }: PersonSource): WordSource => ({ woorden: [naam], paginas: [href] });

const contactOf = ({ naam, rol, email, telefoon }: Person, netwerk: string, anker: string): InstantContact => ({
  naam,
  rol,
  netwerk,
  anker,
  ...(email && { email }),
  ...(telefoon && { telefoon }),
});

/** Short names of networks, by id. */
function networkNames({ netwerken }: Pick<Collections, 'netwerken'>): (id: string) => string {
  const names = new Map(netwerken.map(({ id, data }) => [id, data.kort]));
  return (id) => names.get(id) ?? id;
}

/** The networks of a region, each a part of its page. */
const regionSections = ({ netwerken }: Region, collections: Collections) =>
  netwerken.map(({ netwerk }) => [netwerk, networkNames(collections)(netwerk)] as const);

/** Whom to call in a region, network by network. */
function regionSource({ naam, netwerken }: Region, collections: Collections): InstantRegion {
  const { contacten } = collections;
  const people = new Map(contacten.map(({ id, data }) => [id, data]));
  const nameOf = networkNames(collections);
  return {
    naam,
    contacten: netwerken.flatMap(({ netwerk, contacten: ids }) =>
      ids.flatMap((id) => {
        const person = people.get(id);
        return person ? [contactOf(person, nameOf(netwerk), netwerk)] : [];
      }),
    ),
    onbekend: netwerken.filter((each) => each.contacten.length === 0).map(({ netwerk }) => nameOf(netwerk)),
  };
}

/** The organisation that guides schools, by municipality. */
const guidesOf = (guides: Collections['begeleiders']): Record<string, string> =>
  Object.fromEntries(
    guides.flatMap(({ data }) =>
      data.gebied === 'gemeente' && data.soort === 'lokale-begeleider' ? [[data.gemeente, data.organisatie]] : [],
    ),
  );

/** The everyday words that pages give themselves. */
const ownWords = (prefix: string, entries: readonly Entry<OwnWords>[]): WordSource[] =>
  entries.map(({ id, data }) => ({ woorden: data.zoekwoorden ?? [], paginas: [`${prefix}${id}/`] }));

/** The search's share of the content. */
export function contentSources(collections: Collections): ContentSources {
  const people = collections.contacten.map((entry) => personSource(entry, collections.regios));
  return {
    terms: collections.begrippen.map(termSource),
    people: people.filter(isReachable),
    words: collections.zoekwoorden.map(({ data }) => data),
    ownWords: [
      ...ownWords('/wegwijzer/', collections.situaties),
      ...ownWords('/aanbod/', collections.aanbod),
      ...ownWords('/netwerken/', collections.netwerken),
      ...ownWords('/', collections.paginas),
      ...people.filter((person) => !isReachable(person)).map(nameOnly),
    ],
    regions: Object.fromEntries(collections.regios.map(({ id, data }) => [id, regionSource(data, collections)])),
    sections: Object.fromEntries(
      collections.regios.map(({ id, data }) => [`/regio/${id}/`, regionSections(data, collections)]),
    ),
    guides: guidesOf(collections.begeleiders),
  };
}
