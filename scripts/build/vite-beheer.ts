/**
 * Leaves out of the bundle of /beheer/ what its editors never use: 240 highlighters for code, maps, conversion of
 * pictures, and every language of the form but Dutch and the built-in English. Dutch gets the texts that lack in it,
 * and the form the patches of `sveltia-patches.ts`.
 */
import type { Plugin } from 'vite';
import { complete, dutchStrings, plainStrings, replaced, type Strings } from '../../src/beheer/dutch.ts';
import { patched } from './sveltia-patches.ts';

/** Packages and parts of @sveltia/cms that are only loaded for fields and settings the form does not have. */
export const UNUSED: readonly RegExp[] = [
  /^@shikijs\/(?:langs|themes)\//,
  /^leaflet(?:\/|$)/,
  /^terra-draw/,
  /^svgo\//,
  /^exifr\//,
  /\/chunks\/(?:shiki-engine|heic|webp_enc)/,
  /\/locales\/(?!nl\.json)[\w-]+\.json$/,
];
const STUB = '\0beheer:unused';
const DUTCH = /\/@sveltia\/cms\/locales\/nl\.json$/;
const IMPORTER = /\/@sveltia\/cms\/npm\//;

/** Files that @sveltia/cms names with `new URL(…)`, so that they would be copied although nothing loads them. */
const UNUSED_FILES = /new URL\(`assets\/(?:heic|webp|marker)[^`]*`,\s*import\.meta\.url\)/g;

/** Fonts on a CDN: the same fonts are in the bundle, and browsers would still ask for these. */
const CDN_FONTS = /@font-face \{[^}]*cdn\.jsdelivr\.net[^}]*\}/g;

/** The form's own Dutch texts, completed, and in plain words where they are jargon. */
const dutchTexts = (strings: Strings): Strings => replaced(complete(strings, dutchStrings), plainStrings);

/** Vite plugin: imports of unused parts of @sveltia/cms get an empty module. Touches no other package. */
export function leaveOutUnusedFormParts(): Plugin {
  return {
    name: 'beheer-leave-out-unused',
    enforce: 'pre',
    // Bundled ahead for `npm run dev`, the package would not pass through the hooks below.
    config: () => ({ optimizeDeps: { exclude: ['@sveltia/cms'] } }),
    resolveId(source, importer) {
      return importer && IMPORTER.test(importer) && UNUSED.some((part) => part.test(source)) ? STUB : undefined;
    },
    load(id) {
      return id === STUB ? 'export default {};' : undefined;
    },
    transform(code, request) {
      // `npm run dev` asks with a version behind the name.
      const id = request.replace(/\?.*$/, '');
      if (DUTCH.test(id)) return { code: JSON.stringify(dutchTexts(JSON.parse(code) as Strings)), map: null };
      if (!IMPORTER.test(id) || !id.endsWith('/index.js')) return undefined;
      return { code: patched(code).replace(UNUSED_FILES, 'new URL(`about:blank`)').replace(CDN_FONTS, ''), map: null };
    },
  };
}
