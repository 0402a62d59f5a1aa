/** What is due for a comparison with its source, oldest first: for the editors, on /redactie/nakijken/ and in the terminal. */
import type { BronData } from '../schemas/bronnen.ts';
import { isRecord } from '../schemas/reflect.ts';
import type { Catalog, Entry } from './catalog.ts';
import { pageOf } from './routes.ts';

/** Any entry, with the collection whose folder it is in. */
export interface AnyEntry extends Entry<unknown> {
  readonly collection: string;
}

export interface DueEntry {
  readonly name: string;
  /** Its place in the content, without extension: `contacten/an-peeters`. */
  readonly file: string;
  /** The page that shows it, where it has one of its own. */
  readonly href?: string;
  /** ISO day of the last comparison. */
  readonly checked: string;
}

export interface DueSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  /** ISO day on which the source was read. */
  readonly consulted: string;
  readonly entries: readonly DueEntry[];
  /** The oldest of its days: what is due is due since then. */
  readonly oldest: string;
}

export interface DueGroup {
  readonly title: string;
  /** Whether its sources wait for an editor. */
  readonly due: boolean;
  readonly sources: readonly DueSource[];
}

/** After so many years a comparison is due; the second limit is overdue. */
const AGES = [
  { years: 2, title: 'Langer dan twee jaar geleden', due: true },
  { years: 1, title: 'Langer dan een jaar geleden', due: true },
  { years: 0, title: 'Minder dan een jaar geleden', due: false },
] as const;

const yearsAgo = (today: string, years: number): string =>
  `${String(Number(today.slice(0, 4)) - years)}${today.slice(4)}`;

/** The sources that the facts of an entry name, however deep. */
function sourcesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'bron' && typeof inner === 'string') return [inner];
    if (key === 'bronnen' && Array.isArray(inner)) return inner.filter((id) => typeof id === 'string');
    return sourcesIn(inner);
  });
}

/** What an entry is called, by the key that its collection has for it. */
export function nameOf({ data, id }: Pick<AnyEntry, 'data' | 'id'>): string {
  if (!isRecord(data)) return id;
  const name = data['titel'] ?? data['naam'] ?? data['organisatie'] ?? data['term'];
  const place = typeof data['gemeente'] === 'string' ? ` (${data['gemeente']})` : '';
  return `${typeof name === 'string' ? name : id}${place}`;
}

/** Every entry that says when it was compared with its sources, with those sources. */
function restingOn(entries: readonly AnyEntry[]): Map<string, DueEntry[]> {
  const resting = new Map<string, DueEntry[]>();
  for (const { collection, id, data } of entries) {
    if (!isRecord(data) || typeof data['nagekeken'] !== 'string') continue;
    const href = pageOf(collection, id);
    const entry = {
      name: nameOf({ data, id }),
      file: `${collection}/${id}`,
      ...(href && { href }),
      checked: data['nagekeken'],
    };
    for (const source of new Set(sourcesIn(data))) resting.set(source, [...(resting.get(source) ?? []), entry]);
  }
  return resting;
}

/**
 * Sources with what rests on them, by how long ago the oldest of it was compared; oldest first.
 * @param entries all entries of the content
 * @param today ISO day
 */
export function dueGroups(
  sources: readonly Entry<BronData>[],
  entries: readonly AnyEntry[],
  today: string,
): DueGroup[] {
  const resting = restingOn(entries);
  const all = sources
    .map(({ id, data }): DueSource => {
      const own = (resting.get(id) ?? []).toSorted((a, b) => (a.checked < b.checked ? -1 : 1));
      const oldest = [data.geraadpleegd, ...own.map(({ checked }) => checked)].reduce((a, b) => (b < a ? b : a));
      const { titel: title, uitgever: publisher, url, geraadpleegd: consulted } = data;
      return { id, title, publisher, ...(url && { url }), consulted, entries: own, oldest };
    })
    .sort((a, b) => (a.oldest < b.oldest ? -1 : a.oldest > b.oldest ? 1 : a.id < b.id ? -1 : 1));
  return AGES.map(({ years, title, due }, index) => {
    const [before, after] = [AGES[index - 1]?.years, years];
    const sources = all.filter(
      ({ oldest }) =>
        (!due || oldest <= yearsAgo(today, after)) && (before === undefined || oldest > yearsAgo(today, before)),
    );
    return { title, due, sources };
  }).filter(({ sources }) => sources.length > 0);
}

/** Every entry of the catalog, with its text if it has one. */
export const entriesOf = (catalog: Catalog): AnyEntry[] =>
  (
    [
      ['situaties', catalog.situations],
      ['aanbod', catalog.offers],
      ['netwerken', catalog.networks],
      ['paginas', catalog.pages],
      ['regios', catalog.regions],
      ['contacten', catalog.contacts],
      ['begeleiders', catalog.guides],
      ['agenda', catalog.agenda],
      ['begrippen', catalog.terms],
      ['bronnen', catalog.sources],
      ['wijzigingen', catalog.changes],
    ] as const
  ).flatMap(([collection, entries]) => entries.map((entry) => ({ collection, ...entry })));
