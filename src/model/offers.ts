/** Offers: facts in brief, phases with their hours, cards and filters. */
import type { AanbodData } from '../schemas/aanbod.ts';
import { find, type Catalog, type Entry } from './catalog.ts';
import { contents, entrySections, type Heading } from './sections.ts';

/** Dutch names of the audiences, as filters and tags show them. */
export const audienceNames: Record<AanbodData['doelgroepen'][number], string> = {
  basisschool: 'Basisschool',
  'secundaire-school': 'Secundaire school',
  scholengroep: 'Scholengroep of -gemeenschap',
  'lokaal-bestuur': 'Lokaal bestuur',
  organisatie: 'Organisatie',
};

export const durationNames: Record<AanbodData['looptijd']['soort'], string> = {
  'tot-1-schooljaar': 'Minder dan een schooljaar',
  '1-schooljaar': 'Een schooljaar',
  '2-schooljaren': 'Twee schooljaren',
  'eigen-tempo': 'Op eigen tempo',
  onbekend: 'Niet bekend',
};

export const costNames: Record<AanbodData['kostprijs']['soort'], string> = {
  gratis: 'Gratis',
  'deels-betalend': 'Deels betalend',
  onbekend: 'Niet bekend',
};

export const statusNames: Record<AanbodData['status'], string> = {
  actief: 'Loopt',
  onzeker: 'Onzeker',
  afgelopen: 'Afgelopen',
};

export type Phase = AanbodData['fasen'][number];

/** One row of the "In het kort" panel. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  readonly tone?: 'warn';
}

/** The six facts a school wants first, in a fixed order. */
export function offerFacts(data: AanbodData): Fact[] {
  const status: Fact = {
    label: 'Status',
    value: statusNames[data.status],
    ...(data.statusReden && { note: data.statusReden }),
    ...(data.status !== 'actief' && { tone: 'warn' }),
  };
  return [
    { label: 'Voor wie', value: data.voorWie },
    { label: 'Looptijd', value: data.looptijd.tekst },
    { label: 'Kostprijs', value: data.kostprijs.tekst },
    { label: 'Begeleiding', value: data.begeleiding },
    { label: 'Aanmelden', value: data.aanmelden.wanneer },
    status,
  ];
}

/** Minutes around the table in one phase: each part's minutes, times how often it happens. */
export function phaseMinutes(phase: Phase): number {
  return phase.onderdelen.reduce((sum, part) => sum + (part.minuten ?? 0) * (part.aantal ?? 1), 0);
}

/** Minutes around the table in all phases together. */
export function totalMinutes(phases: readonly Phase[]): number {
  return phases.reduce((sum, phase) => sum + phaseMinutes(phase), 0);
}

/** Writes minutes as hours with a Dutch comma: 150 → "2,5 uur", 20 → "20 minuten". */
export function formatHours(minutes: number): string {
  if (minutes < 60) return `${minutes} minuten`;
  return `${new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 2 }).format(minutes / 60)} uur`;
}

/** An offer in lists. */
export interface OfferCard {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly when: string;
  readonly status: AanbodData['status'];
  readonly statusName: string;
  readonly facts: readonly Fact[];
  readonly audiences: readonly AanbodData['doelgroepen'][number][];
  readonly duration: AanbodData['looptijd']['soort'];
  readonly cost: AanbodData['kostprijs']['soort'];
}

/** Prepares an offer for a list. */
export function offerCard({ id, data }: Entry<AanbodData>): OfferCard {
  return {
    id,
    href: `/aanbod/${id}/`,
    title: data.titel,
    summary: data.samenvatting,
    when: data.aanmelden.wanneer,
    status: data.status,
    statusName: statusNames[data.status],
    facts: offerFacts(data).slice(0, 3),
    audiences: data.doelgroepen,
    duration: data.looptijd.soort,
    cost: data.kostprijs.soort,
  };
}

/**
 * The contents of an offer page: the second-level headings of its text, then the sections that have something to show.
 * @param headings of the text, as Astro's `render` gives them
 */
export function offerHeadings(
  headings: readonly (Heading & { readonly depth: number })[],
  data: AanbodData,
): Heading[] {
  const fromText = headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ slug, text }));
  const { phases, conditions, apply, sources } = entrySections.aanbod;
  return [...fromText, ...contents([phases, conditions, apply, sources], data)];
}

/** Links to the related offers of an offer. @throws Error in Dutch when one doesn't exist */
export function relatedOffers(catalog: Pick<Catalog, 'offers'>, id: string, data: AanbodData) {
  return data.verwant.map((other) => {
    const offer = find(catalog.offers, other, 'aanbod', `content/aanbod/${id}.mdx`);
    return { href: `/aanbod/${other}/`, name: offer.data.titel, summary: offer.data.samenvatting };
  });
}
