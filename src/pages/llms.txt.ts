/** The site for programs that read text: every page as Markdown, with its date and sources. */
import type { APIRoute } from 'astro';
import { llmsText } from '../seo/llms-text.ts';
import { getCatalog } from '../queries/catalog.ts';
import { siteSettings } from '../queries/settings.ts';

export const GET: APIRoute = async ({ site }) => {
  if (!site) throw new Error('Set "site" in astro.config.mjs: llms.txt names addresses.');
  return new Response(llmsText(await getCatalog(), site, siteSettings.naam));
};
