import type { Plugin } from 'vite';

/** The cascade layers, the lightest first. */
export const LAYERS: readonly string[] = ['reset', 'tokens', 'base', 'layout', 'components', 'utilities'];
const ORDER = `@layer ${LAYERS.join(', ')};`;

/**
 * Vite plugin: puts the order of the cascade layers (src/styles/index.css) in front of every style sheet, so that the
 * order in which pages happen to load them doesn't decide which layer wins.
 */
export function layerOrder(): Plugin {
  return {
    name: 'layer-order',
    enforce: 'pre',
    transform(code, id) {
      const isStyle = /\.css(?:$|\?)|[?&]lang\.css/.test(id) && !id.includes('node_modules') && !id.includes('&raw');
      return isStyle ? { code: `${ORDER}\n${code}`, map: null } : undefined;
    },
  };
}
