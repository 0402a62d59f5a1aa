/** Fetches what the search needs, each file once, when it is first needed. */
import type { PlaceIndex } from '../../places/place.ts';
import { Answerer } from '../answer/answer.ts';
import type { InstantData } from '../index/instant.ts';

async function json<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Data;
}

/** Runs `load` at the first call and gives its answer to all; a failure is tried again at the next call. */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<Value> | undefined;
  return () =>
    (running ??= load().catch((error: unknown) => {
      running = undefined;
      throw error;
    }));
}

export const loadAnswerer = once(async () => new Answerer(await json<InstantData>('/zoek/snel.json')));
const placeParts = new Map<string, () => Promise<void>>();
/** A part of the place index: see places/parts.ts. */
export const loadPlaces = async (part: string): Promise<void> => {
  const load =
    placeParts.get(part) ??
    once(async () => {
      const [answerer, places] = await Promise.all([loadAnswerer(), json<PlaceIndex>(`/zoek/plaatsen/${part}.json`)]);
      answerer.placeParts.set(part, places);
    });
  placeParts.set(part, load);
  await load();
};
export const loadSpelling = once(async () => {
  const [answerer, { Vocabulary }] = await Promise.all([loadAnswerer(), import('../answer/understand/vocabulary.ts')]);
  return (answerer.vocabulary ??= new Vocabulary(answerer.lookup));
});
export const loadVocabulary = once(async () => {
  const [vocabulary, packed] = await Promise.all([loadSpelling(), json<string>('/zoek/woorden.json')]);
  vocabulary.addText(packed);
});
