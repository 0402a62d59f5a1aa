/** What became of each source since it was last compared, worked out one by one per host. */
import type { DueSource } from '../../src/model/due.ts';
import { ImportError } from '../import/types.ts';
import type { Answer, Visitor } from './polite.ts';
import { type Difference, differences, markOf, readableLines } from './print.ts';

/** What is kept of a source: the side file content/vergeleken.json has one of these per source. */
export interface Print {
  /** ISO day of the comparison. */
  readonly dag: string;
  /** The address at that time. */
  readonly adres: string;
  readonly regels: readonly string[];
}

export type Outcome =
  | { readonly kind: 'nieuw' | 'gelijk'; readonly lines: readonly string[]; readonly moved?: string }
  | {
      readonly kind: 'gewijzigd';
      readonly lines: readonly string[];
      readonly moved?: string;
      readonly differences: readonly Difference[];
    }
  | { readonly kind: 'weg' | 'onbereikbaar'; readonly reason: string };

export interface Compared {
  readonly source: DueSource;
  readonly outcome: Outcome;
}

const TEXT = new Set(['', 'text/html', 'application/xhtml+xml', 'text/plain']);

/** Two addresses of one page: https or not, with www. or a slash at the end or not. */
const plain = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');

function outcomeOf(answer: Answer, address: string, print: Print | undefined): Outcome {
  if (answer.kind === 'gone') return { kind: 'weg', reason: `de pagina bestaat niet meer (${answer.status})` };
  if (answer.kind === 'barred') return { kind: 'onbereikbaar', reason: 'de website laat programma’s hier niet lezen' };
  if (answer.kind === 'failed') return { kind: 'onbereikbaar', reason: answer.reason };
  if (!TEXT.has(answer.type))
    return { kind: 'onbereikbaar', reason: `dit is geen webpagina maar ${answer.type}: vergelijk ze zelf` };
  const nothing = { kind: 'onbereikbaar', reason: 'er staat geen leesbare tekst op: vergelijk ze zelf' } as const;
  try {
    const lines = readableLines(answer.bytes);
    if (lines.length === 0) return nothing;
    const moved = plain(answer.url) === plain(address) ? {} : { moved: answer.url };
    if (!print) return { kind: 'nieuw', lines, ...moved };
    const found = differences(print.regels, lines);
    return found.length === 0
      ? { kind: 'gelijk', lines, ...moved }
      : { kind: 'gewijzigd', lines, ...moved, differences: found };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return nothing;
  }
}

/**
 * Visits the sources that have an address: hosts side by side, the pages of one host after each other.
 * @returns in the order of `sources`
 */
export async function compareSources(
  sources: readonly DueSource[],
  prints: Readonly<Record<string, Print>>,
  visitor: Visitor,
): Promise<Compared[]> {
  const all = sources.flatMap((source) => (source.url === undefined ? [] : [{ source, url: source.url }]));
  return Promise.all(
    all.map(async ({ source, url }) => ({
      source,
      outcome: outcomeOf(await visitor.visit(url), url, prints[source.id]),
    })),
  );
}

/** The prints with those of the sources that an editor accepted; a source that can't be read keeps the one it had. */
export function accept(
  prints: Readonly<Record<string, Print>>,
  compared: readonly Compared[],
  today: string,
): Record<string, Print> {
  const accepted = compared.flatMap(({ source: { id, url = '' }, outcome }) =>
    'lines' in outcome ? [[id, { dag: today, adres: url, regels: outcome.lines.map(markOf) }] as const] : [],
  );
  const all = { ...prints, ...Object.fromEntries(accepted) };
  return Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
