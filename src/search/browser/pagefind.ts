/** Loads Pagefind's engine. */
import { FULL_TEXT } from '../weights.ts';
import type { IndexFiles } from './index-files.ts';

/** The part of Pagefind's JavaScript API (1.5) that this site uses. */
export interface Pagefind {
  options(options: { readonly noWorker: boolean; readonly baseUrl: string; readonly ranking: object }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<PagefindAnswer>;
  destroy(): Promise<void>;
}

export interface PagefindAnswer {
  readonly results: readonly {
    readonly id: string;
    readonly score: number;
    data(): Promise<{
      readonly url: string;
      readonly content: string;
      readonly meta: Readonly<Record<string, string>>;
    }>;
  }[];
}

/** Without a worker: that saves the visitor a second copy of the engine's code, and a search takes a few ms. */
export const loadPagefind = (files: IndexFiles): Promise<Pagefind> =>
  files.once('pagefind', async () => {
    const pagefind = (await import(/* @vite-ignore */ files.address('pagefind/pagefind.js'))) as Pagefind;
    await pagefind.options({ noWorker: true, baseUrl: '/', ranking: { metaWeights: FULL_TEXT.meta } });
    await pagefind.init();
    return pagefind;
  });

/** Begins anew at the next search: an engine that lacked a piece once never asks for it again. */
export async function forgetPagefind(files: IndexFiles): Promise<void> {
  await loadPagefind(files).then(
    (pagefind) => pagefind.destroy(),
    () => undefined,
  );
  files.forget('pagefind');
}
