/**
 * What the page at /beheer/ may do beyond every other page. Each line is there because the form stops working without
 * it; `tests/e2e/beheer.test.ts` fails on any violation.
 */
import type { FormBackend } from './backend.ts';

export interface Relaxations {
  /** Whole directives, added to those of the site. */
  readonly directives: readonly string[];
  /** Extra sources for `style-src`. */
  readonly styles: readonly string[];
}

/** Relaxations for the form with this backend. */
export function relaxations({ connect, images }: Pick<FormBackend, 'connect' | 'images'>): Relaxations {
  return {
    directives: [
      // Pictures that an editor picks are shown from memory before they are saved.
      ['img-src', "'self'", 'data:', 'blob:', ...images].join(' '),
      // Requests go to this site, to files in memory and to the Git server that was set, if any.
      ['connect-src', "'self'", 'blob:', 'data:', ...connect].join(' '),
      "media-src 'self' blob:",
    ],
    // Svelte puts the styles of its components in <style> elements and style attributes while it runs.
    styles: ["'unsafe-inline'"],
  };
}
