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

/**
 * The search's code that a question always takes in one file, and what of that the place finder has too in another: what
 * is loaded later shares parts of it, and each part would be a file of its own, larger together and fetched one after the
 * other.
 */
export const searchInOne = (): Plugin => ({
  name: 'search-in-one',
  configEnvironment: (name) => {
    if (name !== 'client') return undefined;
    const groups = [
      { name: 'search', test: new RegExp(`/src/search/(?!${VIEW})`), tags: ['$initial' as const] },
      { name: 'names', test: /\/src\/(?:model\/text|places\/(?:normalise|part-names))\.ts/ },
    ].map((group) => ({ ...group, includeDependenciesRecursively: false }));
    const codeSplitting = { groups };
    // Without it a module that others need too could not be taken out of theirs.
    const preserveEntrySignatures = 'allow-extension' as const;
    return { build: { rolldownOptions: { preserveEntrySignatures, output: { codeSplitting } } } };
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
