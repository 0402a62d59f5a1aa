/** Vite plugin: modules that are loaded on demand are asked for with a plain `import()`. */
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
