/** Reads a query with the lists that it takes, each loaded when first needed. */
import type { Answerer } from '../answer/answer.ts';
import type { Understood } from '../answer/understand/query.ts';
import { loadPlaces, loadSpelling, loadVocabulary } from './load.ts';

export interface Reading {
  readonly understood: Understood;
  /** Every list that it takes could be loaded. */
  readonly complete: boolean;
}

/** Reads a query, loading only what it takes. A list that can't be had is left out, and so are the words that take it. */
async function read(answerer: Answerer, query: string, typing: boolean): Promise<Reading> {
  let complete = true;
  const tryLoading = async (load: () => Promise<unknown>) => {
    await load().catch(() => (complete = false));
  };
  await Promise.all(answerer.partsFor(query, typing).map((part) => tryLoading(() => loadPlaces(part))));
  let understood = answerer.understand(query, typing);
  for (const load of [loadSpelling, loadVocabulary]) {
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
  const guess = saysNothing ? await answerer.guessPlace(query).catch(() => undefined) : undefined;
  if (!guess) return reading;
  return { ...reading, understood: { ...answerer.understand(guess.name, false), query, correction: guess.name } };
}
