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

/** A person, found at the first network of the first region that has them, or else on the page of contacts. */
function personSource({ id, data }: Entry<Person>, regions: Collections['regios']): PersonSource {
  const has = ({ contacten }: RegionNetwork) => contacten.includes(id);
  const region = regions.find((each) => each.data.netwerken.some(has));
  const network = region?.data.netwerken.find(has);
  return {
    naam: data.naam,
    rol: [data.rol, data.organisatie, region?.data.naam].filter(Boolean).join(', '),
    href: region && network ? `/regio/${region.id}/#${network.netwerk}` : '/contact/',
    regio: region?.data.naam,
  };
}

const contactOf = ({ naam, rol, email, telefoon }: Person, netwerk: string): InstantContact => ({
  naam,
  rol,
  netwerk,
  ...(email && { email }),
  ...(telefoon && { telefoon }),
});

/** Whom to call in a region, network by network. */
function regionSource({ naam, netwerken }: Region, { contacten, netwerken: networks }: Collections): InstantRegion {
  const people = new Map(contacten.map(({ id, data }) => [id, data]));
  const shortNames = new Map(networks.map(({ id, data }) => [id, data.kort]));
  const nameOf = (id: string) => shortNames.get(id) ?? id;
  return {
    naam,
    contacten: netwerken.flatMap(({ netwerk, contacten: ids }) =>
      ids.flatMap((id) => {
        const person = people.get(id);
        return person ? [contactOf(person, nameOf(netwerk))] : [];
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
export const contentSources = (collections: Collections): ContentSources => ({
  terms: collections.begrippen.map(termSource),
  people: collections.contacten.map((entry) => personSource(entry, collections.regios)),
  words: collections.zoekwoorden.map(({ data }) => data),
  ownWords: [
    ...ownWords('/wegwijzer/', collections.situaties),
    ...ownWords('/aanbod/', collections.aanbod),
    ...ownWords('/netwerken/', collections.netwerken),
    ...ownWords('/', collections.paginas),
  ],
  regions: Object.fromEntries(collections.regios.map(({ id, data }) => [id, regionSource(data, collections)])),
  guides: guidesOf(collections.begeleiders),
});
