/** How certain it is that something still is as described: said in words that follow from its main source. */
import type { AanbodData } from '../schemas/aanbod.ts';
import type { BronData } from '../schemas/bronnen.ts';
import { formatDate, monthsBetween } from './dates.ts';

/** A dated source counts as today's for this many months. */
const FRESH_MONTHS = 12;

export interface Certainty {
  readonly text: string;
  readonly tone?: 'warn';
}

const monthOf = (date: string): string => formatDate(date.slice(0, 7));

/**
 * What may honestly be said of an offer.
 * @param source its main source: the first of `bronnen`
 * @param today ISO day
 * @returns "Loopt" only with a dated source of the last year; else what the source was and how old
 */
export function certaintyOf(status: AanbodData['status'], source: Pick<BronData, 'datum'>, today: string): Certainty {
  if (status === 'afgelopen') return { text: 'Afgelopen', tone: 'warn' };
  if (status === 'onzeker') return { text: 'Onzeker of dit nog loopt', tone: 'warn' };
  if (!source.datum) return { text: 'Volgens een pagina zonder datum' };
  const verb = monthsBetween(source.datum, today) <= FRESH_MONTHS ? 'Loopt' : 'Liep';
  return { text: `${verb} volgens een bron van ${monthOf(source.datum)}` };
}
