/** All offers side by side: the same facts of each, in the same order. */
import { audienceNames, formatHours, offerCertainty, totalMinutes } from './offers.ts';
import type { AanbodData } from '../schemas/aanbod.ts';
import { agendaOfOffer } from './agenda.ts';
import { find, type Catalog } from './catalog.ts';
import { formatDate } from './dates.ts';

/** A fact of one offer. Without lines no source gives it. */
export interface Cell {
  readonly label: string;
  readonly lines: readonly string[];
}

export interface ComparedOffer {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** As many for each offer, in one order. */
  readonly cells: readonly Cell[];
}

/** Whether a text only says that something isn't known. */
const saysUnknown = (text: string): boolean => /^(?:niet bekend|onbekend)\b/.test(text);

const known = (...texts: readonly (string | undefined)[]): string[] =>
  texts.filter((text) => text !== undefined && text !== '' && !saysUnknown(text)) as string[];

function schools({ scholen, minimumScholen }: AanbodData): string {
  if (scholen === 'onbekend') return '';
  if (scholen === 'een-school') return 'één';
  return minimumScholen ? `meer, minstens ${minimumScholen}` : 'meer samen';
}

/**
 * The offers as columns of a table. A price comes with how certain it is.
 * @param today ISO day
 * @throws Error in Dutch when something they refer to doesn't exist
 */
export function compareOffers(
  catalog: Pick<Catalog, 'offers' | 'networks' | 'contacts' | 'sources' | 'agenda'>,
  today: string,
): ComparedOffer[] {
  return catalog.offers.map((entry) => {
    const { id, data } = entry;
    const minutes = totalMinutes(data.fasen);
    const certainty = offerCertainty(catalog, entry, today);
    const price = known(data.kostprijs.tekst);
    const source = find(catalog.sources, data.bronnen[0] ?? '', 'bronnen', `content/aanbod/${id}.mdx`).data;
    const said = source.datum ? `volgens een bron van ${formatDate(source.datum)}` : 'volgens een pagina zonder datum';
    const facts: readonly (readonly [label: string, lines: readonly string[]])[] = [
      ['Voor wie', [data.voorWie]],
      ['Wie vraagt het aan', data.aanvrager.map((who) => audienceNames[who].toLowerCase())],
      ['Aantal scholen', known(schools(data))],
      ['Doel', [data.doel]],
      ['Looptijd', known(data.looptijd.tekst)],
      ['Uren samen', minutes > 0 ? [formatHours(minutes)] : []],
      ['Kostprijs', price.length > 0 ? [...price, said] : []],
      ['Begeleiding', known(data.begeleiding)],
      ['Per school', known(data.perSchool)],
      ['Voorwaarden', data.voorwaarden.map(({ kort }) => kort)],
      [
        'Wanneer aanmelden',
        known(data.aanmelden.wanneer, ...agendaOfOffer(catalog, id, today).map(({ time }) => time.period)),
      ],
      ['Hoe aanmelden', [data.aanmelden.tekst]],
      ['Nadien', known(data.nadien)],
      ['Hoe zeker', [certainty.text]],
    ];
    return { id, href: `/aanbod/${id}/`, title: data.titel, cells: facts.map(([label, lines]) => ({ label, lines })) };
  });
}

/** Address of the comparison of an offer with those related to it; without a script it shows all. */
export function compareWith(id: string, { verwant }: Pick<AanbodData, 'verwant'>): string {
  return `/aanbod/vergelijken/?${new URLSearchParams([id, ...verwant].map((each) => ['toon', each])).toString()}`;
}
