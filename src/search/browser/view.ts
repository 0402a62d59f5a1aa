/** Draws results. The looks are in components/search/SearchResults.astro. */
import { formatPhone } from '../../model/phones.ts';
import { kindNames } from '../index/kinds.ts';
import type { InstantContact } from '../index/instant.ts';
import type { Hit } from '../answer/results/hits.ts';
import type { Panel } from '../answer/results/panels.ts';
import type { Understood } from '../answer/understand/query.ts';
import { make } from './dom.ts';

/** One result. */
export function hitView(hit: Hit): HTMLLIElement {
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
  );
}

const contactView = ({ naam, rol, netwerk, email, telefoon }: InstantContact): HTMLLIElement =>
  make(
    'li',
    {},
    make('strong', {}, naam),
    make('span', { class: 'role' }, netwerk || rol),
    telefoon ? make('a', { href: `tel:${telefoon}` }, formatPhone(telefoon)) : undefined,
    email ? make('a', { href: `mailto:${email}` }, email) : undefined,
  );

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
      ...region.contacten.map(contactView),
      ...region.onbekend.map((netwerk) =>
        make('li', {}, make('strong', {}, 'Geen contact bekend'), make('span', { class: 'role' }, netwerk)),
      ),
    ),
    guide ? make('p', {}, `Lokale begeleider: ${guide}.`) : undefined,
    namesake && make('p', {}, make('a', { href: namesake.url }, `Gemeente ${namesake.name}`)),
    url.startsWith(regionUrl) ? undefined : make('p', {}, make('a', { href: regionUrl }, `Alles over ${region.naam}`)),
  );
}

/** "Bedoelde je …?", and which words were left out. Undefined when the query was understood as it stands. */
export function noticeView(
  { correction, ignored, nonsense, place }: Understood,
  addressOf: (query: string) => string,
): HTMLElement | undefined {
  if (correction)
    return make(
      'p',
      {},
      'Bedoelde je ',
      make('a', { href: addressOf(correction), 'data-query': correction }, correction),
      `? Je ziet de resultaten daarvoor.`,
    );
  if (place?.outside)
    return make(
      'p',
      {},
      `Postcode ${place.outside} ligt niet in Vlaanderen of Brussel. Deze site kent daar geen contacten.`,
    );
  if (ignored.length > 0 && !nonsense)
    return make(
      'p',
      {},
      `Niet gevonden: ${ignored.map((word) => `“${word}”`).join(', ')}. Je ziet de resultaten voor de rest.`,
    );
  return undefined;
}
