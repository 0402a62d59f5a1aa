/** Reads a query with the lists that it takes, each loaded when first needed. */
import type { Answerer } from '../answer/answer.ts';
import type { Understood } from '../answer/understand/query.ts';
import { fold } from '../dutch/words.ts';
import { loadMunicipalities, loadPlaces, loadSpelling, loadVocabulary } from './load.ts';

export interface Reading {
  readonly understood: Understood;
  /** Every list that it takes could be loaded. */
  readonly complete: boolean;
}

/** A word of fewer letters is the name of a place sooner than a slip. */
const MIN_SLIP = 6;

/** The lists that an unknown word takes, one after the other: help with spelling, places, all words of the site. */
function lists(query: string, answerer: Answerer): readonly (() => Promise<unknown>)[] {
  const words = query.split(/[\s-]+/);
  const isShort = words.every((word) => word.length < MIN_SLIP || answerer.lookup.has(fold(word)));
  return [...(isShort ? [] : [loadSpelling]), loadMunicipalities, loadPlaces, loadVocabulary];
}

/** Reads a query, loading only what it takes. A list that can't be had is left out, and so are the words that take it. */
async function read(answerer: Answerer, query: string, typing: boolean): Promise<Reading> {
  let complete = true;
  const tryLoading = async (load: () => Promise<unknown>) => {
    await load().catch(() => (complete = false));
  };
  if (answerer.needsPlaces(query)) await tryLoading(loadMunicipalities);
  let understood = answerer.understand(query, typing);
  for (const load of lists(query, answerer)) {
    if (understood.unread.length === 0) break;
    await tryLoading(load);
    understood = answerer.understand(query, typing);
  }
  return { understood, complete };
}

/**
 * What a query comes down to. When it says nothing by itself, the beginning of a place's name counts, or one mistake in it.
 * Never throws.
 */
export async function understand(answerer: Answerer, query: string, typing: boolean): Promise<Reading> {
  const reading = await read(answerer, query, typing);
  const { nonsense, words, place } = reading.understood;
  const saysNothing = nonsense || (words.length === 0 && !place);
  const guess = saysNothing ? answerer.guessPlace(query) : undefined;
  if (!guess) return reading;
  return { ...reading, understood: { ...answerer.understand(guess.name, false), query, correction: guess.name } };
}
