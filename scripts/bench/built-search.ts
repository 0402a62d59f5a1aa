/** The search of a built site in Node: the browser's own code over the files as published, without a page around it. */
import { readFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { join, resolve as resolvePath } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Asks a question, and gives the addresses of the results, best first, once the full text has answered. */
export type AskBuilt = (query: string) => Promise<string[]>;

/**
 * Opens the search of a built site. One per process, since the search keeps its index.
 * @param distDir folder with the built pages
 */
export async function openBuiltSearch(distDir: string): Promise<AskBuilt> {
  const folder = resolvePath(distDir);
  const fileOf = (address: string): string =>
    address.startsWith('file:') ? fileURLToPath(address) : join(folder, decodeURIComponent(address));
  globalThis.fetch = async (input) => {
    const address = input instanceof Request ? input.url : String(input);
    try {
      return new Response(await readFile(fileOf(address.replace(/[?#].*/, ''))));
    } catch {
      return new Response('', { status: 404 });
    }
  };
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier.startsWith('/zoek/')
        ? { url: pathToFileURL(fileOf(specifier)).href, shortCircuit: true, format: 'module' }
        : next(specifier, context),
  });
  const { answer } = await import('../../src/search/browser/engine.ts');
  return async (query) => {
    let found: string[] = [];
    for await (const { panels, hits } of answer({ query, typing: false, isFrozen: () => false }))
      found = [...panels, ...hits.flatMap((hit): readonly { readonly url: string }[] => hit.lines ?? [hit])].map(
        ({ url }) => url,
      );
    return found;
  };
}
