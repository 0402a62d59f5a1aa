/** Situations and their steps, with the people of a place filled in: whom first, whom then, how. */
import type { SituatieData } from '../schemas/situaties.ts';
import { find, type Catalog, type Entry } from './catalog.ts';
import { questionSubject } from './contact-mail.ts';
import { contactCards, withSubject, type ContactCard } from './contacts.ts';
import { region, type Guide, type More, type NetworkInRegion, type Region } from './regions.ts';
import { citations, type Citation } from './sources.ts';

type StepData = SituatieData['stappen'][number];

/** A link with its name as people read it. */
export interface NamedLink {
  readonly href: string;
  readonly name: string;
}

/** What one can choose in a step. */
export interface Choice extends NamedLink {
  /** For whom: "één school". */
  readonly when: string;
  /** By when to apply, where a source says so. */
  readonly deadline?: string;
}

/** What a region has for the network of a step. */
export interface InRegion extends Pick<
  NetworkInRegion,
  'contacts' | 'instead' | 'unknown' | 'explanation' | 'website'
> {
  readonly region: NamedLink;
}

export interface Step {
  readonly kind: StepData['soort'];
  /** Id of the step on the page of a place: the network's, or that of the local guides. */
  readonly anchor?: string;
  readonly title: string;
  readonly text: string;
  readonly how?: string;
  /** Where to read more, or the website where the step is taken. */
  readonly link?: NamedLink;
  readonly choices: readonly Choice[];
  /** Local guides and partners of the place. */
  readonly guides: readonly Guide[];
  readonly people: readonly ContactCard[];
  /** For a step to a network: the region of the place, or every region where no place is known. */
  readonly regions: readonly InRegion[];
  readonly source?: Citation;
  /** Whether the advice, or its place in the order, is the site's own. */
  readonly ownAdvice: boolean;
}

export interface Situation {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly short: string;
  readonly summary: string;
  readonly audience: string;
  readonly steps: readonly Step[];
  /** Other desks of the region for this situation. */
  readonly more: readonly More[];
  /** ISO day on which the words were last compared with their sources. */
  readonly checkedOn: string;
}

/** Where the visitor is: a region, with the guides of the region or of one municipality. */
export interface Place {
  /** Name of the municipality; the region's own where it is left out. */
  readonly name?: string;
  readonly region: Region;
  readonly guides: readonly Guide[];
}

type Needs = Pick<Catalog, 'situations' | 'offers' | 'networks' | 'contacts' | 'regions' | 'sources'>;

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

function inRegion({ name, href, networks }: Region, network: string): InRegion[] {
  return networks
    .filter(({ id }) => id === network)
    .map(({ contacts, instead, unknown, explanation, website }) => ({
      region: { name, href },
      contacts,
      instead,
      ...(unknown && { unknown }),
      ...(explanation && { explanation }),
      ...(website && { website }),
    }));
}

function linkOf(catalog: Needs, data: StepData, from: string): NamedLink | undefined {
  if (data.soort === 'website' && data.website) return { href: data.website, name: hostOf(data.website) };
  if (data.soort === 'clb') return { href: '/begrippen/#clb', name: 'Wat is een CLB?' };
  if (data.soort === 'begeleider')
    return { href: '/aanbod/lokale-begeleider/', name: 'Wat doet een lokale begeleider?' };
  if (!data.netwerk) return undefined;
  const { id, data: network } = find(catalog.networks, data.netwerk, 'netwerken', from);
  return { href: `/netwerken/${id}/`, name: `Meer over ${network.titel}` };
}

function choice(catalog: Needs, when: string, offer: string, from: string): Choice {
  const { titel, aanmelden } = find(catalog.offers, offer, 'aanbod', from).data;
  const known = !/^(?:niet )?(?:on)?bekend\b/.test(aanmelden.wanneer);
  return { when, href: `/aanbod/${offer}/`, name: titel, ...(known && { deadline: aanmelden.wanneer }) };
}

function step(catalog: Needs, data: StepData, from: string, place: Place | undefined): Step {
  const regions = place ? [place.region] : catalog.regions.map((entry) => region(catalog, entry));
  const [source] = data.bron ? citations(catalog, [data.bron], from) : [];
  const link = linkOf(catalog, data, from);
  const anchor = data.soort === 'begeleider' ? 'lokale-begeleiders' : data.netwerk;
  const own = data.soort === 'begeleider' ? (place?.guides ?? []) : [];
  return {
    kind: data.soort,
    ...(anchor && { anchor }),
    title: data.titel,
    text: data.tekst,
    ...(data.hoe && { how: data.hoe }),
    ...(link && { link }),
    choices: (data.keuzes ?? []).map(({ als, aanbod }) => choice(catalog, als, aanbod, from)),
    guides: own,
    people: data.contact ? contactCards(catalog, [data.contact], from) : [],
    regions: data.netwerk ? regions.flatMap((each) => inRegion(each, data.netwerk as string)) : [],
    ...(source && { source }),
    ownAdvice: data.eigenRaad,
  };
}

/** A step whose mails name the situation, and the place that the visitor, or the contact, is in. */
function withSubjects(each: Step, situation: string, place: Place | undefined): Step {
  const here = place?.name ?? place?.region.name;
  const named = (card: ContactCard, from = here) => withSubject(card, questionSubject({ situation, place: from }));
  return {
    ...each,
    guides: each.guides.map(({ contact, ...guide }) => ({
      ...guide,
      ...(contact && { contact: named(contact) }),
    })),
    people: each.people.map((card) => named(card)),
    regions: each.regions.map((one) => {
      const inRegion = (card: ContactCard) => named(card, here ?? one.region.name);
      return { ...one, contacts: one.contacts.map(inRegion), instead: one.instead.map(inRegion) };
    }),
  };
}

/**
 * Prepares one situation.
 * @param place fills in its people; without it a step to a network lists every region
 * @throws Error in Dutch when a reference doesn't exist
 */
export function situation(catalog: Needs, { id, data }: Entry<SituatieData>, place?: Place): Situation {
  const from = `content/situaties/${id}.mdx`;
  return {
    id,
    href: `/wegwijzer/${id}/`,
    title: data.titel,
    short: data.kort,
    summary: data.samenvatting,
    audience: data.voorWie,
    steps: data.stappen.map((each) => withSubjects(step(catalog, each, from, place), data.kort, place)),
    more: place?.region.more.filter(({ situation: belongs }) => belongs === id) ?? [],
    checkedOn: data.nagekeken,
  };
}

/** The situations that the page of every place shows, with the people of that place. */
export function situationsAt(catalog: Needs, place: Place): Situation[] {
  return catalog.situations.filter(({ data }) => data.perPlaats).map((entry) => situation(catalog, entry, place));
}

/**
 * The situations in which a network helps: the steps that lead to it, with the people of every region. Of work without
 * contacts per region the page itself is that step: there the other steps say whom to turn to.
 */
export function situationsFor(catalog: Needs, id: string): Situation[] {
  const { data: network } = find(catalog.networks, id, 'netwerken', 'content/situaties');
  return catalog.situations
    .filter(({ data }) => data.stappen.some(({ netwerk }) => netwerk === id))
    .map((entry) => {
      const stappen = entry.data.stappen.filter(({ netwerk }) => (netwerk === id) === network.contactenPerRegio);
      const { steps, ...rest } = situation(catalog, { ...entry, data: { ...entry.data, stappen } });
      // The page of the network doesn't lead to itself.
      return {
        ...rest,
        steps: steps.map(({ link, ...step }) =>
          link?.href.endsWith(`/${id}/`) ? step : { ...step, ...(link && { link }) },
        ),
      };
    });
}

/** Everybody whom a situation names, in the order of its steps, each once. */
export function peopleOf({ steps }: Situation): ContactCard[] {
  const all = steps.flatMap(({ people, regions }) => [
    ...regions.flatMap(({ contacts, instead }) => [...contacts, ...instead]),
    ...people,
  ]);
  return [...new Map(all.map((card) => [card.id, card])).values()];
}

/** What a page rests on: its sources, each once, and the oldest day on which something on it was compared with them. */
export interface Provenance {
  readonly sources: readonly Citation[];
  /** ISO day. */
  readonly checkedOn: string;
}

/** The provenance of a page that shows these situations. */
export function provenance(situations: readonly Situation[]): Provenance {
  const people = situations.flatMap(peopleOf);
  const guides = situations.flatMap(({ steps }) => steps.flatMap((each) => each.guides));
  const sources = [
    ...situations.flatMap(({ steps, more }) => [
      ...steps.flatMap(({ source }) => source ?? []),
      ...more.flatMap((each) => each.sources),
    ]),
    ...people.flatMap(({ source, emails }) => [source, ...emails.map((mail) => mail.source)]),
    ...guides.map(({ source }) => source),
  ];
  const days = [...situations, ...people, ...guides].map(({ checkedOn }) => checkedOn).sort();
  return {
    sources: [...new Map(sources.map((source) => [source.id, source])).values()],
    checkedOn: days[0] ?? '',
  };
}
