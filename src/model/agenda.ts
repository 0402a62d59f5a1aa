/** The agenda: when one can apply, and what took place, with how firm it is. */
import type { AgendaData } from '../schemas/agenda.ts';
import { timeWords, type Timed, type TimeWords } from './agenda-words.ts';
import { find, type Catalog, type Entry } from './catalog.ts';
import { contactCard, type ContactCard } from './contacts.ts';
import { standing } from './agenda-days.ts';
import { citation, type Citation } from './sources.ts';

export interface AgendaItem {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly note?: string;
  /** When, in the words of today. */
  readonly time: TimeWords;
  /** What those words are made from, for who corrects them by another day. */
  readonly timed: Timed;
  readonly about?: { readonly href: string; readonly name: string };
  /** What the source is and how old. */
  readonly firmness: string;
  readonly source: Citation;
  /** Whom to ask whether it still holds. */
  readonly contact?: ContactCard;
  /** Address of the item on the page of the agenda, and of its calendar file. */
  readonly href: string;
  readonly calendar: string;
}

type AgendaCatalog = Pick<Catalog, 'agenda' | 'offers' | 'networks' | 'contacts' | 'sources'>;

/** How firm a date is: "Volgens een pagina van vzw Krijt zonder datum." Yearly dates come from years ago. */
export function firmness(
  { data }: Pick<Entry<AgendaData>, 'data'>,
  { publisher, date }: Pick<Citation, 'publisher' | 'date'>,
): string {
  const source =
    date === 'zonder datum' ? `een pagina van ${publisher} zonder datum` : `een bericht van ${publisher} van ${date}`;
  return `Volgens ${source}.${data.jaarlijks ? ' Vraag na of dit nog geldt.' : ''}`;
}

/** @throws Error in Dutch when something it refers to doesn't exist */
function agendaItem(catalog: AgendaCatalog, { id, data }: Entry<AgendaData>, today: string): AgendaItem {
  const from = `content/agenda/${id}.json`;
  const offer = data.aanbod && find(catalog.offers, data.aanbod, 'aanbod', from);
  const network = data.netwerk && find(catalog.networks, data.netwerk, 'netwerken', from);
  const source = citation(find(catalog.sources, data.bron, 'bronnen', from));
  const { soort, jaarlijks, van, tot, uren, volgendSchooljaar } = data;
  const timed = { soort, jaarlijks, van, tot, uren, volgendSchooljaar };
  return {
    id,
    title: data.titel,
    text: data.tekst,
    ...(data.opmerking && { note: data.opmerking }),
    time: timeWords(timed, today),
    timed,
    ...(network && { about: { href: `/netwerken/${network.id}/`, name: network.data.titel } }),
    ...(offer && { about: { href: `/aanbod/${offer.id}/`, name: offer.data.titel } }),
    firmness: firmness({ data }, source),
    source,
    ...(offer && { contact: contactCard(catalog, find(catalog.contacts, offer.data.contact, 'contacten', from)) }),
    href: `/agenda/#${id}`,
    calendar: `/agenda/${id}.ics`,
  };
}

export interface Agenda {
  /** What is on or still to come, the first to end first. */
  readonly current: readonly AgendaItem[];
  /** What is over, the last first. */
  readonly past: readonly AgendaItem[];
}

/** The whole agenda as it stands today. @param today ISO day */
export function agenda(catalog: AgendaCatalog, today: string): Agenda {
  const items = catalog.agenda
    .map((entry) => agendaItem(catalog, entry, today))
    .sort((a, b) => {
      const [first, second] = [standing(a.timed, today).span, standing(b.timed, today).span];
      return first.to.localeCompare(second.to) || (first.from ?? '').localeCompare(second.from ?? '');
    });
  const isOver = ({ time }: AgendaItem) => time.state === 'over';
  return { current: items.filter((item) => !isOver(item)), past: items.filter(isOver).reverse() };
}

/** The items about one offer that are not over. @param today ISO day */
export function agendaOfOffer(catalog: AgendaCatalog, offer: string, today: string): readonly AgendaItem[] {
  const own = catalog.agenda.filter(({ data }) => data.aanbod === offer);
  return agenda({ ...catalog, agenda: own }, today).current;
}
