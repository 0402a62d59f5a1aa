/** Draws results. The looks are in components/search/results.css. */
import { mailTo, questionSubject } from '../../model/contact-mail.ts';
import { formatPhone } from '../../model/phones.ts';
import { kindNames } from '../index/kinds.ts';
import type { InstantContact } from '../index/instant.ts';
import type { Hit } from '../answer/results/hits.ts';
import type { RegionLine } from '../answer/results/region-lines.ts';
import type { Panel } from '../answer/results/panels.ts';
import type { Understood } from '../answer/understand/query.ts';
import { MAX_QUERY } from './address.ts';
import { make } from './dom.ts';

/** The links to somebody's telephone and mail. @param place where the question comes from */
const waysTo = ({ telefoon, email }: { readonly telefoon?: string; readonly email?: string }, place?: string) => [
  telefoon ? make('a', { href: `tel:${telefoon}` }, formatPhone(telefoon)) : undefined,
  email ? make('a', { href: mailTo(email, { subject: questionSubject({ place }) }) }, email) : undefined,
];

const lineView = ({ name, url, contacts }: RegionLine): HTMLLIElement =>
  make(
    'li',
    {},
    make('a', { href: url, class: 'title' }, name),
    ...contacts.map((contact) => make('span', { class: 'who' }, contact.naam, ...waysTo(contact, name))),
    contacts.length === 0 && make('span', { class: 'who' }, 'Geen contact bekend'),
  );

/** The same answer in more regions. */
const regionsView = ({ title, lines = [] }: Hit): HTMLLIElement =>
  make(
    'li',
    { class: 'regions', 'data-url': `per regio ${title}` },
    make('span', { class: 'tag' }, kindNames.regio),
    make('p', { class: 'what' }, title ? `Per regio: ${title}` : 'Per regio'),
    make('ul', {}, ...lines.map(lineView)),
  );

/** One result, or a list of regions. */
export function hitView(hit: Hit): HTMLLIElement {
  if (hit.lines) return regionsView(hit);
  const title = make(
    'a',
    { href: hit.url, class: 'title' },
    hit.title,
    hit.section ? make('span', { class: 'section' }, hit.section) : undefined,
  );
  const marked = hit.segments.map(({ text, mark }) => (mark ? make('mark', {}, text) : text));
  return make(
    'li',
    { class: hit.segments.some(({ mark }) => mark) ? 'hit' : 'hit open', 'data-url': hit.url + hit.title },
    make('span', { class: 'tag' }, kindNames[hit.kind]),
    title,
    make('p', {}, ...marked),
    hit.contact && make('p', { class: 'ways' }, ...waysTo(hit.contact)),
  );
}

const contactView = ({ naam, rol, netwerk, ...ways }: InstantContact, place: string): HTMLLIElement =>
  make('li', {}, make('strong', {}, naam), make('span', { class: 'role' }, netwerk || rol), ...waysTo(ways, place));

/** The contacts of a place. */
export function panelView({ title, kind, url, note, region, regionUrl, guide, namesake }: Panel): HTMLLIElement {
  return make(
    'li',
    { class: 'place board', 'data-url': url },
    make('span', { class: 'kind' }, kind === 'gemeente' ? `Gemeente in ${region.naam}` : kindNames[kind]),
    make('a', { href: url, class: 'title' }, title),
    note ? make('p', {}, note) : undefined,
    make(
      'ul',
      { class: 'contacts' },
      ...region.contacten.map((contact) => contactView(contact, title)),
      ...region.onbekend.map((netwerk) =>
        make('li', {}, make('strong', {}, 'Geen contact bekend'), make('span', { class: 'role' }, netwerk)),
      ),
    ),
    guide ? make('p', {}, `Lokale begeleider: ${guide}.`) : undefined,
    namesake && make('p', {}, make('a', { href: namesake.url }, `Gemeente ${namesake.name}`)),
    url.startsWith(regionUrl) ? undefined : make('p', {}, make('a', { href: regionUrl }, `Alles over ${region.naam}`)),
  );
}

/** What a query was taken for: "Bedoelde je …?", a postcode elsewhere, or which words were left out. `[]` for nothing to say. */
export function noticeView(
  { correction, ignored, nonsense, place }: Understood,
  addressOf: (query: string) => string,
): readonly HTMLElement[] {
  if (correction) {
    const link = make('a', { href: addressOf(correction), 'data-query': correction }, correction);
    return [make('p', {}, 'Bedoelde je ', link, '? Je ziet de resultaten daarvoor.')];
  }
  if (place?.outside) {
    const name = /^\d/.test(place.outside) ? `Postcode ${place.outside}` : place.outside;
    const where = `${name} ligt niet in Vlaanderen of Brussel. Deze site kent daar geen contacten.`;
    return [make('p', {}, where)];
  }
  if (ignored.length === 0 || nonsense) return [];
  const words = ignored.map((word) => `“${word}”`).join(', ');
  return [make('p', {}, `Niet gevonden: ${words}. Je ziet de resultaten voor de rest.`)];
}

/** That only the beginning of a long question was read. */
export const longView = (read: string): HTMLElement =>
  make('p', {}, `Je vraag is langer dan ${MAX_QUERY} tekens. Je ziet de resultaten voor het begin: “${read}”.`);

export const failureText = 'Het zoeken lukt nu niet.';

/** That the search fails, and where to go instead. */
export const failureView = (): HTMLElement =>
  make(
    'p',
    {},
    `${failureText} Kijk je verbinding na en probeer opnieuw, of blader door het `,
    make('a', { href: '/overzicht/' }, 'overzicht'),
    '.',
  );

/** How many results there are, in a sentence. */
export function countText({ query, correction }: Understood, count: number): string {
  if (count === 0) return `Niets gevonden voor ${query}.`;
  return `${count === 1 ? '1 resultaat' : `${count} resultaten`} voor ${correction ?? query}.`;
}
