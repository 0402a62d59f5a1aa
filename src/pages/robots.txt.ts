/** Everything may be found, except the editors' form. */
import type { APIRoute } from 'astro';
import { FORM } from '../model/pages.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    ['User-agent: *', `Disallow: ${FORM}`, '', `Sitemap: ${new URL('/sitemap-index.xml', site).href}`, ''].join('\n'),
  );
