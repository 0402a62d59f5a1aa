/** Everything may be found, except the editors' form. */
import type { APIRoute } from 'astro';

export const GET: APIRoute = ({ site }) =>
  new Response(
    ['User-agent: *', 'Disallow: /beheer/', '', `Sitemap: ${new URL('/sitemap-index.xml', site).href}`, ''].join('\n'),
  );
