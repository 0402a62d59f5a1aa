/** Vite plugins: how modules are cut and loaded in the browser. */
import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/**
 * Vite calls a helper around each `import()`, which first asks for what the module imports and for its styles. No module
 * of this site that is loaded on demand has styles of its own, and all but its own code is there already, so that the helper would
 * be two thirds of the script of every content page.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load(id) {
      return id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined;
    },
  };
}

/** What only the page with the results uses, and the suggestions of the header don't. */
const VIEW = 'browser/(?:results-view|view|kind-buttons|list|keys)\\.ts';

/** What the search takes of the place finder's modules is its own. */
const OWN = '?search';
const SHARED = /\/src\/(?:places|model)\/[^?]+\.ts$/;
const isOfSearch = (id: string): boolean => id.endsWith(OWN) || id.includes('/src/search/');

/**
 * The search's code that a question always takes in one file, and what a place takes in another: what is loaded later, or by
 * the place finder, shares parts of it, and each part would be a file of its own, larger together and fetched one after the
 * other. So the search has what it shares with the place finder twice on the site, and a visitor hardly ever takes both.
 */
export const searchInOne = (): Plugin => ({
  name: 'search-in-one',
  apply: 'build',
  enforce: 'pre',
  configEnvironment: (name) => {
    if (name !== 'client') return undefined;
    const test = new RegExp(`/src/search/(?!${VIEW})|\\${OWN}$`);
    const group = { name: 'search', test, tags: ['$initial' as const], includeDependenciesRecursively: false };
    // Without it a module that others need too could not be taken out of theirs.
    const preserveEntrySignatures = 'allow-extension' as const;
    const output = { codeSplitting: { groups: [group] } };
    return { build: { rolldownOptions: { preserveEntrySignatures, output } } };
  },
  async resolveId(source, importer) {
    if (this.environment.name !== 'client' || !importer || !isOfSearch(importer)) return undefined;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && SHARED.test(found.id) ? { ...found, id: found.id + OWN } : undefined;
  },
});

/** Vite plugin: Astro names the script of a component after where it stands in its file, which each page then repeats. */
export const shortScriptNames = (): Plugin => ({
  name: 'short-script-names',
  configEnvironment: (name) => {
    if (name !== 'client') return undefined;
    const entryFileNames = (chunk: { readonly name: string }) =>
      `_astro/${chunk.name.replace(/\.astro_astro_type_script.*/, '')}.[hash].js`;
    return { build: { rolldownOptions: { output: { entryFileNames } } } };
  },
});
