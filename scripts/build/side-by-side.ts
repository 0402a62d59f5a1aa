/** `npm run dev`: an address where the form and the page stand side by side. It is not in the built site. */
import type { AstroIntegration } from 'astro';

export const SIDE_BY_SIDE = '/beheer/naast/';

/** The integration; it does nothing in `astro build`. */
export function sideBySide(): AstroIntegration {
  return {
    name: 'side-by-side',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev') injectRoute({ pattern: SIDE_BY_SIDE, entrypoint: './src/beheer/side-by-side.astro' });
      },
    },
  };
}
