/** Fetches what the search needs, each file once, when it is first needed. */
import type { PlaceIndex } from '../../lib/places/find.ts';
import { Answerer } from '../../lib/search/answer.ts';
import { unpackWords, type InstantData } from '../../lib/search/instant.ts';

/** The part of Pagefind's JavaScript API (1.5) that this site uses. */
export interface Pagefind {
  options(options: { readonly noWorker?: boolean; readonly ranking?: object }): Promise<void>;
  init(): Promise<void>;
  search(query: string, options?: { readonly filters?: Readonly<Record<string, string>> }): Promise<PagefindAnswer>;
}

export interface PagefindAnswer {
  readonly results: readonly {
    readonly id: string;
    readonly score: number;
    data(): Promise<{
      readonly raw_url?: string;
      readonly url: string;
      readonly content: string;
      readonly meta: Readonly<Record<string, string>>;
    }>;
  }[];
}

async function json<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Data;
}

/** Runs `load` at the first call and gives its answer to all; a failure is tried again at the next call. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<Value> | undefined;
  return () =>
    (running ??= load().catch((error: unknown) => {
      running = undefined;
      throw error;
    }));
}

export const loadAnswerer = once(async () => new Answerer(await json<InstantData>('/zoek/snel.json')));
export const loadPlaces = once(async () => {
  const [answerer, places] = await Promise.all([loadAnswerer(), json<PlaceIndex>('/plaatsen.json')]);
  answerer.places = places;
});
export const loadSpelling = once(async () => {
  const [answerer, { Vocabulary }] = await Promise.all([loadAnswerer(), import('../../lib/search/vocabulary.ts')]);
  return (answerer.vocabulary ??= new Vocabulary(answerer.ranker.postings.lookup));
});
export const loadVocabulary = once(async () => {
  const [vocabulary, packed] = await Promise.all([loadSpelling(), json<string>('/zoek/woorden.json')]);
  vocabulary.addText(unpackWords(packed));
});

/** Without a worker: that saves the visitor a second copy of the engine's code, and a search takes a few ms. */
export const loadPagefind = once(async () => {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ noWorker: true, ranking: { metaWeights: { title: 4, delen: 0.4 } } });
  await pagefind.init();
  return pagefind;
});
