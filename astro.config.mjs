// @ts-check
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { checkContentIntegration } from './scripts/build/check-content-integration.ts';
import { eachLists } from './scripts/build/each-lists.ts';
import { layerOrder } from './scripts/build/layer-order.ts';
import { mdxAsData } from './scripts/build/mdx-as-data.ts';
import { plainImports, searchInOne, shortScriptNames } from './scripts/build/plain-imports.ts';
import { listLicences } from './scripts/build/licences/write-licences.ts';
import { sideBySide } from './scripts/build/side-by-side.ts';
import { siteAddress } from './scripts/build/site-address.ts';
import { smallScripts } from './scripts/build/small-scripts.ts';
import { leaveOutUnusedFormParts } from './scripts/build/vite-beheer.ts';
import { eachSelectors } from './scripts/build/vite-each.ts';
import { inSitemap } from './src/seo/sitemap.ts';

/**
 * Public address of the site: canonical links, sitemap, Open Graph. Set SITE_URL where the site is published. Pages are
 * made for the root of a host; `scripts/build.ts` moves them below the path that SITE_URL may have.
 */
const { builtWith: site, href } = siteAddress(process.env['SITE_URL']);

export default defineConfig({
  site,
  trailingSlash: 'always',
  output: 'static',
  cacheDir: './.cache/astro',
  build: { format: 'directory', inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  integrations: [mdxAsData(), sitemap({ filter: inSitemap }), checkContentIntegration(), sideBySide()],
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [
      eachSelectors(eachLists()),
      layerOrder(),
      plainImports(),
      searchInOne(),
      shortScriptNames(),
      leaveOutUnusedFormParts(),
      smallScripts(),
      listLicences(),
    ],
    // What `site` may stand in for: a QR code can't be changed afterwards.
    define: { 'import.meta.env.SITE_HREF': JSON.stringify(href) },
  },
  fonts: [
    {
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-text',
      provider: fontProviders.local(),
      fallbacks: ['Like Arial', 'system-ui', 'sans-serif'],
      // 'Like Arial' (src/styles/base.css) has the same numbers, for more fonts.
      optimizedFallbacks: false,
      options: {
        variants: [
          { src: ['./src/assets/fonts/atkinson-hyperlegible-next-regular.woff2'], weight: 400, style: 'normal' },
          { src: ['./src/assets/fonts/atkinson-hyperlegible-next-bold.woff2'], weight: 700, style: 'normal' },
        ],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        // Also what fonts, requests and workers go by.
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        // The editors' form is let off these (scripts/build/policy.ts).
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
