/** Loads Pagefind's engine. */
import { FULL_TEXT } from '../weights.ts';
import { once } from './load.ts';

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

/** Without a worker: that saves the visitor a second copy of the engine's code, and a search takes a few ms. */
export const loadPagefind = once(async () => {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ noWorker: true, ranking: { metaWeights: FULL_TEXT.meta } });
  await pagefind.init();
  return pagefind;
});
