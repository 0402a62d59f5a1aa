/** Offers: facts in brief, phases with their hours, cards and filters. */
import type { AanbodData } from '../schemas/aanbod.ts';
import { find, type Catalog, type Entry } from './catalog.ts';
import { certaintyOf, type Certainty } from './certainty.ts';
import { contents, entrySections, type Heading } from './sections.ts';

/** Dutch names of the audiences, as filters and tags show them. */
export const audienceNames: Record<AanbodData['doelgroepen'][number], string> = {
  basisschool: 'Basisschool',
  'secundaire-school': 'Secundaire school',
  scholengroep: 'Scholengroep of -gemeenschap',
  'lokaal-bestuur': 'Lokaal bestuur',
  organisatie: 'Organisatie',
};

export const costNames: Record<AanbodData['kostprijs']['soort'], string> = {
  gratis: 'Gratis',
  'was-gratis': 'Was gratis',
  'deels-betalend': 'Deels betalend',
  onbekend: 'Niet bekend',
};

/** Names of the status as a filter; a page says it in full: see `certaintyOf`. */
export const statusNames: Record<AanbodData['status'], string> = {
  actief: 'Aan te vragen volgens de bron',
  onzeker: 'Onzeker',
  afgelopen: 'Afgelopen',
};

export type Phase = AanbodData['fasen'][number];

/** A fact in lists of offers. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** A line of "Iets voor jullie?": a fact that is known, one to ask for, or a condition. */
export interface Check extends Fact {
  readonly mark: 'known' | 'ask' | 'condition';
}

/** What a school or local authority weighs first, in a fixed order: for whom, cost, time, guidance, conditions. */
export function offerChecks(data: AanbodData): Check[] {
  const { kostprijs, looptijd } = data;
  return [
    { label: 'Voor wie', value: data.voorWie, mark: 'known' },
    { label: 'Kostprijs', value: kostprijs.tekst, mark: kostprijs.soort === 'gratis' ? 'known' : 'ask' },
    { label: 'Looptijd', value: looptijd.tekst, mark: looptijd.soort === 'onbekend' ? 'ask' : 'known' },
    { label: 'Begeleiding', value: data.begeleiding, mark: 'known' },
    ...data.voorwaarden.map(({ kort }) => ({ label: 'Voorwaarde', value: kort, mark: 'condition' as const })),
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

const hours = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 2 });

/** Writes minutes as hours with a Dutch comma: 150 → "2,5 uur", 20 → "20 minuten". */
export function formatHours(minutes: number): string {
  if (minutes < 60) return `${minutes} minuten`;
  return `${hours.format(minutes / 60)} uur`;
}

/** An offer in lists. */
export interface OfferCard {
  readonly id: string;
  readonly href: string;
  /** For whom, in a few words: stands above the title. */
  readonly eyebrow: string;
  readonly title: string;
  readonly summary: string;
  readonly status: AanbodData['status'];
  readonly certainty: Certainty;
  readonly facts: readonly Fact[];
  readonly cost: AanbodData['kostprijs']['soort'];
}

/** What may be said of an offer, by its main source. @param today ISO day */
export function offerCertainty(
  catalog: Pick<Catalog, 'sources'>,
  { id, data }: Entry<AanbodData>,
  today: string,
): Certainty {
  const source = find(catalog.sources, data.bronnen[0] ?? '', 'bronnen', `content/aanbod/${id}.mdx`);
  return certaintyOf(data.status, source.data, today);
}

/** Prepares an offer for a list. @param today ISO day */
export function offerCard(catalog: Pick<Catalog, 'sources'>, entry: Entry<AanbodData>, today: string): OfferCard {
  const { id, data } = entry;
  return {
    id,
    href: `/aanbod/${id}/`,
    eyebrow: data.kaartkop,
    title: data.titel,
    summary: data.samenvatting,
    status: data.status,
    certainty: offerCertainty(catalog, entry, today),
    facts: [
      { label: 'Aanmelden', value: data.aanmelden.wanneer },
      { label: 'Kostprijs', value: data.kostprijs.tekst },
      { label: 'Looptijd', value: data.looptijd.tekst },
    ],
    cost: data.kostprijs.soort,
  };
}

/**
 * The contents of an offer page: how to apply, how it goes, the second-level headings of its text, conditions, origin.
 * @param headings of the text, as Astro's `render` gives them
 */
export function offerHeadings(
  headings: readonly (Heading & { readonly depth: number })[],
  data: AanbodData,
): Heading[] {
  const fromText = headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ slug, text }));
  const { apply, phases, conditions, sources } = entrySections.aanbod;
  return [...contents([apply, phases], data), ...fromText, ...contents([conditions, sources], data)];
}

/** Links to the related offers of an offer. @throws Error in Dutch when one doesn't exist */
export function relatedOffers(catalog: Pick<Catalog, 'offers'>, id: string, data: AanbodData) {
  return data.verwant.map((other) => {
    const offer = find(catalog.offers, other, 'aanbod', `content/aanbod/${id}.mdx`);
    return { href: `/aanbod/${other}/`, name: offer.data.titel, summary: offer.data.samenvatting };
  });
}
